import 'server-only'
import { getCaptures } from '@/lib/data/sources/captures'
import type { ClaimReferences, NamedIds } from '@/lib/data/claims/references'
import { sha256 } from '@/lib/data/database/ids'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import { storedCapture } from '@/lib/data/database/stored-rows'
import { describeQuote } from '@/lib/domain/anchors/anchor'
import { claimProblems, type ClaimWords } from '@/lib/domain/claims/claim'
import { sliceCodePoints } from '@/lib/domain/input/code-point-index'
import { DomainError, ensure } from '@/lib/domain/errors'
import { boundsOf, formatInterval, isOverruled, readFigure } from '@/lib/domain/figures/figure'
import type { ClaimParts, StoredAnchor } from '@/lib/domain/claims/whole-claim'
import { ownerOf } from '@/lib/domain/offers/statement-owner'
import { changedAnchors } from '@/lib/domain/claims/part-changes'
import type { Stated } from '@/lib/domain/offers/shown-statement'
import type { TextNature } from '@/lib/domain/vocabulary'
import { claimErrorWords } from '@/lib/words/errors/claims'
import { say } from '@/lib/words/say'
import type { ClaimFields } from './claim-fields'

/** Where a claim stands: its source, and the anchors it has already. */
interface Existing {
  sourceId: string
  anchors: readonly StoredAnchor[]
  /** What it said until now, or what was suggested: words of the article stay theirs until somebody words them. */
  said?: Pick<ClaimWords, 'statement' | 'statementIs'>
}

/** As much of a capture as anchors are checked against; `length` in code points. */
interface AnchoredText {
  id: string
  sourceId: string
  length: number
  text: string
  /** Whose words it has; where that is not said, no statement in them is taken for the article's. */
  textIs?: TextNature
}

/** What a claim says and the words it stands on, as they are asked for. */
type AskedWords = Pick<ClaimFields, 'statement' | 'anchors'>

/**
 * Turns parsed fields into the rows of a claim, checking all that can only be checked against the dossier:
 * what it names is there (`references`, of what `namedIn` gives), its parts fit together, its anchors are the exact
 * words of captures of its source. Refuses: invalid (by field), not-found, orphan-quote.
 */
export async function composeClaim(
  change: Change,
  viewer: Viewer,
  existing: Existing,
  fields: ClaimFields,
  references: ClaimReferences,
) {
  refuseMisfits(fields, references)
  const captures = await capturesOf(change, viewer, existing, fields)
  return composeOn(captures, { ...existing, newId: change.newId }, fields)
}

/**
 * The statement and the anchors of a claim alone, checked like those of a whole one. Refuses: not-found, orphan-quote.
 */
export async function composeWords(change: Change, viewer: Viewer, existing: Existing, asked: AskedWords) {
  return wordsOn(await capturesOf(change, viewer, existing, asked), { ...existing, newId: change.newId }, asked)
}

async function capturesOf(change: Change, viewer: Viewer, existing: Existing, asked: AskedWords) {
  const captureIds = splitAnchors(existing, asked).added.map(({ captureId }) => captureId)
  return captureIds.length > 0 ? (await getCaptures(change.db, viewer, captureIds)).map(storedCapture) : []
}

/** Refuses (invalid, by field) what is not in the dossier, by what was found there, and parts that do not fit together. */
export function refuseMisfits(fields: ClaimFields, references: ClaimReferences): void {
  const problems = { ...missing(fields, references), ...overruling(fields) }
  Object.assign(problems, claimProblems({ ...fields, question: references.question }))
  if (Object.keys(problems).length > 0) throw new DomainError('invalid', { fields: problems })
}

/**
 * The rows of a claim whose new anchors stand in these captures; anchors that stand already are kept as they are.
 * Refuses: not-found, orphan-quote.
 */
export function composeOn(
  captures: readonly AnchoredText[],
  existing: Existing & Pick<Change, 'newId'>,
  fields: ClaimFields,
) {
  const { anchors, ...said } = wordsOn(captures, existing, fields)
  const parts: ClaimParts = {
    chain: fields.chain.map((step) => ({
      id: existing.newId('chain-step'),
      ...step,
      label: step.partyId ? null : step.label,
    })),
    anchors,
    figure: figureRow(fields),
    answer: fields.answer,
  }
  return { row: claimRow(fields, said), parts }
}

/** New words in the captures of the article may still be what the statement says (rule 12). */
function wordsOn(
  captures: readonly AnchoredText[],
  existing: Existing & Pick<Change, 'newId'>,
  { statement, anchors }: AskedWords,
) {
  const { kept, added } = splitAnchors(existing, { anchors })
  const rows = added.map((anchor) => anchorRow(captures, existing, anchor))
  const isArticle = (captureId: string) => captures.find(({ id }) => id === captureId)?.textIs === 'article'
  const quoted = rows.flatMap(({ captureId, exact }) => (isArticle(captureId) ? [exact] : []))
  return { statement, statementIs: ownerOf(statement, existing.said, quoted), anchors: [...kept, ...rows] }
}

