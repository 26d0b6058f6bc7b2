import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database'
import { changeSource, changeSourceInput } from '@/lib/services/sources/change-source'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

const details = (desk: Desk, more: Record<string, unknown> = {}) =>
  changeSourceInput.parse({
    dossierId: desk.dossierId,
    sourceId: desk.sourceId,
    version: 1,
    headline: 'A source',
    outlet: 'The Outlet',
    language: 'en',
    ...more,
  })

test('an editor changes the details, and the rows of the source’s claims follow', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const dated = { headline: 'Another headline', publishedDate: '2012-03-12/2012-03-13', publishedBasis: 'relative', publishedWords: 'yesterday' }
  expect(await changeSource(desk.editor, details(desk, dated))).toEqual({ version: 2 })
  expect(await prisma().source.findUnique({ where: { id: desk.sourceId } })).toMatchObject({
    ...dated,
    version: 2,
    publishedFrom: new Date('2012-03-12'),
  })
  const summary = await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })
  expect(summary.publishedOn).toEqual(new Date('2012-03-12'))
  expect(summary.searchText).toContain('Another headline')
  expect(await logOf(desk.sourceId)).toContain('source-changed')
})

test('the log keeps what stood before; saving the same records nothing', async () => {
  const desk = await makeDesk()
  expect(await changeSource(desk.editor, details(desk))).toEqual({ version: 1 })
  expect(await logOf(desk.sourceId)).toEqual([])
  await changeSource(desk.editor, details(desk, { outlet: undefined, byline: 'Ann Writer' }))
  const entry = await prisma().logPayload.findFirstOrThrow({ where: { logEntry: { about: { has: desk.sourceId } } } })
  expect(entry.payload).toEqual({
    v: 1,
    headline: 'A source',
    changes: [
      { field: 'outlet', from: 'The Outlet', to: null },
      { field: 'byline', from: null, to: 'Ann Writer' },
    ],
  })
})

test('the second of two editors gets a conflict that shows what the first wrote', async () => {
  const desk = await makeDesk()
  await changeSource(desk.editor, details(desk, { headline: 'First' }))
  await expect(changeSource(desk.second, details(desk, { headline: 'Second' }))).rejects.toMatchObject({
    code: 'conflict',
    details: { current: { version: 2, headline: 'First', outlet: 'The Outlet' } },
  })
  expect(await prisma().source.findUnique({ where: { id: desk.sourceId } })).toMatchObject({ headline: 'First', version: 2 })
})

test('a date without its basis is refused by field', async () => {
  const desk = await makeDesk()
  await expect(changeSource(desk.editor, details(desk, { publishedDate: '2012' }))).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { publishedBasis: expect.any(String) } },
  })
})

test('readers, strangers, the signed-out and other dossiers’ sources are refused', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  await expectGate(desk, (caller) => changeSource(caller, details(desk, { headline: 'X' })))
  await expect(changeSource(other.editor, details(desk, { dossierId: other.dossierId }))).rejects.toMatchObject({ code: 'not-found' })
  expect(await prisma().source.findUnique({ where: { id: desk.sourceId } })).toMatchObject({ headline: 'A source', version: 1 })
})
