import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { changeSource, changeSourceInput } from '@/lib/services/sources/change-source'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeClaim, makeDesk, makeSource, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { makeQuestion } from '@/tests/support/questions'

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
  const dated = {
    headline: 'Another headline',
    publishedDate: '2012-03-12/2012-03-13',
    publishedBasis: 'relative',
    publishedWords: 'yesterday',
  }
  expect(await changeSource(desk.editor, details(desk, dated))).toEqual({ version: 2, key: desk.sourceKey })
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

test('what an origin said last follows a changed publication date', async () => {
  const desk = await makeDesk()
  const question = await makeQuestion(desk)
  const says = (positionId: string) => ({ answer: { questionId: question.id, stance: 'asserts', positionId } })
  const other = await makeSource(desk.dossierId, desk.editor.personId)
  const date = (sourceId: string, version: number, publishedDate: string) =>
    changeSource(desk.editor, details(desk, { sourceId, version, publishedDate, publishedBasis: 'stated' }))
  await date(desk.sourceId, 1, '2012-03-10')
  await date(other.sourceId, 1, '2012-03-12')
  const first = await makeClaim(desk, undefined, says(question.positions.army))
  const second = await makeClaim({ ...desk, ...other }, undefined, says(question.positions.rebels))
  const latest = async () => {
    const { rows } = await showGrid(desk.lead, showGridInput.parse({ dossier: desk.key }))
    return rows.flatMap(({ cells }) =>
      cells.flatMap(({ answers }) => answers.map(({ claimId, changedAnswer }) => [claimId, changedAnswer])),
    )
  }
  expect(await latest()).toEqual([[second, true]])
  await date(desk.sourceId, 2, '2012-03-14')
  expect(await latest()).toEqual([[first, true]])
})

test('the log keeps what stood before; saving the same records nothing', async () => {
  const desk = await makeDesk()
  expect(await changeSource(desk.editor, details(desk))).toEqual({ version: 1, key: desk.sourceKey })
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
  expect(await prisma().source.findUnique({ where: { id: desk.sourceId } })).toMatchObject({
    headline: 'First',
    version: 2,
  })
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
  await expect(changeSource(other.editor, details(desk, { dossierId: other.dossierId }))).rejects.toMatchObject({
    code: 'not-found',
  })
  expect(await prisma().source.findUnique({ where: { id: desk.sourceId } })).toMatchObject({
    headline: 'A source',
    version: 1,
  })
})

test('relative dates of its claims are counted again from a corrected day, and reviewed ones go back to review', async () => {
  const desk = await makeDesk()
  await changeSource(desk.editor, details(desk, { publishedDate: '12 March 2012', publishedBasis: 'stated' }))
  const dated = (edtf: string) => ({ saidDate: { edtf, words: null, basis: 'stated' } })
  const relative = await makeClaim(desk, undefined, dated('Friday'))
  const stated = await makeClaim(desk, undefined, { ...dated('9 March 2012'), evenIfSame: true })
  await prisma().claim.update({ where: { id: relative }, data: { status: 'reviewed' } })
  const saidOf = (id: string) => prisma().claim.findUniqueOrThrow({ where: { id } })
  expect(await saidOf(relative)).toMatchObject({
    saidDate: '2012-03-09',
    saidDateWords: 'Friday',
    saidDateBasis: 'relative',
  })
  const corrected = {
    version: 2,
    publishedDate: '2012-03-12',
    publishedBasis: 'stated',
    publishedWords: '12 March 2012',
  }
  await changeSource(desk.editor, details(desk, { ...corrected, edition: '19 March 2012' }))
  expect(await saidOf(relative)).toMatchObject({ saidDate: '2012-03-16', status: 'in-review' })
  expect(await saidOf(stated)).toMatchObject({ saidDate: '2012-03-09', status: 'draft' })
  expect(await logOf(relative)).toEqual(expect.arrayContaining(['claim-changed']))
})

test('a date of publication is read as people write it; what cannot be read is refused beside it', async () => {
  const desk = await makeDesk()
  const typed = { publishedDate: 'Monday', publishedBasis: 'stated', edition: '13 March 2012' }
  await changeSource(desk.editor, details(desk, typed))
  expect(await prisma().source.findUnique({ where: { id: desk.sourceId } })).toMatchObject({
    publishedDate: '2012-03-12',
    publishedWords: 'Monday',
    publishedBasis: 'relative',
    edition: '2012-03-13',
  })
  const unread = details(desk, { version: 2, publishedDate: 'the other day', publishedBasis: 'stated' })
  await expect(changeSource(desk.editor, unread)).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { publishedDate: expect.stringMatching('No date can be read') as string } },
  })
})
