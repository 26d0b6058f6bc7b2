import 'server-only'
import { getCaptures } from '@/lib/data/captures'
import { findClaimReferences, type ClaimReferences } from '@/lib/data/claim-references'
import type { ClaimParts } from '@/lib/data/claims'
import { sha256 } from '@/lib/data/ids'
import type { Change } from '@/lib/data/mutate'
import type { Viewer } from '@/lib/data/viewer'
import { describeQuote } from '@/lib/domain/anchor'
import { claimProblems } from '@/lib/domain/claim'
import { sliceCodePoints } from '@/lib/domain/code-point-index'
import { DomainError, ensure } from '@/lib/domain/errors'
import { readFigure } from '@/lib/domain/figure'
import type { ClaimFields } from './claim-fields'

/**
 * Turns parsed fields into the rows of a claim, checking all that can only be checked against the dossier:
 * what it names is there, its parts fit together, its anchors are the exact words of captures of its source.
 * Refuses: invalid (by field), not-found, orphan-quote.
 */
export async function composeClaim(change: Change, viewer: Viewer, sourceId: string, fields: ClaimFields) {
  refuseMisfits(fields, await findClaimReferences(change.db, viewer, namedIn(fields)))
  const captures = await getCaptures(change.db, viewer, fields.anchors.map((anchor) => anchor.captureId))
  return composeOn(captures, { sourceId, newId: change.newId }, fields)
}

/** Refuses (invalid, by field) what is not in the dossier, by what was found there, and parts that do not fit together. */
export function refuseMisfits(fields: ClaimFields, references: ClaimReferences): void {
  const problems = { ...missing(fields, namedIn(fields), references), ...overruling(fields) }
  Object.assign(problems, claimProblems({ ...fields, question: references.question }))
  if (Object.keys(problems).length > 0) throw new DomainError('invalid', { fields: problems })
}

/** The rows of a claim whose anchors stand in these captures. Refuses: not-found, orphan-quote. */
export function composeOn(
  captures: readonly AnchoredText[],
  { sourceId, newId }: { sourceId: string; newId: Change['newId'] },
  fields: ClaimFields,
) {
  const anchors = fields.anchors.map(({ captureId, start, end, exact }) => {
    const capture = captures.find(({ id }) => id === captureId)
    ensure(capture?.sourceId === sourceId, 'not-found')
    ensure(end <= capture.length && sliceCodePoints(capture.text, start, end) === exact, 'orphan-quote')
    const { prefix, suffix } = describeQuote(capture.text, start, end)
    return { id: newId('anchor'), captureId, startAt: start, endAt: end, exact, prefix, suffix, sha256: sha256(exact) }
  })
  const parts: ClaimParts = {
    chain: fields.chain.map((step) => ({ id: newId('chain-step'), ...step, label: step.partyId ? null : step.label })),
    anchors,
    figure: figureRow(fields),
    answer: fields.answer,
  }
  return { row: claimRow(fields), parts }
}

/** As much of a capture as anchors are checked against. */
interface AnchoredText {
  id: string
  sourceId: string
  length: number
  text: string
}

function namedIn(fields: ClaimFields) {
  const byWhom = fields.figure && fields.figure.byWhom !== 'not-stated' ? [fields.figure.byWhom] : []
  return {
    partyIds: [...fields.chain.flatMap((step) => step.partyId ?? []), ...byWhom],
    campIds: fields.chain.flatMap((step) => step.campId ?? []),
    eventId: fields.eventId,
    placeId: fields.placeId,
    questionId: fields.answer?.questionId ?? null,
  }
}

function missing(fields: ClaimFields, named: ReturnType<typeof namedIn>, found: ClaimReferences): Record<string, string> {
  const problems: Record<string, string> = {}
  fields.chain.forEach((step, index) => {
    if (step.partyId && !found.partyIds.has(step.partyId))
      problems[`chain.${index}.partyId`] = 'This party is not in the dossier.'
    if (step.campId && !found.campIds.has(step.campId)) problems[`chain.${index}.campId`] = 'This camp is not in the dossier.'
  })
  if (named.partyIds.some((id) => !found.partyIds.has(id)) && Object.keys(problems).length === 0)
    problems['figure.byWhom'] = 'This party is not in the dossier.'
  if (named.eventId && !found.eventIds.has(named.eventId)) problems.eventId = 'This event is not in the dossier.'
  if (named.placeId && !found.placeIds.has(named.placeId)) problems.placeId = 'This place is not in the dossier.'
  return problems
}

/** An editor may overrule what the words say as an interval, with a reason (rule 1). */
function overruling({ figure, overruledBecause }: ClaimFields): Record<string, string> {
  if (!figure || overruledBecause || readsAsGiven(figure)) return {}
  return { overruledBecause: 'The words read otherwise by the rules. Say why these bounds are right.' }
}

function readsAsGiven(figure: NonNullable<ClaimFields['figure']>): boolean {
  const read = readFigure(figure.words)
  const { low, lowOpen, high, highOpen } = figure
  return read?.low === low && read.lowOpen === lowOpen && read.high === high && read.highOpen === highOpen
}

function claimRow(fields: ClaimFields) {
  const { statement, kind, attribution, eventId, placeId, eventDate, saidDate, hedge, caveat } = fields
  return {
    statement,
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

function figureRow({ figure, overruledBecause }: ClaimFields): ClaimParts['figure'] {
  if (!figure) return null
  const { count, byWhom, from, to, ...rest } = figure
  return {
    ...rest,
    countKind: count,
    byWhomId: byWhom === 'not-stated' ? null : byWhom,
    asOfBasis: figure.asOfDate === null ? null : figure.asOfBasis,
    fromDate: from ?? null,
    toDate: to ?? null,
    overruledBecause: readsAsGiven(figure) ? null : overruledBecause,
    lexicon: readFigure(figure.words)?.lexicon ?? 'none',
  }
}
