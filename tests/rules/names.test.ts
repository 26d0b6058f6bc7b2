import { expect, test } from 'vitest'
import { filesBelow, textOf } from './source-files'

const code = ['app', 'bench', 'lib', 'scripts', 'tests'].flatMap((folder) => filesBelow(folder, '.ts', '.tsx', '.mjs'))
const itself = 'tests/rules/names.test.ts'

/** Names that were replaced by the standard term (docs/glossary.md), and must not come back. */
const replaced = [
  'watchAnswers',
  'refuseAnswer',
  'refusedWith',
  'watchCrowd',
  'keepDoor',
  'lendConnection',
  'lendingPool',
  'lentTo',
  'hearErrors',
  'enterChange',
  'endChange',
  'strongParts',
  'reserveTry',
  'forgetTry',
  'markResting',
  'hireGuardian',
  'StopWithSentence',
]

test.each(replaced)('nothing is called %s any more', (name) => {
  const word = new RegExp(`\\b${name}\\b`)
  const hits = code.filter((path) => path !== itself && !path.startsWith('tests/') && word.test(textOf(path)))
  expect(hits).toEqual([])
})

test('relations are named by hand: nothing is called after the column behind it', () => {
  const byColumn = /\b\w+sBy[A-Z]\w*Id\b/
  expect(byColumn.test(textOf('prisma/schema.prisma'))).toBe(false)
  expect(code.filter((path) => byColumn.test(textOf(path)))).toEqual([])
})

test('a value of a closed list is put into words in one place', () => {
  const byHand = /\.replace(All)?\('-', ' '\)/
  const allowed = [
    'lib/domain/vocabulary-words.ts',
    'lib/domain/readings/narrower.ts',
    'lib/domain/readings/counted-otherwise.ts',
  ]
  const hits = code.filter((path) => /^(app|lib)\//.test(path) && !allowed.includes(path) && byHand.test(textOf(path)))
  expect(hits).toEqual([])
})
