import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import type { Caller } from '@/lib/data/access/mutate'
import { rateReliability, rateReliabilityInput } from '@/lib/services/ratings/rate-reliability'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

const grade = (desk: Desk, who: Caller, more: Record<string, unknown> = {}) =>
  rateReliability(
    who,
    rateReliabilityInput.parse({
      dossierId: desk.dossierId,
      partyId: desk.parties.observatory,
      topic: 'tolls',
      grade: 'B',
      reason: 'It corrects itself',
      ...more,
    }),
  )

test('an editor grades a party on a topic, and again; each topic has a standing grade of its own', async () => {
  const desk = await makeDesk()
  await grade(desk, desk.editor)
  await grade(desk, desk.editor, { grade: 'C' })
  await grade(desk, desk.editor, { topic: 'places' })
  const rows = await prisma().reliabilityRating.findMany({
    where: { partyId: desk.parties.observatory },
    orderBy: { at: 'asc' },
  })
  expect(rows.map((row) => [row.topic, row.grade, row.supersededAt !== null])).toEqual([
    ['tolls', 'B', true],
    ['tolls', 'C', false],
    ['places', 'B', false],
  ])
  expect(await logOf(desk.parties.observatory)).toEqual(['reliability-rated', 'reliability-rated', 'reliability-rated'])
})

test('the same grade again records nothing', async () => {
  const desk = await makeDesk()
  expect(await grade(desk, desk.editor)).toEqual(await grade(desk, desk.editor))
  expect(await logOf(desk.parties.observatory)).toEqual(['reliability-rated'])
})

test('a source takes a grade', async () => {
  const desk = await makeDesk()
  await grade(desk, desk.second, { partyId: undefined, sourceId: desk.sourceId })
  expect(await prisma().reliabilityRating.count({ where: { sourceId: desk.sourceId, grade: 'B' } })).toBe(1)
})

test.each(['person', 'group'])('a %s takes none', async (kind) => {
  const desk = await makeDesk()
  const id = newId()
  await prisma().party.create({
    data: { id, dossierId: desk.dossierId, key: kind, name: 'Somebody', kind, createdAt: new Date() },
  })
  await expect(grade(desk, desk.editor, { partyId: id })).rejects.toMatchObject({ code: 'unrated-kind' })
})

test('who may not, may not; a party of another dossier is not found', async () => {
  const desk = await makeDesk()
  await expectGate(desk, (caller) => grade(desk, caller))
  const elsewhere = await makeDesk()
  const theirs = { partyId: elsewhere.parties.army }
  await expect(grade(desk, desk.editor, theirs)).rejects.toMatchObject({ code: 'not-found' })
})

test('exactly one thing is graded', () => {
  const fields = { dossierId: crypto.randomUUID(), topic: 'tolls', grade: 'A', reason: 'r' }
  const ids = { partyId: crypto.randomUUID(), sourceId: crypto.randomUUID() }
  expect(rateReliabilityInput.safeParse(fields).success).toBe(false)
  expect(rateReliabilityInput.safeParse({ ...fields, ...ids }).success).toBe(false)
  expect(rateReliabilityInput.safeParse({ ...fields, partyId: ids.partyId, grade: 'G' }).success).toBe(false)
})
