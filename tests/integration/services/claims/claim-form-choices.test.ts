import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { claimFormChoices } from '@/lib/services/claims/claim-form-choices'
import { draftEvent, draftEventInput } from '@/lib/services/dossiers/draft-event'
import { draftPlace, draftPlaceInput } from '@/lib/services/dossiers/draft-place'
import { useDatabase } from '@/tests/support/database'
import { figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
const choices = (who: Parameters<typeof claimFormChoices>[0] = desk.editor) =>
  claimFormChoices(who, { dossierId: desk.dossierId, sourceId: desk.sourceId })

test('gives camps, places, events, and questions with their positions in order', async () => {
  const { dossierId, editor } = desk
  const { placeId } = await draftPlace(editor, draftPlaceInput.parse({ dossierId, name: 'Homs' }))
  const { eventId } = await draftEvent(
    editor,
    draftEventInput.parse({ dossierId, title: 'Killings', eventDate: '2012-03' }),
  )
  const question = {
    id: newId(),
    dossierId,
    key: 'who',
    text: 'Who did it?',
    kind: 'choice',
    position: 0,
    createdAt: new Date(),
  }
  await prisma().question.create({ data: question })
  const positions = ['b', 'a'].map((key, position) => ({
    id: newId(),
    questionId: question.id,
    key,
    text: `Position ${key}`,
    position,
  }))
  await prisma().position.createMany({ data: positions })
  const given = await choices()
  expect(given.camps.map((camp) => camp.badge)).toEqual(['GO', 'OP'])
  expect(given.places).toEqual([{ id: placeId, name: 'Homs' }])
  expect(given.events).toEqual([{ id: eventId, title: 'Killings', eventDate: '2012-03' }])
  expect(given.questions).toMatchObject([
    { id: question.id, kind: 'choice', positions: positions.map(({ id, text }) => ({ id, text })) },
  ])
})

test('names the parties that published the source, by their own name or another one', async () => {
  expect(await choices()).toMatchObject({ outlet: { id: desk.parties.outlet, name: 'The Outlet' }, agency: null })
  await prisma().partyAlias.create({ data: { partyId: desk.parties.observatory, name: 'Observatory Wire' } })
  await prisma().source.update({
    where: { id: desk.sourceId },
    data: { agency: 'OBSERVATORY Wíre', outlet: 'An unknown paper' },
  })
  expect(await choices()).toMatchObject({
    agency: { id: desk.parties.observatory, name: 'The Observatory' },
    outlet: null,
  })
  await prisma().partyAlias.create({ data: { partyId: desk.parties.outlet, name: 'observatory wire' } })
  expect(await choices()).toMatchObject({ agency: null })
})

test('suggests what figures of the dossier already count', async () => {
  await makeClaim(desk, 'More than 7,500', {
    kind: 'figure',
    figure: { ...figureOf('More than 7,500', 'wounded'), who: 'civilians' },
  })
  expect(await choices()).toMatchObject({ measures: ['wounded'], whos: ['civilians'] })
})

test('a source of another dossier is not found, and only members may ask', async () => {
  const other = await makeDesk()
  const elsewhere = claimFormChoices(desk.editor, { dossierId: desk.dossierId, sourceId: other.sourceId })
  await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' })
  await expectGate(desk, choices, [])
})

test('gives the claim that the viewer drafted last of this source, and nobody else’s', async () => {
  const own = await makeDesk()
  const lastOf = async (who: Parameters<typeof claimFormChoices>[0]) =>
    (await claimFormChoices(who, { dossierId: own.dossierId, sourceId: own.sourceId })).last
  expect(await lastOf(own.editor)).toBeNull()
  await makeClaim(own, 'More than 7,500 people have died')
  const second = await makeClaim(own, 'The army denied it')
  expect(await lastOf(own.editor)).toMatchObject({
    anchors: [{ exact: 'The army denied it' }],
    chain: [{ party: { id: own.parties.army } }, { party: { id: own.parties.outlet } }],
  })
  expect(await lastOf(own.lead)).toBeNull()
  await prisma().claim.update({ where: { id: second }, data: { status: 'retired' } })
  expect(await lastOf(own.editor)).toMatchObject({ anchors: [{ exact: 'More than 7,500 people have died' }] })
})
