import { describe, expect, it, test } from 'vitest'
import { formatInterval, readFigure } from '@/lib/domain/figures/figure'
import {
  type FigureLexicon,
  type LexiconExample,
  lexicons,
  lexiconVersion,
  matchAt,
  phrases,
  tokensOf,
  updates,
} from '@/lib/domain/figures/lexicon'

interface Entry {
  name: string
  words: readonly string[]
  examples: readonly LexiconExample[]
}

/** Every entry of a lexicon, with its words. */
function entriesOf({ language, rules, updates: changes, vague, ...groups }: FigureLexicon): Entry[] {
  const listed = [
    ...rules.map(({ id, before, after, examples }) => ({ name: id, words: [...before, ...after], examples })),
    ...changes.map(({ id, open, examples }) => ({ name: `${id}, updates`, words: open, examples })),
    ...vague.map(({ id, words, examples }) => ({ name: id, words, examples })),
  ]
  const grouped = Object.entries(groups).flatMap(([name, group]) => {
    if (typeof group !== 'object') return []
    const { words, examples } = group
    return [{ name, words: Array.isArray(words) ? words : Object.keys(words), examples }]
  })
  return [...listed, ...grouped].map((entry) => ({ ...entry, name: `${language}: ${entry.name}` }))
}

const entries = lexicons.flatMap(entriesOf)
const examples = entries.flatMap(({ name, examples: of }) =>
  of.map(({ words, reads }) => [name, words, reads] as const),
)
// Read as parts of what other entries give as examples.
const carried = [
  'rates',
  'sums',
  'outOf',
  'ofThem',
  'measures',
  'suffixes',
  'articles',
  'perfect',
  'increments',
  'money',
  'predicted',
  'duals',
]

test.each(examples)('%s: "%s" reads %s', (_, words, reads) => {
  const figure = readFigure(words)
  expect(figure && formatInterval(figure)).toBe(reads)
})

test('every entry that has words has an example, or is carried by one of another', () => {
  const bare = entries
    .filter(({ words, examples: of }) => words.length > 0 && of.length === 0)
    .map(({ name }) => name.split(': ')[1])
  expect(bare.filter((name) => !carried.includes(name ?? ''))).toEqual([])
})

describe('the lexicons', () => {
  it('have one version, and an interval a desk can read for every rule', () => {
    expect(lexiconVersion).toMatch(/^\d+\.\d+$/)
    expect(new Set(lexicons.map(({ version }) => version)).size).toBe(1)
    expect(lexicons.flatMap(({ rules }) => rules).filter(({ intervalWords }) => intervalWords === '')).toEqual([])
  })

  it('name each phrase once in its group', () => {
    const around = lexicons.flatMap(({ rules }) => [
      rules.flatMap(({ before }) => before),
      rules.flatMap(({ after }) => after),
    ])
    const groups = lexicons.flatMap((lexicon) =>
      Object.values(lexicon).flatMap((group: unknown) => {
        return typeof group === 'object' && group !== null && 'words' in group && Array.isArray(group.words)
          ? [group.words as string[]]
          : []
      }),
    )
    for (const words of [...around, ...groups])
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  it('have the same rules in both languages', () => {
    const [english = [], arabic = []] = lexicons.map(({ rules }) => rules.map(({ id }) => id))
    expect(arabic).toEqual(english)
  })

  it('hold the table of product.md', () => {
    const floors = Object.fromEntries(lexicons.flatMap(({ vague }) => vague.map(({ id, floor }) => [id, floor])))
    expect(floors).toMatchObject({
      handful: 3,
      'couple-hundred': 200,
      dozens: 20,
      scores: 40,
      hundreds: 200,
      thousands: 2000,
      'tens-of-thousands': 20_000,
    })
  })

  it('open and close every change of a toll', () => {
    expect(updates.filter(({ open, close }) => open.first.size === 0 || close.first.size === 0)).toEqual([])
  })
})

describe('matchAt', () => {
  it('finds the longest phrase that begins at a token', () => {
    const tokens = tokensOf('Tens of Thousands of people')
    expect(matchAt(phrases.vague, tokens, 0)).toEqual({ entry: { id: 'tens-of-thousands', floor: 20_000 }, next: 3 })
    expect(matchAt(phrases.vague, tokens, 2)).toEqual({ entry: { id: 'thousands', floor: 2000 }, next: 3 })
    expect(matchAt(phrases.vague, tokens, 3)).toBeNull()
    expect(matchAt(phrases.vague, tokens, 9)).toBeNull()
  })
})
