import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, root, textOf } from './source-files'

const documents = [...filesBelow('docs', '.md'), 'README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'bench/README.md']
const ours = /^(app|bench|docs|lib|prisma|scripts|seeds|tests)\/[\w./()[\]-]+$/
const ofTests = /^(unit|integration|e2e|http|rules|start)\/[\w./-]+\.ts$/

/** What a document names between backticks. */
const named = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name ?? '')

/** The path that a name in a document means, from the root; null if it names no file of ours. */
function pathOf(name: string): string | null {
  if (ours.test(name)) return name
  return ofTests.test(name) ? `tests/${name}` : null
}

test.each(documents)('every file that %s names is there', (document) => {
  const missing = named(textOf(document))
    .map(pathOf)
    .filter((path) => path !== null && !existsSync(join(root, path)))
  expect(missing).toEqual([])
})

test('a rule that the code cites stands in docs/rules.md', () => {
  const headings = new Set(
    [...textOf('docs/rules.md').matchAll(/^## Rule (\d+)/gm)].map(([, number]) => Number(number)),
  )
  const code = ['app', 'bench', 'lib', 'scripts', 'tests'].flatMap((folder) =>
    filesBelow(folder, '.ts', '.tsx', '.mjs'),
  )
  const cited = code.flatMap((path) =>
    [...textOf(path).matchAll(/\brule (\d+)\b/gi)].map(([, number]) => [path, number]),
  )
  expect(cited.length).toBeGreaterThan(50)
  expect(cited.filter(([, number]) => !headings.has(Number(number)))).toEqual([])
})
