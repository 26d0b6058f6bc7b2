import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { recountEveryAnswer } from '@/lib/data/origins/recount'
import { importClaims } from '@/lib/services/claims/import-claims'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk } from '@/tests/support/desk'
import { makeQuestion } from '@/tests/support/questions'
import { fillDatabase } from '../../../../bench/generate/fill-database'
import { madeId } from '../../../../bench/generate/made-ids'
import { editors } from '../../../../bench/generate/people'
import { dossierSizes } from '../../../../bench/generate/sizes'
import { readLines, writeLines } from '../../../../bench/speed/import-lines'

const database = useDatabase()

/** What counting writes, of every claim. */
const counted = () =>
  database.rows('SELECT claim_id, origins_for_answer, origins_independent FROM claim_summary ORDER BY claim_id')

/** Saves some thousands of claims: one half made, the other imported beside it, so that its answers are counted by saving. */
async function saveThousands(claims: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recount-'))
  const [size] = dossierSizes(claims)
  await fillDatabase(database.ownerUrl, { sizes: size ? [size] : [], seed: 1, say: () => undefined })
  const dossierId = madeId('dossier', 1, 0)
  const path = join(folder, 'lines.jsonl')
  await writeLines(path, await readLines(dossierId, claims), 'again-')
  const file = { name: 'lines.jsonl', open: () => createReadStream(path) }
  const report = await importClaims({ personId: editors[5]?.id ?? '' }, { dossierId, file })
  expect(report).toMatchObject({ fresh: claims, faulty: 0 })
  rmSync(folder, { recursive: true })
}

test('numbers that older rules left are counted again, of claims that answer nothing too', async () => {
  const desk = await makeDesk()
  const { id: questionId, positions } = await makeQuestion(desk)
  const answer = { questionId, stance: 'asserts', positionId: positions.army }
  const said = await makeClaim(desk, undefined, { answer })
  const disputed = await makeClaim(desk, undefined, { attribution: 'disputed' })
  await prisma().claimSummary.updateMany({ where: { dossierId: desk.dossierId }, data: { originsForAnswer: 9 } })
  await recountEveryAnswer()
  const rows = await prisma().claimSummary.findMany({ where: { dossierId: desk.dossierId } })
  const counts = new Map(rows.map(({ claimId, originsForAnswer }) => [claimId, originsForAnswer]))
  expect([counts.get(said), counts.get(disputed)]).toEqual([1, 0])
})

test('some thousands of claims get back the numbers that saving gave them', { timeout: 120_000 }, async () => {
  await saveThousands(1_250)
  const saved = await counted()
  expect(new Set(saved.map(({ origins_for_answer: origins }) => Number(origins))).size).toBeGreaterThan(3)
  await database.rows(
    'UPDATE claim_summary SET origins_for_answer = 99, origins_independent = 98 WHERE question_id IS NOT NULL',
  )
  expect(await counted()).not.toEqual(saved)
  await recountEveryAnswer()
  expect(await counted()).toEqual(saved)
})
