import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { draftEvent, draftEventInput } from '@/lib/services/dossiers/draft-event'
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
const draft = (fields: Record<string, unknown>, who: Parameters<typeof draftEvent>[0] = desk.editor) =>
  draftEvent(who, draftEventInput.parse({ dossierId: desk.dossierId, ...fields }))
const placeOf = async ({ editor, dossierId }: Desk) =>
  (await draftPlace(editor, draftPlaceInput.parse({ dossierId, name: 'Homs' }))).placeId

test('an event stands with its date and place, and the log says who added it', async () => {
  const placeId = await placeOf(desk)
  const { eventId } = await draft({ title: 'Killings in Karm Zeitoun', eventDate: '2012-03-11/2012-03-12', placeId })
  expect(await prisma().storyEvent.findUniqueOrThrow({ where: { id: eventId } })).toMatchObject({
    key: 'killings-in-karm-zeitoun',
    eventDate: '2012-03-11/2012-03-12',
    placeId,
  })
  expect(await payloadsOf('event-drafted', eventId)).toEqual([{ v: 1, title: 'Killings in Karm Zeitoun' }])
})

test('a date that is none is refused before anything is asked', () => {
  const parsed = draftEventInput.safeParse({ dossierId: desk.dossierId, title: 'X', eventDate: '2012-02-30' })
  expect(parsed.error?.issues[0]?.path).toEqual(['eventDate'])
})

test('a place of another dossier is refused by its field', async () => {
  const placeId = await placeOf(await makeDesk())
  const refused = draft({ title: 'Somewhere', placeId })
  await expect(refused).rejects.toMatchObject({ code: 'invalid', details: { fields: { placeId: expect.any(String) } } })
})

test('readers, strangers and the signed-out may not', async () => {
  await expectGate(desk, (caller) => draft({ title: 'Nothing' }, caller))
  expect(await prisma().storyEvent.count({ where: { title: 'Nothing' } })).toBe(0)
})
