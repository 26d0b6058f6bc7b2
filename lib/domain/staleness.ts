import type { ClaimWords } from './claim'

/** A claim as read or about to be written, as far as its own words and evidence go. */
export interface ClaimEvidence extends ClaimWords {
  chainStepsByClaimId: { partyId?: string | null; label?: string | null; campId?: string | null; capacity?: string | null; knows?: string | null; manner: string }[]
  anchorsByClaimId: { captureId: string; startAt: number; endAt: number; exact: string }[]
  figureByClaimId: object | null
  answerByClaimId: { questionId: string; stance: string; positionId?: string | null } | null
}

/** The fields of a claim that count as its wording, in the order forms and history show them. */
export function claimVersionFields(claim: ClaimEvidence) {
  const { statement, kind, attribution, eventId, placeId, hedge, caveat } = claim
  const { eventDate, eventDateWords, eventDateBasis, saidDate, saidDateWords, saidDateBasis } = claim
  return {
    statement,
    kind,
    chain: claim.chainStepsByClaimId.map(({ partyId, label, campId, capacity, knows, manner }) => ({
      partyId: partyId ?? null,
      label: label ?? null,
      campId: campId ?? null,
      capacity: capacity ?? null,
      knows: knows ?? null,
      manner,
    })),
    attribution,
    figure: figureFields(claim.figureByClaimId),
    answer: claim.answerByClaimId && {
      questionId: claim.answerByClaimId.questionId,
      stance: claim.answerByClaimId.stance,
      positionId: claim.answerByClaimId.positionId ?? null,
    },
    eventId,
    placeId,
    eventDate: eventDate && { edtf: eventDate, words: eventDateWords, basis: eventDateBasis },
    saidDate: saidDate && { edtf: saidDate, words: saidDateWords, basis: saidDateBasis },
    hedge,
    caveat,
    anchors: claim.anchorsByClaimId
      .map(({ captureId, startAt, endAt, exact }) => ({ captureId, start: startAt, end: endAt, exact }))
      .toSorted((a, b) => (a.captureId === b.captureId ? a.start - b.start : a.captureId < b.captureId ? -1 : 1)),
  }
}

const figureOrder = ['measure', 'who', 'byWhomId', 'scope', 'countKind', 'basis', 'words', 'low', 'lowOpen', 'high', 'highOpen']
const figureDates = ['asOfDate', 'asOfBasis', 'fromDate', 'toDate', 'overruledBecause']

function figureFields(figure: object | null): Record<string, unknown> | null {
  if (!figure) return null
  const record = figure as Record<string, unknown>
  return Object.fromEntries([...figureOrder, ...figureDates].map((field) => [field, record[field] ?? null]))
}

/** Fields a rating rests on (rule 8); the rest may change without making one stale. */
const restedOn = ['statement', 'kind', 'chain', 'attribution', 'figure', 'anchors', 'caveat', 'hedge', 'eventDate']

/** Why ratings go stale when these fields of a claim change; null when they do not. */
export function staleCause(changedFields: readonly string[]): string | null {
  const causes = changedFields.filter((field) => restedOn.includes(field))
  return causes.length > 0 ? `changed: ${causes.join(', ')}` : null
}

/**
 * Why findings and comparisons go stale when these fields of a claim change, if nothing it rests on did: they hold its
 * answer against others, ratings do not. Null when they do not.
 */
export function answerCause(changedFields: readonly string[]): string | null {
  return changedFields.includes('answer') ? 'changed: answer' : null
}

/**
 * Why judgements go stale by what happens around a claim, apart from its own words and its links (rule 8). No names: what is
 * called otherwise later would be called so here for good.
 */
export const outsideCauses = {
  corrected: 'source corrected',
  retracted: 'source retracted',
  withdrawn: 'withdrawn by the speaker',
  partyReliability: 'reliability of a party of the chain',
  sourceReliability: 'reliability of the source',
  independence: 'independence withdrawn',
} as const
