import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { listAsks, listAsksInput } from '@/lib/services/asks/list-asks'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { askOf, asksOf, countTheDead, sayTheSame, state } from '@/tests/support/ask-desk'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})

test('an empty dossier asks nothing', async () => {
  expect(await asksOf(desk)).toMatchObject({ asks: [], isCut: false, skipped: 0, last: null })
})

test('figures that differ are a question, with its scope, its claims and why it is asked', async () => {
  await countTheDead(desk, 'Karm al-Zeitoun')
  const ask = await askOf(desk, 'question', 'Karm al-Zeitoun')
  expect(ask).toMatchObject({
    text: 'How many people were killed (Karm al-Zeitoun)?',
    asks: 'figure',
    scope: { measure: 'killed', who: 'all', scope: 'Karm al-Zeitoun', countKind: 'cumulative' },
    why: { rule: 'one-count', sources: 2, speakers: 2, isDenied: false },
  })
  expect(new Map(ask.claims.map(({ statement, figureWords }) => [statement, figureWords]))).toEqual(
    new Map([
      ['At least 45 people were killed in Karm al-Zeitoun', 'at least 45'],
      ['Some 90 people were killed in Karm al-Zeitoun', '90'],
    ]),
  )
})

test('claims of two sources that say the same are a link', async () => {
  await sayTheSame(desk, 'Hadrel')
  expect(await askOf(desk, 'link', 'Hadrel')).toMatchObject({ type: 'corroborates', linkKind: 'same' })
})

test('what one speaker says twice is asked about as a repeat, in two sources and in one', async () => {
  const words = 'The bridge over the river at Lower Kessing has collapsed'
  const one = await state(desk, words)
  await state(desk, `${words} at last`)
  const twice = { linkKind: 'same', type: 'repeats', isTwice: true }
  expect(await askOf(desk, 'link', 'at last')).toMatchObject({ ...twice, isWithin: false })
  const { sourceId } = await prisma().claim.findUniqueOrThrow({ where: { id: one } })
  const capture = await prisma().capture.findFirstOrThrow({ where: { sourceId } })
  const again = { statement: `${words} again` }
  await makeClaim({ ...desk, sourceId, captureId: capture.id }, 'Scores were killed', again)
  const { asks } = await asksOf(desk)
  const within = asks.filter((ask) => ask.kind === 'link' && ask.isTwice && ask.isWithin)
  expect(within).toMatchObject([{ ...twice, kind: 'link' }])
})

test('two parties of one name are asked about', async () => {
  for (const name of ['Usama Haddar', 'Osama Hadar'])
    await draftParty(
      desk.editor,
      draftPartyInput.parse({ dossierId: desk.dossierId, name, kind: 'person', evenIfNear: true }),
    )
  const { parties } = await askOf(desk, 'name', 'Haddar')
  expect(parties.map(({ name }) => name).toSorted()).toEqual(['Osama Hadar', 'Usama Haddar'])
})

test('a retired claim is asked about no more, and unnamed speakers of two sources are two', async () => {
  const [one] = await countTheDead(desk, 'Farfield')
  const input = { dossierId: desk.dossierId, claimId: one, version: 1, to: 'retired', reason: 'Wrong' }
  await askOf(desk, 'question', 'Farfield')
  await moveClaim(desk.editor, moveClaimInput.parse(input))
  await expect(askOf(desk, 'question', 'Farfield')).rejects.toThrow(/nothing of the kind/)
  const unnamed = {
    chain: [
      { label: 'residents', knows: 'not stated', manner: 'paraphrase' },
      { partyId: desk.parties.outlet, manner: 'published' },
    ],
  }
  await state(desk, 'The market of Eastwick was open on the day', unnamed)
  await state(desk, 'The market of Eastwick was not open on the day', unnamed)
  expect((await askOf(desk, 'question', 'Eastwick')).why.speakers).toBe(2)
})

test('readers and strangers see none of it', async () => {
  await expectGate(desk, (caller) => listAsks(caller, listAsksInput.parse({ dossier: desk.key })))
})
