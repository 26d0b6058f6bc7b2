import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { callsIn, filesBelow, nodesBelow, nodesOf, root, useCasesIn, type Node } from './source-files'

const asks = /^(test|it)(\.each|\.for|$)/

/** Whether there is a test file that holds a test: an empty one is none. */
function isTested(path: string): boolean {
  return existsSync(join(root, path)) && callsIn(path).some(({ name }) => asks.test(name))
}

/** Whether a file exports a function, of either syntax. */
function exportsFunction(path: string): boolean {
  return nodesOf(path)
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration }) => nodesBelow(declaration))
    .some(({ type, init }) => type === 'FunctionDeclaration' || (init as Node | null)?.type === arrow)
}

const arrow = 'ArrowFunctionExpression'
/** Counts tries for use cases, and is none: theirs test it. */
const noUseCase = 'lib/services/second-factors/prove-oneself.ts'

/** The rules that resolveDate tries in turn: its test walks through each. */
const rulesOfDates = ['calendar-date', 'past-span', 'relative-day', 'weekday'].map(
  (name) => `lib/domain/dates/${name}.ts`,
)

const mirrorOf = (path: string, from: string, to: string) => path.replace(from, to).replace(/\.ts$/, '.test.ts')

test('every domain file has its unit test, or is data or types only', () => {
  const without = filesBelow('lib/domain', '.ts')
    .filter((path) => !rulesOfDates.includes(path) && exportsFunction(path))
    .filter((path) => !isTested(mirrorOf(path, 'lib/domain/', 'tests/unit/')))
  expect(without).toEqual([])
})

test('every service has its integration test', () => {
  const without = filesBelow('lib/services', '.ts')
    .filter((path) => path !== noUseCase && useCasesIn(path).length > 0)
    .filter((path) => !isTested(mirrorOf(path, 'lib/', 'tests/integration/')))
  expect(without).toEqual([])
})
