import { expect, test } from 'vitest'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { bindSpeaker } from '@/lib/domain/offers/bind-speaker'
import { isCertain } from '@/lib/domain/offers/is-certain'
import { knownParties } from '@/lib/domain/offers/known-parties'
import { party, suggestionOf } from '@/tests/support/offers'

const known = knownParties([party('Selim Haddar', { kind: 'person' })])

function certain(text: string, begins = ''): boolean {
  const suggestion = suggestionOf(text, begins)
  return isCertain(suggestion, bindSpeaker(suggestion.speaker, known), codePointIndex(text))
}

test.each([
  'The road is closed, Selim Haddar said.',
  'More than 900 people were killed, Selim Haddar said on Thursday.',
])('a party by its own words, and every number read: %s', (text) => expect(certain(text)).toBe(true))

test.each([
  ['nobody of the dossier', 'The road is closed, Mara Quint said.'],
  ['the outlet itself', 'The road is closed. Nobody was hurt.'],
  ['two figures', '900 people were killed and 1,200 wounded, Selim Haddar said.'],
  ['a relay', 'The road is closed, Selim Haddar told Reuters.'],
  ['a number that is not read', 'Route 66 is closed, Selim Haddar said.'],
])('never with %s', (_, text) => expect(certain(text)).toBe(false))

test('never by a pronoun', () => {
  expect(certain('Selim Haddar is mayor. “The road is closed,” he said.', 'The road')).toBe(false)
})
