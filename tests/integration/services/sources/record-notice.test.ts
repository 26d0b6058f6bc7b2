import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { readSource, readSourceInput } from '@/lib/services/sources/read-source'
import { recordNotice, recordNoticeInput } from '@/lib/services/sources/record-notice'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { payloadsOf } from '@/tests/support/judgements'

useDatabase()

const record = (desk: Desk, who: Caller, more: Record<string, unknown> = {}) =>
  recordNotice(
    who,
    recordNoticeInput.parse({
      dossierId: desk.dossierId,
      sourceId: desk.sourceId,
      kind: 'corrected',
      words: 'It was 45',
      ...more,
    }),
  )

test('a correction is kept with its words and date; the reader shows it', async () => {
  const desk = await makeDesk()
  const { noticeId } = await record(desk, desk.editor, { noticeDate: '2012-03-14' })
  expect(await prisma().sourceNotice.findUniqueOrThrow({ where: { id: noticeId } })).toMatchObject({
    sourceId: desk.sourceId,
    kind: 'corrected',
    words: 'It was 45',
    noticeDate: '2012-03-14',
    url: null,
    byId: desk.editor.personId,
  })
  expect(await payloadsOf('notice-recorded', desk.sourceId)).toEqual([
    { v: 1, headline: 'A source', kind: 'corrected', words: 'It was 45' },
  ])
  const view = await readSource(desk.reader, readSourceInput.parse({ dossier: desk.key, source: desk.sourceKey }))
  expect(view.source.notices).toMatchObject([{ kind: 'corrected', words: 'It was 45', noticeDate: '2012-03-14' }])
})

test('a retraction may follow a correction; both stay', async () => {
  const desk = await makeDesk()
  await record(desk, desk.editor)
  await record(desk, desk.second, { kind: 'retracted' })
  expect(await prisma().sourceNotice.count({ where: { sourceId: desk.sourceId } })).toBe(2)
  expect(await logOf(desk.sourceId)).toEqual(['notice-recorded', 'notice-recorded'])
})

test('who may not, may not; a source of another dossier is not found', async () => {
  const desk = await makeDesk()
  await expectGate(desk, (caller) => record(desk, caller))
  const elsewhere = await makeDesk()
  await expect(record(desk, desk.editor, { sourceId: elsewhere.sourceId })).rejects.toMatchObject({ code: 'not-found' })
  expect(await prisma().sourceNotice.count({ where: { sourceId: { in: [desk.sourceId, elsewhere.sourceId] } } })).toBe(
    0,
  )
})

test('what a form sends is read', () => {
  const fields = { dossierId: crypto.randomUUID(), sourceId: crypto.randomUUID(), kind: 'retracted', words: 'w' }
  expect(recordNoticeInput.safeParse(fields).success).toBe(true)
  for (const wrong of [{ kind: 'deleted' }, { words: ' ' }, { noticeDate: 'Sunday' }, { url: 'javascript:alert(1)' }])
    expect(recordNoticeInput.safeParse({ ...fields, ...wrong }).success).toBe(false)
})
