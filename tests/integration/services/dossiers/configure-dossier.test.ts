import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { configureDossier, configureDossierInput } from '@/lib/services/dossiers/configure-dossier'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const input = (desk: Desk, more: Record<string, unknown> = {}) =>
  configureDossierInput.parse({
    dossierId: desk.dossierId,
    version: '1',
    title: 'Renamed',
    summary: 'For tests',
    ratingsNeeded: '3',
    ...more,
  })

test('a lead changes title and ratings needed; the log names what changed', async () => {
  const desk = await makeDesk()
  expect(await configureDossier(desk.lead, input(desk))).toEqual({ version: 2 })
  const dossier = await prisma().dossier.findUniqueOrThrow({ where: { id: desk.dossierId } })
  expect(dossier).toMatchObject({ title: 'Renamed', ratingsNeeded: 3, version: 2 })
  const entry = await prisma().logEntry.findFirstOrThrow({
    where: { dossierId: desk.dossierId },
    include: { payload: true },
  })
  expect(entry.kind).toBe('dossier-changed')
  expect(entry.payload?.payload).toEqual({
    v: 1,
    changes: [
      { field: 'title', from: 'A desk', to: 'Renamed' },
      { field: 'ratings needed', from: 2, to: 3 },
    ],
  })
})

test('the same words again change nothing and record nothing', async () => {
  const desk = await makeDesk()
  const same = input(desk, { title: 'A desk', ratingsNeeded: 2 })
  expect(await configureDossier(desk.lead, same)).toEqual({ version: 1 })
  expect(await logOf(desk.dossierId)).toEqual([])
})

test('who saves second is shown what stands, and nothing is overwritten', async () => {
  const desk = await makeDesk()
  await configureDossier(desk.lead, input(desk))
  await expect(configureDossier(desk.lead, input(desk, { title: 'Mine' }))).rejects.toMatchObject({
    code: 'conflict',
    details: { current: { title: 'Renamed', ratingsNeeded: 3, version: 2 } },
  })
  const both = ['Left', 'Right'].map((title) => configureDossier(desk.lead, input(desk, { title, version: 2 })))
  const results = await Promise.allSettled(both)
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('editors may not, outsiders find nothing, nobody signed out', async () => {
  const desk = await makeDesk()
  await expect(configureDossier(desk.editor, input(desk))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(configureDossier(desk.outsider, input(desk))).rejects.toMatchObject({ code: 'not-found' })
  await expect(configureDossier({ personId: null }, input(desk))).rejects.toMatchObject({ code: 'unauthenticated' })
})
