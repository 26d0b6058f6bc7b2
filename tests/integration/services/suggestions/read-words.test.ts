import { expect, test } from 'vitest'
import { readWords } from '@/lib/services/suggestions/read-words'
import { makeDesk } from '@/tests/support/desk'
import { articleOf, suggestedText } from '@/tests/support/suggestion-desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

test('words selected by hand are read as suggestions are; a reader reads none', async () => {
  const desk = await makeDesk()
  const { dossierId, captureId } = await articleOf(desk)
  const start = suggestedText.indexOf('900 people')
  const words = { dossierId, captureId, start, end: start + '900 people were killed'.length }
  expect(await readWords(desk.editor, words)).toMatchObject({
    kind: 'figure',
    figure: { words: 'more than 900', measure: 'killed' },
    chain: [{ party: { id: desk.parties.observatory } }, { party: { id: desk.parties.outlet } }],
  })
  await expect(readWords(desk.reader, words)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(readWords(desk.outsider, words)).rejects.toMatchObject({ code: 'not-found' })
})

test('where nothing is read there is nothing', async () => {
  const desk = await makeDesk()
  const { dossierId, captureId } = await articleOf(desk, 'Ein Satz.', { language: 'de' })
  expect(await readWords(desk.editor, { dossierId, captureId, start: 0, end: 3 })).toBeNull()
})
