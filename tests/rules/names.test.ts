import { expect, test } from 'vitest'
import { callsIn, filesBelow, nameOf, namesIn, saysName, stringsIn, textOf, type Node } from './source-files'

const code = ['app', 'bench', 'lib', 'scripts', 'tests'].flatMap((folder) => filesBelow(folder, '.ts', '.tsx', '.mjs'))

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
  'StandingRating',
  'StandingGrade',
  'StandingPosition',
  'StandingAnswer',
  'StandingDate',
  'StandingInvitation',
  'StandingOccasion',
  'standingDate',
  'standingLinks',
  'listStandingRatings',
  'listStandingComparisons',
  'findStandingFinding',
  'findFactorStanding',
  'tornOrigins',
  'tornAnswer',
  'TornAnswer',
  'toldAnswers',
  'isToldByLinks',
  'originsTold',
  'GivenAnswer',
  'givenCode',
  'givenPassword',
  'goneStaleFor',
]

test.each(replaced)('nothing is called %s any more', (name) => {
  expect(code.filter((path) => !path.startsWith('tests/') && saysName(path, name))).toEqual([])
})

/** Participles that say nothing of what they name, and meant many things: a thing is called what it is (docs/glossary.md). */
const bareParticiples = ['found', 'given', 'torn', 'told', 'gone', 'stood', 'begun']

test.each(bareParticiples)('nothing is called just %s', (word) => {
  const names = [word, word.charAt(0).toUpperCase() + word.slice(1)]
  const outsideTests = code.filter((path) => !path.startsWith('tests/'))
  expect(outsideTests.filter((path) => names.some((name) => saysName(path, name)))).toEqual([])
})

test('relations are named by hand: nothing is called after the column behind it', () => {
  const byColumn = /\b\w+sBy[A-Z]\w*Id\b/
  // What has no such word anywhere needs no tree; in a comment it may stand.
  const said = (path: string) => (byColumn.test(textOf(path)) ? [...namesIn(path), ...stringsIn(path)] : [])
  expect(byColumn.test(textOf('prisma/schema.prisma'))).toBe(false)
  expect(code.filter((path) => said(path).some((word) => byColumn.test(word)))).toEqual([])
})

test('a value of a closed list is put into words in one place', () => {
  const allowed = [
    'lib/domain/readings/counted-otherwise.ts',
    'lib/domain/readings/narrower.ts',
    'lib/domain/vocabulary-words.ts',
  ]
  const byHand = code.filter((path) => /^(app|lib)\//.test(path) && callsIn(path).some(({ node }) => spellsOut(node)))
  expect(byHand.toSorted()).toEqual(allowed)
})

/** Puts blanks in the place of hyphens: `replace('-', ' ')` and its kin, by a pattern too. */
function spellsOut({ callee, arguments: given }: Node): boolean {
  const [hyphen, blank] = given as Node[]
  const pattern = (hyphen?.regex as { pattern: string } | undefined)?.pattern ?? hyphen?.value
  return /^replace(All)?$/.test(nameOf((callee as Node).property)) && pattern === '-' && blank?.value === ' '
}
