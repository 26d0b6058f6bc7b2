import { expect, test } from 'vitest'
import { cuesOf, stanceOf } from '@/lib/domain/asks/cues'
import { asked } from './asked'

test.each([
  ['Militias carried out the killings', ['who']],
  ['The operator is to blame because the gates were opened', ['who', 'why']],
  ['The gates were opened shortly after 2 a.m.', ['when']],
  ['The boxes were late because of fog', ['why']],
  ['الصناديق تأخرت بسبب الضباب', ['why']],
  ['The sirens did not sound', []],
])('%s says otherwise: %s', (words, cues) => {
  expect([...cuesOf(asked(words, 'a'))]).toEqual(cues)
})

test.each([
  ['Ballots were missing', 'asserts'],
  ['No ballots were missing', 'denies'],
  ['The town was not warned', 'denies'],
  ['لم تفتح البوابات', 'denies'],
  ['It is not known who opened the gates', 'says-unknown'],
  ['The ministry declined to comment', 'declines'],
])('%s: %s', (words, stance) => {
  expect(stanceOf(asked(words, 'a'))).toBe(stance)
})

test('a denial denies, whatever its words', () => {
  expect(stanceOf(asked('Ballots were missing', 'a', { kind: 'denial' }))).toBe('denies')
})
