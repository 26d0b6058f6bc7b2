import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { readClaimCards, readClaimCardsInput } from '@/lib/services/claims/read-claim-cards'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { adjudicate, rate } from '@/tests/support/judgements'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
const read = (claimIds: string[], who: Parameters<typeof readClaimCards>[0] = desk.editor) =>
  readClaimCards(who, readClaimCardsInput.parse({ dossierId: desk.dossierId, claimIds }))

test('gives the cards of the claims asked for, and of no others', async () => {
  const [a, b] = [await makeClaim(desk), await makeClaim(desk, 'Scores were killed')]
  await makeClaim(desk, 'activists said')
  const elsewhere = await makeClaim(await makeDesk())
  const cards = await read([b, a, elsewhere, newId()])
  expect(cards.map(({ id }) => id).toSorted()).toEqual([a, b].toSorted())
  expect(cards.find(({ id }) => id === b)).toMatchObject({
    statement: 'Claim: Scores were killed',
    status: 'draft',
    desk: 'hidden',
  })
  expect(await read([])).toEqual([])
})

test('keeps ratings from who has not rated, and from readers until the claim is reviewed', async () => {
  const claim = await makeClaim(desk, 'people have died')
  await rate(desk, desk.second, claim, 3)
  await rate(desk, desk.third, claim, 3)
  const seenBy = async (who: Parameters<typeof readClaimCards>[0]) => (await read([claim], who))[0]?.desk
  expect(await seenBy(desk.editor)).toBe('hidden')
  expect(await seenBy(desk.second)).toBe('none')
  expect(await seenBy(desk.reader)).toBe('unreviewed')
  await rate(desk, desk.lead, claim, 3)
  await adjudicate(desk, claim, 3)
  expect(await seenBy(desk.editor)).toBe(3)
  expect(await seenBy(desk.reader)).toBe('unreviewed')
})

test('carries what the viewer rated last and nobody else, and where its answer is compared', async () => {
  const claim = await makeClaim(desk, 'Scores were killed')
  const cardFor = async (who: Parameters<typeof readClaimCards>[0]) => (await read([claim], who))[0]
  await rate(desk, desk.second, claim, 3, { reason: 'Too few saw it.' })
  await rate(desk, desk.second, claim, null, { reason: 'Not mine to say.' })
  expect((await cardFor(desk.second))?.ownRating).toEqual({ credibility: null, reason: 'Not mine to say.' })
  expect(await cardFor(desk.editor)).toMatchObject({ ownRating: null, comparedAt: null })
  const { id: questionId, positions } = await makeQuestion(desk)
  const answering = (stance: string, positionId?: string) => ({ answer: { questionId, stance, positionId } })
  const [taking, unknown] = [
    await makeClaim(desk, undefined, answering('asserts', positions.army)),
    await makeClaim(desk, undefined, answering('says-unknown')),
  ]
  const { key } = await prisma().question.findUniqueOrThrow({ where: { id: questionId } })
  const cards = new Map((await read([taking, unknown])).map((card) => [card.id, card]))
  expect(cards.get(taking)).toMatchObject({ comparedAt: key, version: 1 })
  expect(cards.get(unknown)?.comparedAt).toBeNull()
})

test('more than 200 at a time are refused, and so are strangers and the signed-out', async () => {
  const tooMany = readClaimCardsInput.safeParse({
    dossierId: desk.dossierId,
    claimIds: Array.from({ length: 201 }, newId),
  })
  expect(tooMany.error?.issues[0]?.message).toBe('At most 200 claims at a time.')
  await expectGate(desk, (caller) => read([], caller), [])
})
