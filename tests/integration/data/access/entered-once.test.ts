import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { enterDossier } from '@/lib/data/access/viewer'
import { useDatabase } from '@/tests/support/database'
import { makeDesk } from '@/tests/support/desk'
import { seeSql } from '@/tests/support/seen-sql'

useDatabase()

test('while one page is made a membership is looked up once, by key and by id; nobody else gets it', async () => {
  const desk = await makeDesk()
  const caller = { ...desk.editor, page: {} }
  const seen = await seeSql(async () => {
    const viewer = await enterDossier(caller, { key: desk.key })
    expect(await enterDossier(caller, { key: desk.key })).toBe(viewer)
    expect(await enterDossier(caller, { id: desk.dossierId })).toBe(viewer)
  })
  expect(seen).toHaveLength(1)
  const other = { ...desk.reader, page: {} }
  expect(await enterDossier(other, { key: desk.key })).toMatchObject({ role: 'reader' })
})

test('the next page looks it up again, and so does what is no page', async () => {
  const desk = await makeDesk()
  await enterDossier({ ...desk.editor, page: {} }, { key: desk.key })
  await prisma().member.updateMany({ where: { personId: desk.editor.personId }, data: { leftAt: new Date() } })
  await expect(enterDossier({ ...desk.editor, page: {} }, { key: desk.key })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(enterDossier(desk.editor, { key: desk.key })).rejects.toMatchObject({ code: 'not-found' })
})

test('a refusal stays one for the page', async () => {
  const desk = await makeDesk()
  const page = {}
  const enter = () => enterDossier({ ...desk.outsider, page }, { key: desk.key })
  await expect(enter()).rejects.toMatchObject({ code: 'not-found' })
  await expect(enter()).rejects.toMatchObject({ code: 'not-found' })
})
