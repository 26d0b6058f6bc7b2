import { beforeEach, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { acceptQuestion, acceptQuestionInput } from '@/lib/services/asks/accept-question'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { askQuestion, askQuestionInput } from '@/lib/services/questions/ask-question'
import { askOf, asksOf, countTheDead, issuedBy, state } from '@/tests/support/ask-desk'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { rate } from '@/tests/support/judgements'

useDatabase()

let desk: Desk
beforeEach(async () => {
  desk = await makeDesk()
})

const accept = (ask: string, more: Record<string, unknown> = {}, who = desk.editor) =>
  acceptQuestion(who, acceptQuestionInput.parse({ dossierId: desk.dossierId, ask, ...more }))
const answersOf = async (claimIds: readonly string[]) =>
  prisma().answer.findMany({ where: { claimId: { in: [...claimIds] } }, orderBy: { claimId: 'asc' } })

test('the question is asked with its scope, and all its claims answer it, in one step that the history tells', async () => {
  const claims = await countTheDead(desk, 'Hadrel')
  const { id } = await askOf(desk, 'question', 'Hadrel')
  const { questionKey, answers, left, decisionId } = await accept(id)
  expect({ answers, left }).toEqual({ answers: 2, left: 0 })
  const question = await prisma().question.findFirstOrThrow({ where: { dossierId: desk.dossierId, key: questionKey } })
  expect(question).toMatchObject({
    text: 'How many people were killed (Hadrel)?',
    kind: 'figure',
    measure: 'killed',
    who: 'all',
    scope: 'Hadrel',
    countKind: 'cumulative',
  })
  expect(await answersOf(claims)).toMatchObject(claims.map(() => ({ questionId: question.id, stance: 'asserts' })))
  expect(await logOf(question.id)).toEqual(['question-asked', 'ask-accepted'])
  expect(await logOf(claims[0])).toContain('claim-changed')
  const decision = await prisma().askDecision.findUniqueOrThrow({ where: { id: decisionId } })
  expect(decision).toMatchObject({ kind: 'question', decision: 'accepted', questionId: question.id })
  expect(JSON.stringify(decision)).not.toContain('Hadrel')
  await expect(askOf(desk, 'question', 'Hadrel')).rejects.toThrow()
})

test('no rating goes stale by it, and a reviewed claim stays reviewed (rule 8)', async () => {
  const [one] = await countTheDead(desk, 'Hadrel')
  await rate(desk, desk.second, one, 3)
  const { id } = await askOf(desk, 'question', 'Hadrel')
  await accept(id)
  expect(await prisma().staleMark.count()).toBe(0)
})

test('what denies is left to a person, whether somebody has rated it or not', async () => {
  await state(desk, 'The town of Hadrel was warned by sirens of the company')
  const denial = await state(desk, 'The town of Hadrel was not warned by sirens of the company', {
    ...issuedBy(desk, desk.parties.observatory),
    kind: 'denial',
  })
  const { id, asks } = await askOf(desk, 'question', 'Hadrel')
  expect(asks).toBe('yes-no')
  expect(await accept(id)).toMatchObject({ answers: 1, left: 1 })
  expect(await answersOf([denial])).toEqual([])
})

test('a choice gets its positions, and each claim its own', async () => {
  const event = await prisma().storyEvent.create({
    data: { id: crypto.randomUUID(), dossierId: desk.dossierId, key: 'killings', title: 'The killings' },
  })
  const more = { eventId: event.id }
  const one = await state(desk, 'Militias carried out the killings in the quarter of Hadrel', more)
  const by = issuedBy(desk, desk.parties.observatory)
  const other = await state(desk, 'Terrorists carried out the killings in the quarter of Hadrel', { ...more, ...by })
  const { id, positions } = await askOf(desk, 'question', 'Hadrel')
  expect(positions.toSorted()).toEqual(['Militias', 'Terrorists'])
  await accept(id)
  const taken = await prisma().answer.findMany({
    where: { claimId: { in: [one, other] } },
    select: { claimId: true, position: { select: { text: true } } },
  })
  expect(new Map(taken.map(({ claimId, position }) => [claimId, position?.text]))).toEqual(
    new Map([
      [one, 'Militias'],
      [other, 'Terrorists'],
    ]),
  )
})

test('a person may put it in other words, but not in those of a question that is asked', async () => {
  await countTheDead(desk, 'Hadrel')
  const { id } = await askOf(desk, 'question', 'Hadrel')
  const asked = askQuestionInput.parse({
    dossierId: desk.dossierId,
    text: 'How many died there?',
    kind: 'open',
    positions: [],
  })
  await askQuestion(desk.editor, asked)
  await expect(accept(id, { text: 'How many died there?' })).rejects.toMatchObject({ code: 'duplicate' })
  await accept(id, { text: 'How many died in Hadrel?' })
  expect(
    await prisma().question.count({ where: { dossierId: desk.dossierId, text: 'How many died in Hadrel?' } }),
  ).toBe(1)
})

test('of two people at once one asks it, and the other is told', async () => {
  await countTheDead(desk, 'Hadrel')
  const { id } = await askOf(desk, 'question', 'Hadrel')
  const results = await Promise.allSettled([accept(id), accept(id, {}, desk.second)])
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
  expect(refused).toMatchObject([{ code: 'conflict', details: { reason: 'Somebody has decided this already.' } }])
  expect(await prisma().question.count({ where: { dossierId: desk.dossierId } })).toBe(1)
})

test('where its ground is gone it says so, and nothing is asked', async () => {
  const [one] = await countTheDead(desk, 'Hadrel')
  const { id } = await askOf(desk, 'question', 'Hadrel')
  const input = { dossierId: desk.dossierId, claimId: one, version: 1, to: 'retired', reason: 'Wrong' }
  await moveClaim(desk.editor, moveClaimInput.parse(input))
  const reason = 'This is not suggested any more: what it rested on has changed.'
  await expect(accept(id)).rejects.toMatchObject({ code: 'conflict', details: { reason } })
  expect(await prisma().question.count({ where: { dossierId: desk.dossierId } })).toBe(0)
  expect((await asksOf(desk)).last).toBeNull()
})

test('readers and strangers accept nothing', async () => {
  await countTheDead(desk, 'Hadrel')
  const { id: ask } = await askOf(desk, 'question', 'Hadrel')
  await expectGate(desk, (caller) => acceptQuestion(caller, { dossierId: desk.dossierId, ask }))
})
