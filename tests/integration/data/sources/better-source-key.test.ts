import { expect, test } from 'vitest'
import { improveEverySourceKey } from '@/lib/data/sources/better-source-key'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { readableKey } from '@/lib/data/sources/readable-key'
import { listClaims } from '@/lib/services/claims/list-claims'
import { addSource, addSourceInput } from '@/lib/services/sources/add-source'
import { changeSource, changeSourceInput } from '@/lib/services/sources/change-source'
import { readSource, readSourceInput } from '@/lib/services/sources/read-source'
import { showSource } from '@/lib/services/sources/show-source'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'

useDatabase()

const capture = (text: string) => ({ label: 'web page', text, textIs: 'article', method: 'pasted', language: 'ar' })
const add = (desk: Desk, headline: string) =>
  addSource(
    desk.editor,
    addSourceInput.parse({
      dossierId: desk.dossierId,
      headline,
      language: 'ar',
      capture: capture(`${headline}. ${newId()}`),
    }),
  )

test('names in any script become addresses that can be read; a date’s digits alone never', async () => {
  expect(readableKey('مقتل العشرات في حمص', 'source')).toMatch(/^[a-z]+(-[a-z]+){3}$/)
  expect(readableKey('В Хомсе 12 погибших', 'source')).toBe('v-khomse-12-pogibshikh')
  expect(readableKey('Συρία', 'source')).toBe('syria')
  expect(readableKey('Élysée', 'source')).toBe('elysee')
  expect(readableKey('12/2012', 'source')).toBe('source')
  expect(readableKey('١٢/٢٠١٢', 'source')).toBe('source')
  const desk = await makeDesk()
  const { sourceKey } = await add(desk, 'بيان 12/2012')
  expect(sourceKey).toBe('byan-12-2012')
})

test('once, sources whose address says nothing get one that does, and the old one leads there', async () => {
  const desk = await makeDesk()
  const { dossierId } = desk
  await makeClaim(desk)
  const named = async (key: string, headline: string) => {
    const { sourceId } = await add(desk, headline)
    await prisma().source.update({ where: { id: sourceId }, data: { key, headline } })
    return sourceId
  }
  const ids = [
    await named('12-2012', 'بيان 12/2012'),
    await named('source-2', 'بيان 12/2012'),
    await named('source-3', '2012'),
    await named('homs', 'Another headline'),
  ]
  await prisma().source.update({ where: { id: desk.sourceId }, data: { key: '7', headline: 'Homs' } })
  const keysNow = async () =>
    Promise.all(ids.map(async (id) => (await prisma().source.findUniqueOrThrow({ where: { id } })).key))
  expect(await improveEverySourceKey()).toBe(3)
  expect(await keysNow()).toEqual(['byan-12-2012', 'byan-12-2012-2', 'source-3', 'homs'])
  expect(await improveEverySourceKey()).toBe(0)
  const read = async (source: string) =>
    (await readSource(desk.reader, readSourceInput.parse({ dossier: desk.key, source }))).source
  expect(await read('12-2012')).toMatchObject({ id: ids[0], key: 'byan-12-2012' })
  expect((await showSource(desk.editor, { dossier: desk.key, source: 'source-2' })).source).toMatchObject({
    id: ids[1],
    key: 'byan-12-2012-2',
  })
  expect((await listClaims(desk.reader, { dossier: desk.key, params: { source: '7' } })).rows).toHaveLength(1)
  await expect(read('13-2012')).rejects.toMatchObject({ code: 'not-found' })
  await expect(
    readSource(desk.outsider, readSourceInput.parse({ dossier: desk.key, source: '12-2012' })),
  ).rejects.toMatchObject({ code: 'not-found' })
  const elsewhere = await makeDesk()
  await expect(
    readSource(elsewhere.reader, readSourceInput.parse({ dossier: elsewhere.key, source: '12-2012' })),
  ).rejects.toMatchObject({ code: 'not-found' })
  expect(await prisma().sourceAddress.count({ where: { dossierId } })).toBe(3)
})

test('a corrected headline gives an address that says nothing a better one, leaves one in words, and no old one is given away', async () => {
  const desk = await makeDesk()
  const { sourceId, sourceKey } = await add(desk, '12/2012')
  expect(sourceKey).toBe('source')
  const change = (headline: string, version: number) =>
    changeSource(
      desk.editor,
      changeSourceInput.parse({ dossierId: desk.dossierId, sourceId, version, headline, language: 'ar' }),
    )
  expect(await change('بيان المجلس', 1)).toEqual({ version: 2, key: 'byan-almjls' })
  expect(await change('A statement of the council', 2)).toEqual({ version: 3, key: 'byan-almjls' })
  expect((await add(desk, '13/2012')).sourceKey).toBe('source-2')
})
