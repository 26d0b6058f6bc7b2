import { keysOf } from '@/lib/domain/collections/records'
import type { ClaimWords } from './claim'
import { fieldsOf, type ClaimDraft, type FigureDraft, type NamedId } from './draft'
import type { StoredAnchor, StoredAnswer, StoredStep } from './whole-claim'
import { readFigure, type StoredFigure } from '@/lib/domain/figures/figure'
import type { DateBasis } from '@/lib/domain/vocabulary'

interface NamedStep extends Omit<StoredStep, 'id' | 'partyId' | 'speaksForId'> {
  party: NamedId | null
  speaksFor?: NamedId | null
}

interface NamedFigure extends Omit<StoredFigure, 'byWhomId' | 'lexicon'> {
  byWhom: NamedId | null
}

/** A claim as stored, with the names its form shows; dates are EDTF, offsets code points, half-open. */
export interface StoredClaim extends Omit<ClaimWords, 'statementIs'> {
  chain: readonly NamedStep[]
  figure: NamedFigure | null
  answer: StoredAnswer | null
  anchors: readonly Pick<StoredAnchor, 'captureId' | 'startAt' | 'endAt' | 'exact'>[]
}

/** A stored claim as its form holds it, so that sending it unchanged changes nothing. `blank` fills what it has not. */
export function draftOfClaim(claim: StoredClaim, blank: ClaimDraft): ClaimDraft {
  const date = (edtf: string | null, words: string | null, basis: DateBasis | null) => ({
    edtf: edtf ?? '',
    words: words ?? '',
    basis: basis ?? ('stated' as const),
  })
  return {
    statement: claim.statement,
    kind: claim.kind,
    chain: claim.chain.map(({ party, label, campId, capacity, knows, manner, speaksFor }) => ({
      party,
      label: label ?? '',
      campId: campId ?? '',
      capacity: capacity ?? '',
      knows: knows ?? ('' as const),
      manner,
      ...(speaksFor && { speaksFor }),
    })),
    attribution: claim.attribution,
    eventId: claim.eventId ?? '',
    placeId: claim.placeId ?? '',
    eventDate: date(claim.eventDate, claim.eventDateWords, claim.eventDateBasis),
    saidDate: date(claim.saidDate, claim.saidDateWords, claim.saidDateBasis),
    hedge: claim.hedge ?? '',
    caveat: claim.caveat ?? '',
    figure: claim.figure ? figureDraft(claim.figure) : blank.figure,
    overruledBecause: claim.figure?.overruledBecause ?? '',
    questionId: claim.answer?.questionId ?? '',
    stance: claim.answer?.stance ?? blank.stance,
    positionId: claim.answer?.positionId ?? '',
    anchors: claim.anchors.map(({ captureId, startAt, endAt, exact }) => ({
      captureId,
      start: startAt,
      end: endAt,
      exact,
    })),
  }
}

function figureDraft(figure: NamedFigure): FigureDraft {
  const { words, measure, who, byWhom, low, lowOpen, high, highOpen } = figure
  const read = readFigure(words)
  const asRead = read?.low === low && read.high === high && read.lowOpen === lowOpen && read.highOpen === highOpen
  return {
    words,
    measure,
    who,
    byWhom,
    byWhomText: '',
    scope: figure.scope ?? '',
    count: figure.countKind,
    basis: figure.basis,
    asOfDate: figure.asOfDate ?? '',
    asOfBasis: figure.asOfBasis ?? 'stated',
    from: figure.fromDate ?? '',
    to: figure.toDate ?? '',
    overruled: figure.overruledBecause !== null || !asRead,
    low: low === null ? '' : String(low),
    lowOpen,
    high: high === null ? '' : String(high),
    highOpen,
  }
}

/** Which keys of a draft make up each field that two editors can differ in, in the order they are shown. */
const parts = {
  statement: ['statement'],
  kind: ['kind'],
  chain: ['chain'],
  attribution: ['attribution'],
  figure: ['figure', 'overruledBecause'],
  answer: ['questionId', 'stance', 'positionId'],
  eventId: ['eventId'],
  placeId: ['placeId'],
  eventDate: ['eventDate'],
  saidDate: ['saidDate'],
  hedge: ['hedge'],
  caveat: ['caveat'],
  anchors: ['anchors'],
} as const satisfies Record<string, readonly (keyof ClaimDraft)[]>

/** A field of a claim that two editors can differ in. */
export type DraftField = keyof typeof parts

/** Whose text of a field stands. */
export type Side = 'yours' | 'theirs'

/** A field in which two texts of a claim differ, and who changed it since both began; both did where it is contested. */
export interface DraftDifference {
  field: DraftField
  changedBy: Side | 'both'
  yours: unknown
  theirs: unknown
}

/**
 * Where your text and theirs differ, as compared with the text both began from. Values are as the claim services
 * take them (`fieldsOf`).
 */
export function draftDifferences(began: ClaimDraft, yours: ClaimDraft, theirs: ClaimDraft): DraftDifference[] {
  const [before, mine, other] = [fieldsOf(began), fieldsOf(yours), fieldsOf(theirs)]
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return keysOf(parts)
    .filter((field) => !same(valueOf(mine, field), valueOf(other, field)))
    .map((field) => {
      const youDid = !same(valueOf(before, field), valueOf(mine, field))
      const theyDid = !same(valueOf(before, field), valueOf(other, field))
      const changedBy = youDid && theyDid ? 'both' : youDid ? 'yours' : 'theirs'
      return { field, changedBy, yours: valueOf(mine, field), theirs: valueOf(other, field) }
    })
}

function valueOf(fields: Record<string, unknown>, field: DraftField): unknown {
  return fields[field] ?? null
}

/** One text of both: theirs, with your text of every field where yours was chosen. */
export function mergeDrafts(
  yours: ClaimDraft,
  theirs: ClaimDraft,
  chosen: Partial<Record<DraftField, Side>>,
): ClaimDraft {
  const keys = keysOf(parts)
    .filter((field) => chosen[field] === 'yours')
    .flatMap((field) => [...parts[field]])
  return { ...theirs, ...Object.fromEntries(keys.map((key) => [key, yours[key]])) }
}
