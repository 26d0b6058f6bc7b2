import { describe, expect, it } from 'vitest'
import { lexiconVersion, matchAt, phrases, tokensOf } from '@/lib/domain/figure-lexicon'
import lexicon from '@/lib/domain/figure-lexicon.json'

const both = (words: { en: string[]; ar: string[] }) => [...words.en, ...words.ar]

describe('the lexicon', () => {
  it('has a version, and an interval a desk can read for every rule', () => {
    expect(lexiconVersion).toMatch(/^\d+\.\d+$/)
    expect([...lexicon.rules, lexicon.range, lexicon.both].filter(({ interval }) => interval === '')).toEqual(
      [],
    )
  })

  it('names each phrase once in its group', () => {
    for (const words of [
      lexicon.rules.flatMap(({ before }) => both(before)),
      lexicon.rules.flatMap(({ after }) => both(after)),
    ]) {
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    }
  })

  it('has Arabic words for every rule and every vague word that Arabic has', () => {
    expect(lexicon.rules.filter(({ before }) => before.ar.length === 0)).toEqual([])
    expect(lexicon.vague.filter(({ ar }) => ar.length === 0).map(({ id }) => id)).toEqual(['scores'])
  })

  it('holds the table of product.md', () => {
    const floors = Object.fromEntries(lexicon.vague.map(({ id, floor }) => [id, floor]))
    expect(floors).toMatchObject({
      dozens: 20,
      scores: 40,
      hundreds: 200,
      thousands: 2000,
      'tens-of-thousands': 20_000,
    })
  })
})

describe('matchAt', () => {
  it('finds the longest phrase that begins at a token', () => {
    const tokens = tokensOf('Tens of Thousands of people')
    expect(matchAt(phrases.vague, tokens, 0)).toEqual({
      entry: { id: 'tens-of-thousands', floor: 20_000 },
      next: 3,
    })
    expect(matchAt(phrases.vague, tokens, 2)).toEqual({ entry: { id: 'thousands', floor: 2000 }, next: 3 })
    expect(matchAt(phrases.vague, tokens, 3)).toBeNull()
    expect(matchAt(phrases.vague, tokens, 9)).toBeNull()
  })
})
