import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { draftPlace, draftPlaceInput } from '@/lib/services/dossiers/draft-place'
import { useDatabase } from '@/tests/support/database'
import { makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { payloadsOf } from '@/tests/support/judgements'

useDatabase()

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
const draft = (fields: Record<string, unknown>, who: Parameters<typeof draftPlace>[0] = desk.editor) =>
  draftPlace(who, draftPlaceInput.parse({ dossierId: desk.dossierId, ...fields }))

test('a place stands within another, and the log says who added it', async () => {
  const homs = await draft({ name: 'Homs' })
  const { placeId } = await draft({ name: 'Karm Zeitoun', partOfId: homs.placeId })
  expect(await prisma().place.findUniqueOrThrow({ where: { id: placeId } })).toMatchObject({
    key: 'karm-zeitoun',
    partOfId: homs.placeId,
  })
  expect(await payloadsOf('place-drafted', placeId)).toEqual([{ v: 1, name: 'Karm Zeitoun' }])
})

test('the same name twice is two places with keys of their own', async () => {
  const ids = [(await draft({ name: 'Idlib' })).placeId, (await draft({ name: 'Idlib' })).placeId]
  const places = await prisma().place.findMany({ where: { id: { in: ids } }, orderBy: { key: 'asc' } })
  expect(places.map((place) => place.key)).toEqual(['idlib', 'idlib-2'])
})

test('part of a place of another dossier is refused by its field', async () => {
  const other = await makeDesk()
  const { placeId } = await draftPlace(
    other.editor,
    draftPlaceInput.parse({ dossierId: other.dossierId, name: 'Elsewhere' }),
  )
  const refused = draft({ name: 'Here', partOfId: placeId })
  await expect(refused).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { partOfId: expect.any(String) } },
  })
})

test('readers, strangers and the signed-out may not', async () => {
  await expectGate(desk, (caller) => draft({ name: 'Nowhere' }, caller))
  expect(await prisma().place.count({ where: { name: 'Nowhere' } })).toBe(0)
})
