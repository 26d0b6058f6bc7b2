import type { ClaimWords } from './claim'
import type { StoredAnchor, StoredAnswer, StoredStep } from './whole-claim'
import type { StoredFigure } from '@/lib/domain/figures/figure'
import type { FieldChange } from '@/lib/domain/history/history'
import type { LinkType } from '@/lib/domain/vocabulary'

/** A claim as read or about to be written, as far as its own words and evidence go. */
export interface ClaimEvidence extends Omit<ClaimWords, 'statementIs'> {
  chain: readonly Omit<StoredStep, 'id'>[]
  anchors: readonly Pick<StoredAnchor, 'captureId' | 'startAt' | 'endAt' | 'exact'>[]
  figure: Omit<StoredFigure, 'lexicon'> | null
  answer: StoredAnswer | null
}

/** A date is one field with its words and how it is known. */
type VersionField = Exclude<
  keyof ClaimEvidence,
  'eventDateWords' | 'eventDateBasis' | 'saidDateWords' | 'saidDateBasis'
>

/** The fields of a claim that count as its wording, in the order forms and history show them. */
export function claimVersionFields(claim: ClaimEvidence) {
  const { statement, kind, attribution, eventId, placeId, hedge, caveat } = claim
  const { eventDate, eventDateWords, eventDateBasis, saidDate, saidDateWords, saidDateBasis } = claim
  return {
    statement,
    kind,
    chain: claim.chain.map(({ partyId, label, campId, capacity, knows, manner, speaksForId }) => ({
      partyId,
      label,
      campId,
      capacity,
      knows,
      manner,
      // Left out where there is none, so that older entries of the history read on.
      ...(speaksForId ? { speaksForId } : {}),
    })),
    attribution,
    figure: figureFields(claim.figure),
    answer: claim.answer && {
      questionId: claim.answer.questionId,
      stance: claim.answer.stance,
      positionId: claim.answer.positionId,
    },
    eventId,
    placeId,
    eventDate: eventDate && { edtf: eventDate, words: eventDateWords, basis: eventDateBasis },
    saidDate: saidDate && { edtf: saidDate, words: saidDateWords, basis: saidDateBasis },
    hedge,
    caveat,
    anchors: claim.anchors
      .map(({ captureId, startAt, endAt, exact }) => ({ captureId, start: startAt, end: endAt, exact }))
      .toSorted((a, b) => (a.captureId === b.captureId ? a.start - b.start : a.captureId < b.captureId ? -1 : 1)),
  } satisfies Record<VersionField, unknown>
}

/** A figure as the history keeps it: whatever else a row holds is left out. */
function figureFields(figure: ClaimEvidence['figure']): ClaimEvidence['figure'] {
  if (!figure) return null
  const { measure, who, byWhomId, scope, countKind, basis, words, low, lowOpen, high, highOpen } = figure
  const { asOfDate, asOfBasis, fromDate, toDate, overruledBecause } = figure
  const bounds = { low, lowOpen, high, highOpen }
  const dates = { asOfDate, asOfBasis, fromDate, toDate }
  return { measure, who, byWhomId, scope, countKind, basis, words, ...bounds, ...dates, overruledBecause }
}

/** A claim's own parts, apart from what it answers: every judgement of it and its review rest on them (rule 8). */
const ownParts = [
  'statement',
  'kind',
  'chain',
  'attribution',
  'figure',
  'anchors',
  'eventId',
  'placeId',
  'eventDate',
  'saidDate',
  'hedge',
  'caveat',
]

/**
 * Why every judgement of a claim goes stale, and a reviewed claim back to review, when it is changed so: by its own
 * parts, or by the stance of its answer. Null when neither changed. A claim that answers nothing asserts all the same,
 * so that a first answer that asserts changes no stance.
 */
export function staleCause(changes: readonly FieldChange[]): string | null {
  const causes = changes.flatMap((change) => {
    if (change.field === 'answer') return stanceOf(change.from) === stanceOf(change.to) ? [] : ['stance']
    return ownParts.includes(change.field) ? [change.field] : []
  })
  return causes.length > 0 ? `changed: ${causes.join(', ')}` : null
}

/**
 * Why findings and comparisons go stale when a claim is changed so, if nothing its ratings rest on did: they hold its whole
 * answer against others, ratings only its stance. Null when they do not.
 */
export function answerCause(changes: readonly FieldChange[]): string | null {
  return changes.some(({ field }) => field === 'answer') ? 'changed: answer' : null
}

function stanceOf(answer: FieldChange['from']): unknown {
  return answer !== null && typeof answer === 'object' && !Array.isArray(answer) ? answer.stance : 'asserts'
}

/** Types of links that change the evidence of both claims. */
const changesEvidence: readonly LinkType[] = ['contradicts', 'corroborates', 'qualifies', 'updates']

/** Why every judgement of both claims goes stale when a link of this type comes or goes (rule 8); null when they do not. */
export function linkStaleCause(type: LinkType, what: 'added' | 'removed'): string | null {
  return changesEvidence.includes(type) ? `link ${what}: ${type}` : null
}

/**
 * Why judgements go stale by what happens around a claim, apart from its own words and its links (rule 8), by what goes
 * stale. No names: what is called otherwise later would be called so here for good.
 */
export const staleCauses = {
  /** Ratings, desk ratings, reviews, comparisons and findings. */
  everyJudgement: {
    corrected: 'source corrected',
    retracted: 'source retracted',
    withdrawn: 'withdrawn by the speaker',
    partyReliability: 'reliability of a party of the chain',
    sourceReliability: 'reliability of the source',
    independence: 'independence withdrawn',
  },
  /** Desk ratings and reviews: other ratings count now, and each still rests on what it did. */
  deskDecisions: {
    interestDeclared: 'interest declared by a rater',
    interestWithdrawn: 'interest withdrawn by a rater',
  },
  /** Comparisons and findings, which hold the answer against others; ratings stay fresh. */
  answersAlone: {
    retired: 'claim retired',
    published: 'publication date of the source changed',
    question: 'question reworded',
    position: 'position reworded',
  },
} as const
