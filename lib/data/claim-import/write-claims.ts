import 'server-only'
import type { ClaimParts } from '@/lib/domain/claims/whole-claim'
import type { NewEntry } from '@/lib/domain/history/history'
import type { ChainStep } from '@/lib/domain/chains/chain'
import { entryRow } from '@/lib/data/access/change-lifecycle'
import { summaryWords } from '@/lib/data/claims/summary'
import type { NewClaim } from '@/lib/data/claims/writing'
import {
  anchorColumns,
  answerColumns,
  draftColumns,
  figureColumns,
  stepColumns,
  wordColumns,
} from '@/lib/data/claims/columns'
import { inColumns } from '@/lib/data/database/column-list'
import { copyIn } from '@/lib/data/database/copy-in'
import type { CopyRow } from '@/lib/data/database/copy-line'
import type { Database } from '@/lib/data/database/database'
import type { Change } from '@/lib/data/access/mutate'
import { notCounted } from './count-added'
import type { NamedParty, NamedQuestion, NamedSource } from './named-things'

/** A claim that is ready to be written, with what its summary row repeats. */
export interface ReadyClaim {
  row: NewClaim
  parts: ClaimParts
  entry: NewEntry
  source: NamedSource
  /** Of each step with a party, in the order of the chain; null for an unnamed speaker. */
  parties: (NamedParty | null)[]
  /** Of each step: the party in whose name it speaks, or null. */
  spokenFor: (NamedParty | null)[]
  /** Of each step: the camp of an unnamed speaker. */
  camps: ({ key: string } | null)[]
  question: NamedQuestion | null
}

/** Rows of claims by table, each in the order in which the tables must be filled. */
export type ClaimRows = Map<string, CopyRow[]>

const tables = [
  'claim',
  'chain_step',
  'anchor',
  'figure',
  'answer',
  'claim_summary',
  'log_entry',
  'log_payload',
] as const

/** No rows yet. */
export function emptyRows(): ClaimRows {
  return new Map(tables.map((table) => [table, []]))
}

/** Adds the rows of one claim, as a claim made by hand has them, log entry and summary row too. */
export function addRows(rows: ClaimRows, change: Change, claim: ReadyClaim): void {
  const { row, parts, entry } = claim
  const add = (table: (typeof tables)[number], made: CopyRow) => rows.get(table)?.push(made)
  const claimId = row.id
  add('claim', {
    ...inColumns(draftColumns, row),
    ...inColumns(wordColumns, row),
    status: 'draft',
    createdAt: change.now,
    updatedAt: change.now,
  })
  parts.chain.forEach((step, position) => add('chain_step', { ...inColumns(stepColumns, step), claimId, position }))
  for (const anchor of parts.anchors) add('anchor', { ...inColumns(anchorColumns, anchor), claimId })
  if (parts.figure) add('figure', { ...inColumns(figureColumns, parts.figure), claimId })
  if (parts.answer) add('answer', { ...inColumns(answerColumns, parts.answer), claimId })
  add('claim_summary', { ...summaryOf(claim), status: 'draft', updatedAt: change.now })
  const { salt, payload, ...logEntry } = entryRow(entry, row.dossierId)
  add('log_entry', { ...logEntry, actorId: change.person.id, at: change.now })
  add('log_payload', { logEntryId: logEntry.id, salt, payload: JSON.stringify(payload) })
}

/** Writes rows by COPY, in the transaction of the change. */
export async function writeRows(db: Database, rows: ClaimRows): Promise<void> {
  for (const [table, of] of rows) await copyIn(db, table, of)
}

/** A new claim has no links, ratings or notes: all else of its row follows from itself and its question. */
function summaryOf({ row, parts, source, parties, spokenFor, camps, question }: ReadyClaim) {
  const { id: claimId, statement, attribution, dossierId, sourceId, kind, draftedById, saidDate } = row
  const { figure, answer, anchors } = parts
  const chain = parts.chain.map((step, index) => ({
    ...stepOf(step, parties[index] ?? null, camps[index] ?? null),
    speaksFor: spokenBy(spokenFor[index]),
  }))
  const words = summaryWords({
    claimId,
    statement,
    attribution,
    headline: source.headline,
    figureWords: figure?.words ?? null,
    dates: answer && {
      asOfDate: figure?.asOfDate ?? null,
      toDate: figure?.toDate ?? null,
      saidDate,
      publishedDate: source.publishedDate,
    },
    quotes: anchors.toSorted(byPlace).map(({ exact }) => exact),
    chain,
  })
  return {
    ...words,
    dossierId,
    sourceId,
    kind,
    draftedById,
    ...answerKeys(parts),
    measure: figure?.measure ?? null,
    publishedOn: source.publishedFrom ?? new Date('0001-01-01'),
    sortFigure: figure?.low ?? figure?.high ?? -1,
    // An answer is counted with all others to its question, when all are there.
    originsForAnswer: answer ? notCounted : Number(words.originPartyId !== null),
    printLine: question?.printLine ?? null,
  }
}

/** What an answer is told apart by; empty where nothing is answered. */
function answerKeys({ answer, figure }: ClaimParts) {
  const of = answer ? figure : null
  return {
    questionId: answer?.questionId ?? null,
    stance: answer?.stance ?? null,
    positionId: answer?.positionId ?? null,
    low: of?.low ?? null,
    lowOpen: of?.lowOpen ?? null,
    high: of?.high ?? null,
    highOpen: of?.highOpen ?? null,
    asOfDate: of?.asOfDate ?? null,
  }
}

function stepOf(step: ClaimParts['chain'][number], party: NamedParty | null, camp: { key: string } | null) {
  return {
    partyId: step.partyId,
    name: party?.name ?? step.label ?? '',
    campId: party?.campId ?? step.campId,
    camp: party?.camp?.key ?? camp?.key ?? null,
    capacity: step.capacity,
    knows: step.knows,
    manner: step.manner,
  }
}

function spokenBy(party: NamedParty | null | undefined): ChainStep['speaksFor'] {
  return party ? { partyId: party.id, name: party.name } : null
}

function byPlace(a: ClaimParts['anchors'][number], b: ClaimParts['anchors'][number]): number {
  if (a.captureId !== b.captureId) return a.captureId < b.captureId ? -1 : 1
  return a.startAt - b.startAt
}
