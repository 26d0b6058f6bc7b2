import { beforeEach, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/data/access/mutate'
import { showOrder, showOrderInput } from '@/lib/services/comparisons/show-order'
import { useDatabase } from '@/tests/support/database'
import { compare, makeRivals, type Rivals } from '@/tests/support/comparisons'
import { makeClaim, makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { declareInterest } from '@/tests/support/judgements'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

let rivals: Rivals
beforeEach(async () => {
  rivals = await makeRivals()
})
const order = (who: Caller) =>
  showOrder(who, showOrderInput.parse({ dossier: rivals.desk.key, question: rivals.questionId }))
const deskOrder = async (who: Caller) => {
  const { desk } = await order(who)
  if ('hiddenUntil' in desk) throw new Error('The desk’s order is hidden')
  return desk
}
const hidden = async (who: Caller) => {
  const { desk } = await order(who)
  return 'hiddenUntil' in desk ? desk.hiddenUntil : null
}
const round = async (who: Caller, [one, other]: [number, number]) => {
  await compare(rivals, who, [rivals.army, rivals.rebels], one)
  await compare(rivals, who, [rivals.army, rivals.denial], other)
}

test('the desk’s order is hidden until one has compared every pair oneself; nothing of it is in the data before', async () => {
  const { desk, army, rebels, denial } = rivals
  await round(desk.second, [-1, -1])
  await round(desk.third, [-1, -1])
  expect([await hidden(desk.editor), await hidden(desk.lead)]).toEqual([2, 2])
  await compare(rivals, desk.editor, [army, rebels], 'none')
  expect(await hidden(desk.editor)).toBe(1)
  const { own, desk: others } = await order(desk.editor)
  expect([own?.groups, others]).toEqual([[], { hiddenUntil: 1 }])
  await compare(rivals, desk.editor, [army, denial], 0)
  expect((await deskOrder(desk.editor)).groups[0]?.[0]).toMatchObject({
    claimId: army,
    place: { kind: 'ranked', rank: 1 },
  })
})

test('desk ratings of both claims open it, as they open ratings', async () => {
  const { desk } = rivals
  await round(desk.second, [-1, -1])
  const data = Object.values({ a: rivals.army, b: rivals.rebels, c: rivals.denial })
  await prisma().claimSummary.updateMany({ where: { claimId: { in: data } }, data: { deskCredibility: 3 } })
  expect(await hidden(desk.editor)).toBeNull()
  expect(await hidden(desk.lead)).toBeNull()
})

test('readers see an order of reviewed claims only, and none of their own', async () => {
  const { desk, army, rebels } = rivals
  await round(desk.second, [-1, -1])
  await round(desk.third, [-1, -1])
  expect(await deskOrder(desk.reader)).toMatchObject({ groups: [], uncompared: [] })
  await prisma().claimSummary.updateMany({ where: { claimId: { in: [army, rebels] } }, data: { status: 'reviewed' } })
  expect((await order(desk.reader)).own).toBeNull()
  expect(
    (await deskOrder(desk.reader)).groups
      .flat()
      .map(({ claimId }) => claimId)
      .toSorted(),
  ).toEqual([army, rebels].toSorted())
})

test('nobody alone: one person’s comparisons are no order of the desk, and a declared interest does not count', async () => {
  const { desk } = rivals
  await round(desk.second, [-2, -2])
  const kinds = async () => (await deskOrder(desk.second)).groups.flat().map(({ place }) => place.kind)
  expect(new Set(await kinds())).toEqual(new Set(['open']))
  expect((await deskOrder(desk.second)).tooFewJudges).toBe(true)
  expect((await order(desk.second)).own?.tooFewJudges).toBe(false)
  await round(desk.third, [-2, -2])
  expect(await kinds()).toContain('ranked')
  await declareInterest(desk.third, desk.parties.army)
  expect(new Set(await kinds())).toEqual(new Set(['open']))
  expect((await deskOrder(desk.second)).leftOut).toEqual({ stale: 0, interested: 2, informed: 0 })
})

test('what went stale is left out and said to be; a retired claim is gone', async () => {
  const { desk, army, rebels, denial } = rivals
  await round(desk.second, [-1, -1])
  const [made] = await prisma().comparison.findMany({
    where: { raterId: desk.second.personId, OR: [{ claimAId: rebels }, { claimBId: rebels }] },
  })
  await prisma().staleMark.create({
    data: { id: crypto.randomUUID(), comparisonId: made!.id, cause: 'changed: statement', at: new Date() },
  })
  const { own } = await order(desk.second)
  expect(own).toMatchObject({ leftOut: { stale: 1, interested: 0 }, uncompared: [{ claimId: rebels }] })
  await prisma().claimSummary.update({ where: { claimId: denial }, data: { status: 'retired' } })
  const after = (await order(desk.second)).own
  expect(after).toMatchObject({ groups: [] })
  expect(after?.uncompared.map(({ claimId }) => claimId).toSorted()).toEqual([army, rebels].toSorted())
})

test('circles are listed', async () => {
  const desk = await makeDesk()
  const { id: questionId } = await makeQuestion(desk, 'open')
  const answer = { answer: { questionId, stance: 'asserts' } }
  const [a, b, c] = [
    await makeClaim(desk, 'Scores were killed', answer),
    await makeClaim(desk, 'activists said', answer),
    await makeClaim(desk, 'The army denied it', answer),
  ]
  for (const pair of [
    [a, b],
    [b, c],
    [c, a],
  ] as const)
    await compare({ desk, questionId }, desk.editor, pair, -1)
  const { own } = await showOrder(desk.editor, showOrderInput.parse({ dossier: desk.key, question: questionId }))
  expect(own?.circles.map((circle) => circle.map(({ claimId }) => claimId))).toEqual([[a, b, c]])
  expect(own?.groups[0]?.map(({ place }) => place)).toEqual(
    Array.from({ length: 3 }, () => ({ kind: 'open', from: 1, to: 3 })),
  )
})

test('no number but whole ranks leaves the service', async () => {
  const { desk } = rivals
  await round(desk.second, [-1, 1])
  await round(desk.third, [0, 2])
  expect(JSON.stringify((await order(desk.second)).desk)).not.toMatch(/\d\.\d/)
})

test('others find nothing', () => expectGate(rivals.desk, (caller) => order(caller), []))
