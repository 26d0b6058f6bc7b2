import 'server-only'
import type { ClaimWords } from '@/lib/domain/claims/claim'
import type { ClaimParts, StoredAnchor, StoredAnswer, StoredStep, WholeClaim } from '@/lib/domain/claims/whole-claim'
import type { StoredFigure } from '@/lib/domain/figures/figure'
import { columnsAsJson, selectedColumns, type ColumnList } from '@/lib/data/database/column-list'

/** The columns of a claim that an edit can change. */
export const wordColumns = {
  statement: 'text',
  statementIs: 'text',
  kind: 'text',
  attribution: 'text',
  eventId: 'uuid',
  placeId: 'uuid',
  eventDate: 'text',
  eventDateWords: 'text',
  eventDateBasis: 'text',
  saidDate: 'text',
  saidDateWords: 'text',
  saidDateBasis: 'text',
  hedge: 'text',
  caveat: 'text',
} as const satisfies ColumnList<keyof ClaimWords>

/** The columns of a claim that are set once, when it is drafted. */
export const draftColumns = {
  id: 'uuid',
  key: 'text',
  dossierId: 'uuid',
  sourceId: 'uuid',
  draftedById: 'uuid',
} as const satisfies ColumnList<
  Exclude<keyof WholeClaim, keyof ClaimWords | keyof ClaimParts | keyof typeof workColumns>
>

/** The columns of a claim that change with the work on it. */
const workColumns = {
  status: 'text',
  createdAt: 'timestamptz',
  updatedAt: 'timestamptz',
  version: 'int',
} as const satisfies ColumnList<'status' | 'createdAt' | 'updatedAt' | 'version'>

/** The columns of a step of a chain, but for its claim and its place. */
export const stepColumns = {
  id: 'uuid',
  partyId: 'uuid',
  label: 'text',
  campId: 'uuid',
  capacity: 'text',
  knows: 'text',
  manner: 'text',
  speaksForId: 'uuid',
} as const satisfies ColumnList<keyof StoredStep>

/** The columns of an anchor, but for what has it. */
export const anchorColumns = {
  id: 'uuid',
  captureId: 'uuid',
  startAt: 'int',
  endAt: 'int',
  exact: 'text',
  prefix: 'text',
  suffix: 'text',
  sha256: 'text',
} as const satisfies ColumnList<keyof StoredAnchor>

/** The columns of a figure, but for its claim. */
export const figureColumns = {
  measure: 'text',
  who: 'text',
  byWhomId: 'uuid',
  scope: 'text',
  countKind: 'text',
  basis: 'text',
  words: 'text',
  low: 'float8',
  lowOpen: 'bool',
  high: 'float8',
  highOpen: 'bool',
  asOfDate: 'text',
  asOfBasis: 'text',
  fromDate: 'text',
  toDate: 'text',
  overruledBecause: 'text',
  lexicon: 'text',
} as const satisfies ColumnList<keyof StoredFigure>

/** The columns of an answer, but for its claim. */
export const answerColumns = {
  questionId: 'uuid',
  stance: 'text',
  positionId: 'uuid',
} as const satisfies ColumnList<keyof StoredAnswer>

const listOf = (columns: ColumnList<string>, table: string, order: string) => `
  (SELECT coalesce(json_agg(${columnsAsJson(columns, table)} ORDER BY ${order}), '[]') FROM ${table} WHERE claim_id = c.id)`
const oneOf = (columns: ColumnList<string>, table: string) => `
  (SELECT ${columnsAsJson(columns, table)} FROM ${table} WHERE claim_id = c.id)`

/** SQL: everything that makes up a claim `c`, in the shape of `WholeClaim`. */
export const wholeClaimColumns = `
  ${selectedColumns({ ...draftColumns, ...wordColumns, ...workColumns }, 'c')},
  ${listOf(stepColumns, 'chain_step', 'position')} AS chain,
  ${listOf(anchorColumns, 'anchor', 'capture_id, start_at')} AS anchors,
  ${oneOf(figureColumns, 'figure')} AS figure,
  ${oneOf(answerColumns, 'answer')} AS answer`
