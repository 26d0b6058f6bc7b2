import { keysOf, wordOf } from '@/lib/domain/collections/records'
import type { ClaimWords } from './claim'
import { fieldsOf, type ClaimDraft, type FigureDraft, type NamedId } from './draft'
import { readFigure } from '@/lib/domain/figures/figure'
import {
  asOfBases,
  attributions,
  claimKinds,
  countKinds,
  dateBases,
  figureBases,
  knowledges,
  manners,
  stances,
} from '@/lib/domain/vocabulary'

interface StoredStep {
  party: NamedId | null
  label: string | null
  campId: string | null
  capacity: string | null
  knows: string | null
  manner: string
  speaksFor?: NamedId | null
}

interface StoredFigure {
  measure: string
  who: string
  byWhom: NamedId | null
  scope: string | null
  countKind: string
  basis: string
  words: string
  low: number | null
  lowOpen: boolean
  high: number | null
  highOpen: boolean
  asOfDate: string | null
  asOfBasis: string | null
  fromDate: string | null
  toDate: string | null
  overruledBecause: string | null
}

/** A claim as stored, with the names its form shows; dates are EDTF, offsets code points, half-open. */
export interface StoredClaim extends ClaimWords {
  chain: readonly StoredStep[]
  figure: StoredFigure | null
  answer: { questionId: string; stance: string; positionId: string | null } | null
  anchors: readonly { captureId: string; startAt: number; endAt: number; exact: string }[]
}

/** A stored claim as its form holds it, so that sending it unchanged changes nothing. `blank` fills what it has not. */
export function draftOfClaim(claim: StoredClaim, blank: ClaimDraft): ClaimDraft {
  const date = (edtf: string | null, words: string | null, basis: string | null) => ({
    edtf: edtf ?? '',
    words: words ?? '',
    basis: wordOf(dateBases, basis ?? 'stated'),
  })
  return {
    statement: claim.statement,
    kind: wordOf(claimKinds, claim.kind),
    chain: claim.chain.map(({ party, label, campId, capacity, knows, manner, speaksFor }) => ({
      party,
      label: label ?? '',
      campId: campId ?? '',
      capacity: capacity ?? '',
      knows: knows ? wordOf(knowledges, knows) : ('' as const),
      manner: wordOf(manners, manner),
      ...(speaksFor && { speaksFor }),
    })),
    attribution: wordOf(attributions, claim.attribution),
    eventId: claim.eventId ?? '',
    placeId: claim.placeId ?? '',
    eventDate: date(claim.eventDate, claim.eventDateWords, claim.eventDateBasis),
    saidDate: date(claim.saidDate, claim.saidDateWords, claim.saidDateBasis),
    hedge: claim.hedge ?? '',
    caveat: claim.caveat ?? '',
    figure: claim.figure ? figureDraft(claim.figure) : blank.figure,
    overruledBecause: claim.figure?.overruledBecause ?? '',
    questionId: claim.answer?.questionId ?? '',
    stance: wordOf(stances, claim.answer?.stance ?? blank.stance),
    positionId: claim.answer?.positionId ?? '',
    anchors: claim.anchors.map(({ captureId, startAt, endAt, exact }) => ({
      captureId,
      start: startAt,
      end: endAt,
      exact,
    })),
  }
}

function figureDraft(figure: StoredFigure): FigureDraft {
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
    count: wordOf(countKinds, figure.countKind),
    basis: wordOf(figureBases, figure.basis),
    asOfDate: figure.asOfDate ?? '',
    asOfBasis: wordOf(asOfBases, figure.asOfBasis ?? 'stated'),
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
  const value = fields[field] ?? null
  return field === 'figure' && value !== null ? { ...value, overruledBecause: fields.overruledBecause ?? null } : value
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
