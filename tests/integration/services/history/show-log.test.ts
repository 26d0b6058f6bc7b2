import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/domain/accounts/caller'
import { lineText } from '@/lib/domain/lines/line'
import { askQuestion, askQuestionInput } from '@/lib/services/questions/ask-question'
import { showLog, showLogInput } from '@/lib/services/history/show-log'
import { withdrawComparison } from '@/lib/services/comparisons/withdraw-comparison'
import { compare, makeRivals } from '@/tests/support/comparisons'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { adjudicate, rate } from '@/tests/support/judgements'

useDatabase()

const log = (desk: Desk, who: Caller, more: Record<string, unknown> = {}) =>
  showLog(who, showLogInput.parse({ dossier: desk.key, ...more }))
const sentences = async (desk: Desk, who: Caller, more?: Record<string, unknown>) =>
  (await log(desk, who, more)).entries.map(({ actorName, sentence }) => `${actorName} ${lineText(sentence)}`)

const ask = (desk: Desk, who: Caller, text: string) =>
  askQuestion(who, askQuestionInput.parse({ dossierId: desk.dossierId, text, kind: 'open' }))

test('one person’s entries, one kind, or a group of kinds; both at once narrow further', async () => {
  const desk = await makeDesk()
  await ask(desk, desk.lead, 'What happened?')
  await makeClaim(desk)
  await ask(desk, desk.editor, 'What else happened?')
  const [second, drafted, first] = [
    'Edi Editor asked “What else happened?”',
    'Edi Editor drafted the claim “Claim: The army denied it”',
    'Lena Lead asked “What happened?”',
  ]
  expect(await sentences(desk, desk.reader)).toEqual([second, drafted, first])
  expect(await sentences(desk, desk.reader, { person: desk.editor.personId })).toEqual([second, drafted])
  expect(await sentences(desk, desk.reader, { kind: 'question-asked' })).toEqual([second, first])
  expect(await sentences(desk, desk.reader, { kind: 'claims' })).toEqual([drafted])
  expect(await sentences(desk, desk.reader, { kind: 'questions', person: desk.lead.personId })).toEqual([first])
  expect(await sentences(desk, desk.reader, { kind: '', person: '' })).toHaveLength(3)
})

test('no filter opens what is blind: who has not rated finds no ratings, by kind or by person', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await rate(desk, desk.second, claimId, 3)
  const person = desk.second.personId
  expect(await sentences(desk, desk.third, { kind: 'claim-rated' })).toEqual([])
  expect(await sentences(desk, desk.third, { person })).toEqual([])
  expect(await sentences(desk, desk.reader, { kind: 'judgements' })).toEqual([])
  expect(await sentences(desk, desk.lead, { kind: 'judgements' })).toEqual([
    'Zoe Editor rated (hidden until you have rated)',
  ])
  await rate(desk, desk.lead, claimId, null)
  await adjudicate(desk, claimId, 3)
  expect(await sentences(desk, desk.third, { kind: 'judgements' })).toHaveLength(3)
})

test('others’ comparisons are no entries until one has compared the same two; to a lead, who but not what', async () => {
  const rivals = await makeRivals()
  const { desk, army, rebels, denial } = rivals
  await compare(rivals, desk.second, [army, rebels], 2, 'Far better')
  const other = await compare(rivals, desk.second, [army, denial], 1, 'Another pair')
  await withdrawComparison(desk.second, { dossierId: desk.dossierId, ...other })
  const judgements = (who: Caller) => sentences(desk, who, { kind: 'judgements' })
  expect(await judgements(desk.third)).toEqual([])
  expect(await judgements(desk.reader)).toEqual([])
  expect(await judgements(desk.lead)).toEqual(
    Array.from({ length: 3 }, () => 'Zoe Editor compared two answers (hidden until you have compared them)'),
  )
  expect(await judgements(desk.second)).toHaveLength(3)
  await compare(rivals, desk.third, [rebels, army], 'none')
  expect((await judgements(desk.third)).slice(1)).toEqual([
    'Zoe Editor compared two answers to “Who did it?”: Far better',
  ])
})

test('a long log comes in pages of 50, narrowed or not: every entry once', async () => {
  const desk = await makeDesk()
  for (let count = 0; count < 53; count += 1) await ask(desk, desk.editor, `Question number ${count}?`)
  await ask(desk, desk.lead, 'The lead asks?')
  const first = await log(desk, desk.reader, { person: desk.editor.personId })
  const second = await log(desk, desk.reader, { person: desk.editor.personId, before: first.next })
  expect([first.entries.length, second.entries.length, second.next]).toEqual([50, 3, null])
  expect(new Set([...first.entries, ...second.entries].map(({ id }) => id)).size).toBe(53)
})

test('whoever was ever a member can be chosen', async () => {
  const desk = await makeDesk()
  await prisma().member.updateMany({ where: { personId: desk.third.personId }, data: { leftAt: new Date() } })
  const { people } = await log(desk, desk.reader)
  expect(people.map(({ name }) => name)).toEqual(['Edi Editor', 'Lena Lead', 'Rita Reader', 'Tim Editor', 'Zoe Editor'])
})

test('unknown kinds and ids that are none are refused; others find nothing', async () => {
  const desk = await makeDesk()
  expect(showLogInput.safeParse({ dossier: desk.key, kind: 'gossip' }).success).toBe(false)
  expect(showLogInput.safeParse({ dossier: desk.key, before: '1' }).success).toBe(false)
  await expectGate(desk, (caller) => showLog(caller, showLogInput.parse({ dossier: desk.key })), [])
})
