import { expect, test } from 'vitest'
import { filesBelow, textOf } from './source-files'

const variables = [...textOf('lib/env.ts').matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1] ?? '')

test('every environment variable is in the README', () => {
  const readme = textOf('README.md')
  expect(variables.length).toBeGreaterThan(5)
  expect(variables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

test('only lib/env.ts reads the environment', () => {
  const readers = [...filesBelow('lib', '.ts', '.tsx'), ...filesBelow('app', '.ts', '.tsx')]
    .filter((path) => path !== 'lib/env.ts')
    .filter((path) => /process\.env\b/.test(textOf(path)))
  expect(readers).toEqual([])
})
