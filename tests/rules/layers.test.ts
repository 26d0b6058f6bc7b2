import { expect, test } from 'vitest'
import { callsIn, filesBelow, importsOf, nodesOf, useCasesIn, wordsOf, type Node } from './source-files'

/** What each layer may import of ours, by the beginning of the path; the linter misses `import('../x').T`. */
const layers: Record<string, { of: string[]; packages?: string[] }> = {
  'lib/domain': { of: ['lib/domain/'], packages: ['zod'] },
  'lib/words': { of: ['lib/words/'], packages: [] },
  'lib/data': { of: ['lib/data/', 'lib/domain/', 'lib/env'] },
  'lib/services': { of: ['lib/services/', 'lib/data/', 'lib/domain/', 'lib/words/'] },
  'lib/web': { of: ['lib/web/', 'lib/services/', 'lib/domain/', 'lib/words/', 'lib/env'] },
  app: { of: ['app/', 'lib/web/', 'lib/services/', 'lib/domain/', 'lib/words/'] },
}

test.each(Object.entries(layers))('%s imports inward only, types too', (folder, { of, packages }) => {
  const wrong = filesBelow(folder, '.ts', '.tsx').flatMap((path) =>
    importsOf(path)
      .filter(({ target, ours }) => (ours === null ? isForeign(target, packages) : !isInward(ours, of)))
      .map(({ target }) => `${path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

const isForeign = (target: string, packages?: string[]) => packages !== undefined && !packages.includes(target)

const isInward = (ours: string, of: string[]) =>
  of.some((start) => ours.startsWith(start)) || ours.endsWith('.css') || ours.endsWith('.json')

test('proxy.ts imports nothing of ours but env', () => {
  const ours = importsOf('proxy.ts').flatMap(({ ours }) => ours ?? [])
  expect(ours.filter((path) => path !== 'lib/env')).toEqual([])
})

/** The use cases that change something: what a file of lib/services exports that takes a caller and opens `mutate`. */
const changing = new Set(
  filesBelow('lib/services', '.ts')
    .filter((path) => callsIn(path).some(({ name }) => name === 'mutate'))
    .flatMap((path) => useCasesIn(path).map((name) => `${path} ${name}`)),
)

test('a service that changes something is called by no other', () => {
  expect(changing.size).toBeGreaterThan(60)
  const calls = filesBelow('lib/services', '.ts').flatMap((path) =>
    importsOf(path)
      .flatMap(({ ours, names }) => names.map((name) => `${ours}.ts ${name}`))
      .filter((name) => changing.has(name))
      .map((name) => `${path} calls ${name}`),
  )
  expect(calls).toEqual([])
})

const raw = /(^|\.)\$(queryRaw|executeRaw)(Unsafe)?$/

test('SQL and Prisma stand in lib/data only', () => {
  const reaches = (path: string) =>
    callsIn(path).some(({ name }) => name === 'prisma' || name === 'pool' || raw.test(name)) ||
    nodesOf(path).some(({ type, tag }) => type === 'TaggedTemplateExpression' && raw.test(wordsOf(path, tag as Node)))
  const outside = [...filesBelow('lib', '.ts', '.tsx'), ...filesBelow('app', '.ts', '.tsx')]
    .filter((path) => !path.startsWith('lib/data/'))
    .filter(reaches)
  expect(outside).toEqual([])
})

test('only the one door, and sessions, sign-in tries, last looks, opened mentions and skips beside it, write outside a transaction', () => {
  const allowed = [
    'lib/data/accounts/sessions.ts',
    'lib/data/accounts/sign-in.ts',
    'lib/data/dossiers/last-looks.ts',
    'lib/data/asks/skips.ts',
    'lib/data/notes/mentions.ts',
    'lib/data/access/mutate.ts',
  ]
  const writes = /^prisma\(\)\.(\w+\.(create|update|upsert|delete)\w*|\$executeRaw\w*|\$transaction)$/
  const writesOutside = (path: string) =>
    callsIn(path).some(({ name }) => writes.test(name)) ||
    nodesOf(path).some(
      ({ type, tag }) => type === 'TaggedTemplateExpression' && writes.test(wordsOf(path, tag as Node)),
    )
  expect(filesBelow('lib/data', '.ts').filter((path) => !allowed.includes(path) && writesOutside(path))).toEqual([])
})

test('only setting up a second factor goes past the rule that asks for one', () => {
  const past = filesBelow('lib/services', '.ts').filter((path) =>
    callsIn(path).some(({ name }) => name === 'mutateSecondFactor'),
  )
  expect(past.map((path) => path.replace('lib/services/second-factors/', ''))).toEqual([
    'begin-second-factor.ts',
    'confirm-second-factor.ts',
  ])
})
