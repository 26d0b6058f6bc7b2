import { expect, test } from 'vitest'
import { listReadings } from '@/lib/services/readings/list-readings'
import { useDatabase } from '@/tests/support/database'
import { figureOf, makeClaim, makeDesk } from '@/tests/support/desk'
import { makeQuestion } from '@/tests/support/questions'

useDatabase()

test('a claim reads against the other answers to its question, the most telling first', async () => {
  const desk = await makeDesk()
  const { id: questionId, positions } = await makeQuestion(desk)
  const said = (positionId: string | null, stance = 'asserts') => ({
    answer: { questionId, stance, positionId },
    chain: [
      { label: 'activists', knows: 'not stated', manner: 'anonymous' },
      { partyId: desk.parties.outlet, manner: 'published' },
    ],
  })
  const own = await makeClaim(desk, undefined, said(positions.army))
  const same = await makeClaim(desk, undefined, said(positions.army))
  const silent = await makeClaim(desk, undefined, said(null, 'says-unknown'))
  const other = await makeClaim(desk, undefined, said(positions.rebels))
  const { readings, can } = await listReadings(desk.reader, { dossier: desk.key, claim: own })
  expect(readings.map((reading) => [reading.other.id, reading.words])).toEqual([
    [other, 'Contested'],
    [same, 'Agree'],
    [silent, 'No conflict'],
  ])
  expect(readings[2]?.sentence).toContain('says that it is not known')
  expect(can['reading.dismiss']).toBe(false)
  expect((await listReadings(desk.editor, { dossier: desk.key, claim: own })).can['reading.dismiss']).toBe(true)
})

test('a claim that answers nothing, or is elsewhere, has none', async () => {
  const desk = await makeDesk()
  const claim = await makeClaim(desk, 'More than 7,500', { kind: 'figure', figure: figureOf('More than 7,500') })
  expect((await listReadings(desk.lead, { dossier: desk.key, claim })).readings).toEqual([])
  const elsewhere = await makeDesk()
  expect((await listReadings(elsewhere.lead, { dossier: elsewhere.key, claim })).readings).toEqual([])
  await expect(listReadings(elsewhere.lead, { dossier: desk.key, claim })).rejects.toMatchObject({ code: 'not-found' })
})
