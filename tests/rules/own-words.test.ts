import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, root, textOf } from './source-files'

const articles = join(process.env.SHARED_DIR ?? join(root, '../shared'), 'articles')
const run = 10

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z0-9']+/g) ?? []
const runsOf = (text: string) => {
  const words = wordsOf(text)
  return words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, start) => words.slice(start, start + run).join(' '))
}

test.skipIf(!existsSync(articles))(
  `no ${run} words in a row are an article’s own, headlines apart (needs ${articles})`,
  () => {
    const headlines = new Set<string>()
    const theirs = new Set<string>()
    for (const name of readdirSync(articles).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(join(articles, name), 'utf8')
      for (const words of runsOf(text.split('\n')[0] ?? '')) headlines.add(words)
      for (const words of runsOf(text)) theirs.add(words)
    }
    const ours = ['seeds', 'docs', 'app', 'bench', 'lib', 'tests'].flatMap((folder) =>
      filesBelow(folder, '.md', '.json', '.ts', '.tsx'),
    )
    const copied = ours.flatMap((path) =>
      runsOf(textOf(path))
        .filter((words) => theirs.has(words) && !headlines.has(words))
        .map((words) => `${path}: ${words}`),
    )
    expect(copied).toEqual([])
  },
  60_000,
)
