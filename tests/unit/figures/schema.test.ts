import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import type { Figure } from '@/lib/domain/figures/figure'
import { figureSchema, typedFigureSchema } from '@/lib/domain/figures/schema'
import { asOfBases, countKinds, figureBases } from '@/lib/domain/vocabulary'

const valid: Figure = {
  measure: 'killed',
  who: 'all',
  byWhom: 'not-stated',
  scope: 'Syria since 2011-03',
  count: 'cumulative',
  basis: 'estimated',
  words: 'at least 150,000',
  low: 150_000,
  lowOpen: false,
  high: null,
  highOpen: true,
  asOfDate: '2014-04~',
  asOfBasis: 'inferred',
  from: null,
  to: null,
}

const faultsOf = (change: object) =>
  figureSchema.safeParse({ ...valid, ...change }).error?.issues.map(({ path }) => path.join('.'))

describe('figureSchema', () => {
  it('takes a figure as formats.md has it', () => {
    expect(figureSchema.parse(valid)).toEqual(valid)
  })

  it('gives null for a beginning and an end that are left out', () => {
    const { from: _from, to: _to, ...rest } = valid
    expect(figureSchema.parse(rest)).toEqual(valid)
  })

  it.each([
    ['a total without a date', { asOfDate: null, asOfBasis: null }],
    ['one number', { low: 45, lowOpen: false, high: 45, highOpen: false }],
    ['a ceiling', { low: 0, lowOpen: false, high: 1000, highOpen: true }],
    [
      'a period by its ends',
      { count: 'period', from: '2012-03-10', to: '2012-03-12~', asOfDate: null, asOfBasis: null },
    ],
    ['a period by its as-of date', { count: 'period' }],
    ['a period that begins in the month it ends', { count: 'period', from: '2012-03-10', to: '2012-03' }],
    ['no scope', { scope: null }],
  ])('takes %s', (_, change) => {
    expect(faultsOf(change)).toBeUndefined()
  })

  it.each([
    ['crossed bounds', { low: 2, high: 1, highOpen: false }, 'high'],
    ['a single number that is excluded', { low: 2, high: 2, highOpen: true }, 'high'],
    ['no bound', { low: null, lowOpen: true }, 'low'],
    ['a missing lower bound that is not open', { low: null, high: 5, highOpen: false }, 'lowOpen'],
    ['a missing upper bound that is not open', { highOpen: false }, 'highOpen'],
    ['a number of 10^15', { low: 1e15 }, 'low'],
    ['an endless number', { low: Infinity }, 'low'],
    ['a number in quotes', { low: '150000' }, 'low'],
    ['an unknown count', { count: 'total' }, 'count'],
    ['an unknown basis', { basis: 'guessed' }, 'basis'],
    ['an impossible date', { asOfDate: '2014-02-30' }, 'asOfDate'],
    ['a beginning that is no date', { from: 'last week' }, 'from'],
    ['a date without its basis', { asOfBasis: null }, 'asOfBasis'],
    ['a period without any date', { count: 'period', asOfDate: null, asOfBasis: null }, 'from'],
    ['a period that ends before it begins', { count: 'period', from: '2012-03-12', to: '2012-03-10' }, 'to'],
    ['blank words', { words: '  ' }, 'words'],
    ['a NUL in the words', { words: '45\0' }, 'words'],
    ['half a character in the measure', { measure: 'killed\ud800' }, 'measure'],
    ['a missing measure', { measure: undefined }, 'measure'],
    ['a field it does not know', { lowest: 3 }, ''],
  ])('refuses %s', (_, change, path) => {
    expect(faultsOf(change)).toEqual([path])
  })

  it('takes what it gave', () => {
    const figures = fc.record({
      ...Object.fromEntries(Object.entries(valid).map(([key, value]) => [key, fc.constant(value)])),
      count: fc.constantFrom(...countKinds),
      basis: fc.constantFrom(...figureBases),
      low: fc.option(fc.integer()),
      lowOpen: fc.boolean(),
      high: fc.option(fc.integer()),
      highOpen: fc.boolean(),
      asOfBasis: fc.constantFrom(...asOfBases, null),
      words: fc.string({ unit: 'grapheme', maxLength: 20 }),
    })
    let taken = 0
    fc.assert(
      fc.property(figures, (figure) => {
        const first = figureSchema.safeParse(figure)
        taken += Number(first.success)
        if (first.success) expect(figureSchema.parse(first.data)).toEqual(first.data)
      }),
      { numRuns: 500 },
    )
    expect(taken).toBeGreaterThan(10)
  })

  it('does not choke on 100 kB of hostile text', () => {
    const long = ['2012-', '~', ' ', '9'].map((piece) => piece.repeat(100_000))
    for (const text of long) {
      const faults = () => faultsOf({ words: text, asOfDate: text, from: text })
      expect(faults()).not.toBeUndefined()
      expect(processorTime(faults)).toBeLessThan(farTooLong)
    }
  })
})

describe('a figure as it is typed', () => {
  const { low: _low, lowOpen: _lowOpen, high: _high, highOpen: _highOpen, ...unbounded } = valid
  const own = { low: 40, lowOpen: false, high: null, highOpen: true }
  const pathsOf = (more: object) =>
    typedFigureSchema.safeParse({ ...unbounded, ...more }).error?.issues.map(({ path }) => path.join('.')) ?? []

  it('has the bounds of its words, or others with a reason', () => {
    expect(typedFigureSchema.parse({ ...unbounded, words: 'about 40' })).toMatchObject({ override: null })
    const override = { ...own, because: 'As the table says' }
    expect(typedFigureSchema.parse({ ...unbounded, override })).toMatchObject({ override })
    expect(typedFigureSchema.parse({ ...unbounded, override: own })).toMatchObject({ override: { because: null } })
  })

  it('is refused without bounds, and with such as are none, where they were typed', () => {
    expect(pathsOf({ words: 'nobody knows' })).toEqual(['words'])
    expect(pathsOf({ words: 'nobody knows', override: own })).toEqual([])
    expect(pathsOf({ override: { ...own, low: null, lowOpen: true } })).toEqual(['override.low'])
    expect(pathsOf({ override: { ...own, high: 30, highOpen: false } })).toEqual(['override.high'])
    expect(pathsOf({ words: '120 %', count: 'share' })).toEqual(['words'])
    expect(pathsOf({ low: 40 })).toEqual([''])
  })
})