/** The ids that the fields of a claim name. */
export function namedIn(fields: ClaimFields): NamedIds {
  const byWhom = fields.figure && fields.figure.byWhom !== 'not-stated' ? [fields.figure.byWhom] : []
  return {
    partyIds: [...fields.chain.flatMap((step) => [step.partyId ?? [], step.speaksForId ?? []].flat()), ...byWhom],
    campIds: fields.chain.flatMap((step) => step.campId ?? []),
    eventId: fields.eventId,
    placeId: fields.placeId,
    questionId: fields.answer?.questionId ?? null,
  }
}

function missing(fields: ClaimFields, references: ClaimReferences): Record<string, string> {
  const named = namedIn(fields)
  const problems: Record<string, string> = {}
  fields.chain.forEach((step, index) => {
    if (step.partyId && !references.partyIds.has(step.partyId))
      problems[`chain.${index}.partyId`] = claimErrorWords.thisPartyIsNot
    if (step.speaksForId && !references.partyIds.has(step.speaksForId))
      problems[`chain.${index}.speaksForId`] = claimErrorWords.thisPartyIsNot
    if (step.campId && !references.campIds.has(step.campId))
      problems[`chain.${index}.campId`] = claimErrorWords.thisCampIsNot
  })
  if (named.partyIds.some((id) => !references.partyIds.has(id)) && Object.keys(problems).length === 0)
    problems['figure.byWhom'] = claimErrorWords.thisPartyIsNot
  if (named.eventId && !references.eventIds.has(named.eventId)) problems.eventId = claimErrorWords.thisEventIsNot
  if (named.placeId && !references.placeIds.has(named.placeId)) problems.placeId = claimErrorWords.thisPlaceIsNot
  return problems
}

/** An editor may overrule what the words say as an interval, with a reason (rule 1). */
function overruling({ figure }: ClaimFields): Record<string, string> {
  if (!figure?.override || figure.override.because || !isOverruled(figure)) return {}
  const bounds = formatInterval(figure.override)
  const read = readFigure(figure.words)
  const sentence = read
    ? say(claimErrorWords.theWordsReadOtherwise, { reading: formatInterval(read), bounds })
    : say(claimErrorWords.theWordsReadNothing, { bounds })
  return { 'figure.override.because': sentence }
}

function claimRow(fields: ClaimFields, said: Stated): ClaimWords {
  const { kind, attribution, eventId, placeId, eventDate, saidDate, hedge, caveat } = fields
  return {
    ...said,
    kind,
    attribution,
    eventId,
    placeId,
    eventDate: eventDate?.edtf ?? null,
    eventDateWords: eventDate?.words ?? null,
    eventDateBasis: eventDate?.basis ?? null,
    saidDate: saidDate?.edtf ?? null,
    saidDateWords: saidDate?.words ?? null,
    saidDateBasis: saidDate?.basis ?? null,
    hedge,
    caveat,
  }
}

/** A capture never changes: words that are anchored already are not looked up again. */
function splitAnchors(existing: Existing, { anchors }: Pick<AskedWords, 'anchors'>) {
  const wanted = anchors.map(({ captureId, start, end, exact }) => ({
    captureId,
    startAt: start,
    endAt: end,
    exact,
  }))
  return changedAnchors(existing.anchors, wanted)
}

type Anchored = ReturnType<typeof splitAnchors>['added'][number]

function anchorRow(captures: readonly AnchoredText[], existing: Existing & Pick<Change, 'newId'>, anchor: Anchored) {
  const { captureId, startAt, endAt, exact } = anchor
  const capture = captures.find(({ id }) => id === captureId)
  ensure(capture?.sourceId === existing.sourceId, 'not-found')
  ensure(endAt <= capture.length && sliceCodePoints(capture.text, startAt, endAt) === exact, 'orphan-quote')
  const { prefix, suffix } = describeQuote(capture.text, startAt, endAt)
  return { id: existing.newId('anchor'), captureId, startAt, endAt, exact, prefix, suffix, sha256: sha256(exact) }
}

function figureRow({ figure }: ClaimFields): ClaimParts['figure'] {
  if (!figure) return null
  const { count, byWhom, from, to, override, ...rest } = figure
  const bounds = boundsOf(figure)
  if (!bounds) throw new Error('claimFields lets no figure without bounds through')
  return {
    ...rest,
    ...bounds,
    countKind: count,
    byWhomId: byWhom === 'not-stated' ? null : byWhom,
    asOfBasis: figure.asOfDate === null ? null : figure.asOfBasis,
    fromDate: from ?? null,
    toDate: to ?? null,
    overruledBecause: isOverruled(figure) ? (override?.because ?? null) : null,
    lexicon: readFigure(figure.words)?.lexicon ?? 'none',
  }
}
