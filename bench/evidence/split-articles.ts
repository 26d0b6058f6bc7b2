import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { codePointIndex, sliceCodePoints } from '@/lib/domain/input/code-point-index'
import { sha256 } from '@/lib/data/database/ids'
import { findOriginals } from '../../scripts/seed/find-originals'
import { readSeeds, type Seeds } from '../../scripts/seed/read-seeds'
import { root } from '../../scripts/lib/paths.mjs'
import { type BenchLine, exactly } from '../bench-line'
import { beside, notSeen } from '../speed/measure'

const articles = join(process.env.SHARED_DIR ?? resolve(root, '../shared'), 'articles')
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * E5, as far as a program can tell: which sentences of the five articles no claim of the first dossier rests on, and
 * whether each claim's place in its article holds the words that it was made of. Whether a sentence holds an
 * attributed assertion, and whether the claim says it rightly, was judged by reading.
 */
export function* splitArticles(): Generator<BenchLine> {
  if (!existsSync(articles)) return yield notSeen('E5', `the articles are not there (${articles})`)
  const seeds = readSeeds(join(root, 'seeds/homs'))
  const texts = findOriginals(articles, seeds.originals)
  yield exactly(
    'E5',
    'articles found and split into claims',
    [...texts.keys()].filter((id) => seeds.claims.get(id)?.length).length,
    5,
  )
  const places = [...texts].map(([id, text]) => ({ text, anchors: anchorsOf(seeds, id) }))
  const bare = places.map(({ text, anchors }) => countBare(text, anchors))
  const sum = (of: 'bare' | 'all') => bare.reduce((total, each) => total + each[of], 0)
  yield beside(
    'E5',
    `of ${sum('all')} sentences, headlines and asides too, those that no claim rests on (read by people)`,
    sum('bare'),
  )
  const wrong = places.flatMap(({ text, anchors }) =>
    anchors.filter(({ start, end, sha256: hash }) => sha256(sliceCodePoints(text, start, end)) !== hash),
  )
  yield exactly('E5', 'places of claims in the articles with other words than theirs', wrong.length, 0)
}

function anchorsOf({ claims }: Seeds, id: string) {
  return (claims.get(id) ?? []).flatMap(({ anchors }) =>
    anchors.flatMap((anchor) => (anchor.capture === 'original' ? [anchor] : [])),
  )
}

function countBare(text: string, anchors: readonly { start: number; end: number }[]): { bare: number; all: number } {
  const index = codePointIndex(text)
  const all = [...sentences.segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index: at }) => ({
      from: index.toCodePoint(at),
      to: index.toCodePoint(at + segment.trimEnd().length),
    }))
  const bare = all.filter(({ from, to }) => !anchors.some(({ start, end }) => start < to && end > from))
  return { bare: bare.length, all: all.length }
}
