import { expect, test } from 'vitest'
import { filesBelow, stringsIn, textOf } from './source-files'

/** Words that docs/style.md keeps out, each with the one that is meant. */
const plainer: Record<string, string> = {
  whoever: 'the person who, anybody who',
  whomever: 'the person whom',
  anew: 'again',
  nought: '0, nothing',
  thereby: 'so',
  whereof: 'of which',
  herein: 'here',
  'in order to': 'to',
  'come to the same': 'mean the same',
  utilise: 'use',
}
const pattern = new RegExp(`\\b(?:${Object.keys(plainer).join('|')})\\b`, 'gi')

/** What is found of these words in a text, each with what is meant. */
const found = (text: string): string[] =>
  [...text.matchAll(pattern)].map(([word]) => `${word}: say ${plainer[word.toLowerCase()]}`)

const documents = [
  ...filesBelow('docs', '.md').filter((path) => !path.endsWith('/style.md') && path !== 'docs/style.md'),
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
]

test('the list finds its words, and leaves others alone', () => {
  expect(found('Whoever begins anew')).toEqual(['Whoever: say the person who, anybody who', 'anew: say again'])
  expect(found('A new finding, which somebody wrote')).toEqual([])
})

test.each(filesBelow('lib/words', '.ts'))('%s is in plain English', (path) => {
  expect(stringsIn(path).flatMap(found)).toEqual([])
})

test.each(documents)('%s is in plain English', (path) => {
  expect(found(textOf(path))).toEqual([])
})

test('decision records have a number of their own, a date, a status and the alternatives', () => {
  const records = filesBelow('docs/decisions', '.md')
  const numbers = records.map((path) => Number(/(\d+)-[^/]*$/.exec(path)?.[1]))
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  const wrong = records.filter((path, index) => {
    const [title = '', , dated = ''] = textOf(path).split('\n')
    const isHeaded =
      title.startsWith(`# ${numbers[index]}. `) &&
      /^\d{1,2} [A-Z][a-z]+ 20\d\d, (accepted|superseded by \d+)\.$/.test(dated)
    return !isHeaded || !textOf(path).includes('**Alternatives')
  })
  expect(wrong).toEqual([])
})
