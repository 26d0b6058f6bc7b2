import { expect, test } from 'vitest'
import { partsOf, type Part } from '@/lib/words/message'
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

/** What no screen, file or command says besides; documents, which tell of the code, may. */
const plainerOnScreens: Record<string, string> = {
  ...plainer,
  stand: 'is',
  stands: 'is',
  stood: 'was',
  'goes with': 'needs, belongs to',
  'go on': 'continue',
  'goes on': 'continues',
  'all the same': 'anyway',
  'this very': 'this',
  'take out': 'remove',
  'taken in': 'sent, saved',
  'fill it in': 'enter',
  'a second factor': 'two-factor authentication',
  'in force': 'active',
  'took back': 'withdrew, undid',
}

/** What is found of such words in a text, each with what is meant. */
const found = (text: string, list: Record<string, string> = plainer): string[] =>
  [...text.matchAll(new RegExp(`\\b(?:${Object.keys(list).join('|')})\\b`, 'gi'))].map(
    ([word]) => `${word}: say ${list[word.toLowerCase()]}`,
  )

/** The longest sentence of a person in a hurry, in words (docs/style.md). */
const mostWords = 25

/** A message as it is read: of each plural or choice its last case, of each argument one word. */
const asRead = (parts: readonly Part[]): string => parts.map(readPart).join('')

function readPart(part: Part): string {
  if (typeof part === 'string') return part
  if (part.kind === 'tag') return asRead(part.parts)
  return 'cases' in part ? asRead([...part.cases.values()].at(-1) ?? []) : 'n'
}

/** The sentences of a message that have too many words; what a command prints of its use is a table. */
const tooLong = (message: string): string[] =>
  message.includes('npm run')
    ? []
    : asRead(partsOf(message))
        .split(/(?<=[.?!:;])\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > mostWords)

/** What two sentences for one thing have in common: their words, whatever is between them. */
const sameWords = (message: string): string =>
  message
    .replace(/\{\w+\}/g, '{}')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim()

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

const catalogues = filesBelow('lib/words', '.ts')

test.each(catalogues)('%s is in plain English', (path) => {
  expect(stringsIn(path).flatMap((text) => found(text, plainerOnScreens))).toEqual([])
})

test('the sentences of the rules are, too', () => {
  const wrong = filesBelow('lib/domain', '.ts').flatMap((path) =>
    stringsIn(path)
      .filter((text) => /^\p{Lu}.* .*[.?]$/u.test(text))
      .flatMap((text) => found(text, plainerOnScreens).map((fault) => `${path}: ${text} (${fault})`)),
  )
  expect(wrong).toEqual([])
})

test('sentences are found too long by their words as read', () => {
  expect(tooLong(`{n, plural, one {one ${'two '.repeat(30)}} other {some}} of them. And more.`)).toEqual([])
  expect(tooLong(`One. ${'word '.repeat(26)}`)).toHaveLength(1)
})

test.each(catalogues.filter((path) => path.split('/').length > 3))('no sentence of %s is too long', (path) => {
  expect(stringsIn(path).flatMap(tooLong)).toEqual([])
})

test('two sentences for one thing are one', () => {
  const byWords = new Map<string, Set<string>>()
  for (const text of catalogues.flatMap(stringsIn)) {
    if (!/^\p{Lu}.* .* /u.test(text)) continue
    const words = sameWords(text)
    // A heading has no full stop, and a button that asks has a question mark.
    byWords.set(words, (byWords.get(words) ?? new Set()).add(text.replace(/[.?]$/, '')))
  }
  expect([...byWords.values()].filter(({ size }) => size > 1).map((texts) => [...texts])).toEqual([])
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
