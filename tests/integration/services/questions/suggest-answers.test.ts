import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/domain/accounts/caller'
import { draftEvent } from '@/lib/services/dossiers/draft-event'
import { askQuestion, askQuestionInput } from '@/lib/services/questions/ask-question'
import { suggestAnswers } from '@/lib/services/questions/suggest-answers'
import { useDatabase } from '@/tests/support/database'
import { figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

async function asked(desk: Desk, more: Record<string, unknown> = {}) {
  const event = { dossierId: desk.dossierId, key: 'siege', title: 'The siege', eventDate: '2012-03', placeId: null }
  const { eventId } = await draftEvent(desk.editor, event)
  const fields = {
    dossierId: desk.dossierId,
    text: 'Did the army shell the harbour warehouses?',
    kind: 'yes-no',
    eventId,
    positions: [],
    ...more,
  }
  const { questionKey } = await askQuestion(desk.editor, askQuestionInput.parse(fields))
  const suggest = (who: Caller = desk.editor) => suggestAnswers(who, { dossier: desk.key, question: questionKey })
  return { eventId, suggest, idsOf: async () => (await suggest()).suggestions.map(({ claimId }) => claimId) }
}

test('claims that share words are suggested, of the same event first; an event alone, or one word, is not enough', async () => {
  const desk = await makeDesk()
  const { eventId, suggest } = await asked(desk)
  const claim = (statement: string, more = {}) =>
    makeClaim(desk, 'Scores were killed', {
      statement,
      chain: [{ partyId: desk.parties.outlet, knows: 'not stated', manner: 'own-voice' }],
      ...more,
    })
  await claim('A bakery opened', { eventId })
  await claim('The warehouses stood empty')
  const words = await claim('Shells fell; the harbour and its warehouses burned, the navy says')
  const both = await claim('The harbour warehouses were hit', { eventId })
  const { suggestions } = await suggest()
  expect(suggestions.map(({ claimId }) => claimId)).toEqual([both, words])
  expect(suggestions[0]).toMatchObject({
    sameEvent: true,
    sameMeasure: false,
    words: expect.arrayContaining(['harbour', 'warehouses']),
    version: 1,
  })
})

test('a figure of the same measure is suggested to a question that counts it', async () => {
  const desk = await makeDesk()
  const { idsOf } = await asked(desk, { text: 'How many fell?', kind: 'figure', measure: 'killed' })
  const figure = (measure: string) =>
    makeClaim(desk, 'More than 7,500', {
      statement: 'A number',
      kind: 'figure',
      figure: figureOf('more than 7,500', measure),
    })
  const killed = await figure('killed')
  await figure('wounded')
  expect(await idsOf()).toEqual([killed])
})

test('what answers already, is retired or stands in another dossier is not suggested', async () => {
  const desk = await makeDesk()
  const { suggest, idsOf } = await asked(desk)
  const statement = 'The harbour warehouses were shelled'
  const claimId = await makeClaim(desk, undefined, { statement })
  await makeClaim(await makeDesk(), undefined, { statement })
  const retired = await makeClaim(desk, undefined, { statement })
  await prisma().claimSummary.update({ where: { claimId: retired }, data: { status: 'retired' } })
  expect(await idsOf()).toEqual([claimId])
  const { question } = await suggest()
  const other = await makeClaim(desk, undefined, { statement, answer: { questionId: question.id, stance: 'denies' } })
  expect(await idsOf()).not.toContain(other)
})

test('readers are suggested nothing, since they change nothing; strangers find nothing', async () => {
  const desk = await makeDesk()
  const { suggest } = await asked(desk)
  await makeClaim(desk, undefined, { statement: 'The harbour warehouses were shelled' })
  expect((await suggest(desk.reader)).suggestions).toEqual([])
  await expectGate(desk, suggest, [])
})
