import { expect, test } from 'vitest'
import { actText, figureText } from '@/lib/domain/asks/question-text'

const isName = (word: string) => word === 'Syria'

test.each([
  [{ measure: 'killed', who: 'all', scope: null }, 'How many people were killed?'],
  [{ measure: 'killed', who: 'children', scope: 'Homs' }, 'How many children were killed (Homs)?'],
  [{ measure: 'tank-shells', who: null, scope: null }, 'How many tank shells?'],
])('a figure question: %o', (figure, text) => {
  expect(figureText(figure)).toBe(text)
})

test.each([
  ['The town was warned.', 'did-it-happen', 'Is it true that the town was warned?'],
  ['Syria is at war.', 'did-it-happen', 'Is it true that Syria is at war?'],
  ['Militias carried out the killings in Homs.', 'who', 'Who carried out the killings in Homs?'],
  ['Protesters are behind the uprising.', 'who', 'Who is behind the uprising?'],
  ['The boxes came late because of fog.', 'why', 'Why is it that the boxes came late?'],
  ['The gates were opened at 2 a.m.', 'when', 'When was it that the gates were opened at 2 a.m.?'],
  ['قتل 45 شخصا.', 'did-it-happen', 'هل صحيح: قتل 45 شخصا؟'],
] as const)('%s (%s): %s', (statement, rule, text) => {
  expect(actText(statement, rule, isName)).toBe(text)
})

test('a question is never longer than a question may be', () => {
  expect(actText('The '.repeat(200), 'did-it-happen', isName).length).toBeLessThanOrEqual(300)
})
