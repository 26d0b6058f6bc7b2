import { buffer } from 'node:stream/consumers'
import { parseCsv } from '@/lib/domain/exports/csv'
import { type Line, lineText } from '@/lib/domain/lines/line'
import { enterDossier } from '@/lib/data/access/viewer'
import { readClaim } from '@/lib/services/claims/read-claim'
import { exportFile } from '@/lib/services/exports/export-file'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { answersEvidence } from '@/lib/services/questions/views/answers-evidence'
import type { Desk } from './desk'

/** How many origins the answer of a claim has, and how many of them are independent, as one place says: "2 1". */
export type SaidCounts = Map<string, string>

/** A question as its page reads it. */
export type MadeQuestion = Omit<Parameters<typeof answersEvidence>[1], 'text'>

/** A claim and the question that it answers. */
export interface PlacedClaim {
  id: string
  questionId: string | null
}

/** What each of the five places that count origins says of the claims it shows. */
export async function countedEverywhere(
  desk: Desk,
  questions: readonly MadeQuestion[],
  claims: readonly PlacedClaim[],
): Promise<Record<string, SaidCounts>> {
  return {
    'claims.csv': await inFile(desk, 'claims.csv'),
    'grid.csv': await inFile(desk, 'grid.csv'),
    'question page': await onQuestionPages(desk, questions),
    'claim page': await onClaimPages(desk, claims),
    grid: await inGrid(desk),
  }
}

/** Where two places say something else of one claim, in words; empty where all agree. */
export function disagreements(places: Record<string, SaidCounts>): string[] {
  const file = places['claims.csv'] ?? new Map<string, string>()
  return Object.entries(places).flatMap(([name, said]) =>
    [...said]
      .filter(([claimId, count]) => file.get(claimId) !== count)
      .map(([claimId, count]) => `${claimId}: ${name} says ${count}, claims.csv ${file.get(claimId)}`),
  )
}

/** What a CSV file of the dossier says. */
export async function inFile({ editor, key }: Desk, file: string): Promise<SaidCounts> {
  const { bytes } = await exportFile(editor, { dossier: key, file, params: { profile: 'raw' } })
  const [header = [], ...rows] = parseCsv((await buffer(bytes)).toString('utf8'))
  const cell = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? ''
  return new Map(
    rows.map((row) => [
      cell(row, 'claim_id'),
      `${cell(row, 'origins_for_answer')} ${cell(row, 'origins_independent')}`,
    ]),
  )
}

interface Counted {
  claimIds: readonly string[]
  sentence: Line
  independent: number
}

/** What the page of a question shows of this. */
async function onQuestionPages({ editor, key }: Desk, questions: readonly MadeQuestion[]): Promise<SaidCounts> {
  const viewer = await enterDossier(editor, { key })
  const views = []
  for (const question of questions) views.push(await answersEvidence(viewer, { ...question, text: '' }))
  return said(views.flatMap(({ origins }) => origins))
}

/** What the page of a claim shows of this. */
async function onClaimPages({ editor, key }: Desk, claims: readonly PlacedClaim[]): Promise<SaidCounts> {
  const all: Counted[] = []
  for (const { id } of claims) {
    const { origins } = await readClaim(editor, { dossier: key, claim: id })
    if (origins) all.push({ ...origins, claimIds: [id] })
  }
  return said(all)
}

async function inGrid({ editor, key }: Desk): Promise<SaidCounts> {
  const { rows } = await showGrid(editor, showGridInput.parse({ dossier: key }))
  return said(rows.flatMap(({ origins }) => origins))
}

/** The number is read from the sentence that a person reads. */
function said(counted: readonly Counted[]): SaidCounts {
  return new Map(
    counted.flatMap(({ claimIds, sentence, independent }) => {
      const text = lineText(sentence)
      const origins = text.startsWith('no origin') ? '0' : (/^\d+/.exec(text)?.[0] ?? text)
      return claimIds.map((claimId) => [claimId, `${origins} ${independent}`] as const)
    }),
  )
}
