import 'server-only'
import { originOf, type ChainStep } from '@/lib/domain/chain'
import type { NewEntry } from '@/lib/domain/history'
import { whyNoOrigin } from '@/lib/domain/no-origin'
import { countOrigins } from '@/lib/domain/origin-count'
import type { Knowledge, Manner } from '@/lib/domain/vocabulary'
import type { BulkConnection } from '../bulk-connection'
import { summaryRow } from '../claim-summary'
import type { ClaimParts } from '../claims'
import { copyIn } from '../copy-in'
import type { CopyRow } from '../copy-line'
import type { Prisma } from '../generated/client'
import { canonicalJson, logRows, type Change } from '../mutate'
import type { NamedParty, NamedQuestion, NamedSource } from './named-things'

/** A claim that is ready to be written, with what its summary row repeats. */
export interface ReadyClaim {
  row: Prisma.ClaimUncheckedCreateInput & { updatedAt: Date }
  parts: ClaimParts
  entry: NewEntry
  source: NamedSource
  /** Of each step with a party, in the order of the chain; null for an unnamed speaker. */
  parties: (NamedParty | null)[]
  /** Of each step: the camp of an unnamed speaker. */
  camps: ({ key: string } | null)[]
  question: NamedQuestion | null
}

/** Rows of claims by table, each in the order in which the tables must be filled. */
export type ClaimRows = Map<string, CopyRow[]>

const tables = ['claim', 'chain_step', 'anchor', 'figure', 'answer', 'claim_summary', 'log_entry', 'log_payload'] as const

/** No rows yet. */
export function emptyRows(): ClaimRows {
  return new Map(tables.map((table) => [table, []]))
}

/** Adds the rows of one claim, as a claim made by hand has them, log entry and summary row too. */
export function addRows(rows: ClaimRows, change: Change, claim: ReadyClaim): void {
  const { row, parts, entry } = claim
  const add = (table: (typeof tables)[number], made: object) => rows.get(table)?.push(made as CopyRow)
  const claimId = row.id
  add('claim', row)
  parts.chain.forEach((step, position) => add('chain_step', { ...step, claimId, position }))
  for (const anchor of parts.anchors) add('anchor', { ...anchor, claimId })
  if (parts.figure) add('figure', { ...parts.figure, claimId })
  if (parts.answer) add('answer', { ...parts.answer, claimId })
  add('claim_summary', summaryOf(claim))
  const { logEntry, logPayload } = logRows(change, entry, row.dossierId)
  add('log_entry', logEntry)
  add('log_payload', { ...logPayload, payload: canonicalJson(logPayload.payload) })
}

/** Writes rows by COPY, on the connection of the change's transaction. */
export async function writeRows(bulk: BulkConnection, rows: ClaimRows): Promise<void> {
  for (const [table, of] of rows) await copyIn(bulk.client(), table, of)
}

/** A new claim has no links, ratings or notes: all else of its row follows from itself and its question. */
function summaryOf({ row, parts, source, parties, camps, question }: ReadyClaim): object {
  const chainStepsByClaimId = parts.chain.map((step, index) => ({
    partyId: step.partyId ?? null,
    label: step.label ?? null,
    campId: step.campId ?? null,
    capacity: step.capacity ?? null,
    knows: step.knows ?? null,
    manner: step.manner,
    party: parties[index] ?? null,
    camp: camps[index] ?? null,
  }))
  const { figure, answer, anchors } = parts
  const made = summaryRow({
    ...row,
    source,
    figureByClaimId: figure && { measure: figure.measure, words: figure.words, low: figure.low ?? null, high: figure.high ?? null },
    answerByClaimId: answer && { questionId: answer.questionId },
    anchorsByClaimId: anchors.map(({ exact }) => ({ exact })),
    chainStepsByClaimId,
  })
  const originsForAnswer = countAlone(row.id, made.speaker, chainStepsByClaimId)
  return { claimId: row.id, ...made, originsForAnswer, printLine: question?.printLine ?? null }
}

interface SteppedChain {
  partyId: string | null
  label: string | null
  capacity: string | null
  knows: string | null
  manner: string
  party: NamedParty | null
}

/** The origins of an answer that only this claim gives; with others it is counted when all are there. */
function countAlone(claimId: string, speaker: string, steps: readonly SteppedChain[]): number {
  const chain = steps.map(
    ({ partyId, label, capacity, knows, manner, party }): ChainStep => ({
      partyId,
      name: party?.name ?? label ?? '',
      camp: null,
      capacity,
      knows: knows as Knowledge | null,
      manner: manner as Manner,
    }),
  )
  const found = originOf(chain)
  const origin = found?.partyId ? { partyId: found.partyId, name: found.name } : null
  const claim = { claimId, speaker, origin, noOrigin: whyNoOrigin(chain), repeats: false, inRelayConflict: false }
  return countOrigins([claim], { areRelated: () => false, confirmed: [] }).origins.length
}
