import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexicons, tokensOf } from '@/lib/domain/figures/lexicon'
import { readNumber } from '@/lib/domain/figures/number'

const valueOf = (words: string) => readNumber(tokensOf(words), 0, true)?.value ?? null
const english = Object.entries(lexicons[0]?.numbers.words ?? {}).filter(
  ([word]) => word !== 'fourty' && !/^n[o ]/.test(word),
)

/** A number below 10^15 in English words, hyphens and "and" included. */
function spell(value: number): string {
  const word = english.find(([, number]) => number === value)?.[0]
  if (word) return word
  if (value < 100) return `${spell(value - (value % 10))}-${spell(value % 10)}`
  const scales: [string, number][] = [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
    ['hundred', 100],
  ]
  const [name, size] = scales.find(([, scale]) => value >= scale) ?? ['hundred', 100]
  const rest = value % size
  return `${spell(Math.floor(value / size))} ${name}${rest === 0 ? '' : rest < 100 ? ` and ${spell(rest)}` : ` ${spell(rest)}`}`
}

describe('readNumber', () => {
  it('reads an Arabic dual whole, and a decimal comma before a scale', () => {
    expect(readNumber(tokensOf('شخصين و20'), 0, true)).toMatchObject({ value: 2, next: 1 })
    expect(valueOf('1,5 million')).toBe(1_500_000)
    expect(valueOf('1,5 people')).toBeNull()
  })

  it('reads every number that can be spelled', () => {
    const numbers = fc.oneof(
      fc.nat(999),
      fc.nat(999_999),
      fc.nat(2_000_000_000),
      fc.maxSafeNat().filter((value) => value < 1e15),
    )
    fc.assert(
      fc.property(numbers, (value) => valueOf(spell(value)) === value),
      { numRuns: 500 },
    )
  })

  it.each([
    ['a hundred', 100],
    ['hundred', 100],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a dozen', 6],
    ['half-dozen', 6],
    ['three score', 60],
    ['a quarter of a million', 250_000],
    ['1.1 million', 1_100_000],
    ['10k', 10_000],
    ['1.5m', 1_500_000],
    ['2bn', 2e9],
    ['3 lakh', 300_000],
    ['1.234 million', 1_234_000],
    ['a million and a half', 1_500_000],
    ['one and a half million', 1_500_000],
    ['minus 5', -5],
    ['−10', -10],
    ['مئة وخمسة وأربعون ألفا', 145_000],
    ['ألف ومئتان', 1200],
    ['ألفان وخمسمئة', 2500],
    ['ثلاثمئة وخمسة وستون', 365],
    ['أحد عشر', 11],
    ['واحد وعشرون', 21],
    ['ألف ومئة', 1100],
    ['خمسة ملايين ونصف', 5_500_000],
    ['نصف مليون', 500_000],
    ['عشرة آلاف', 10_000],
    ['مئتا ألف', 200_000],
    ['مليونان', 2_000_000],
  ])('reads %s', (words, value) => {
    expect(valueOf(words)).toBe(value)
  })

  it.each(['people', 'a man', 'and five', '1.234', '7.500', '1,5', '1000000000000000', 'half of them', 'آلاف', ''])(
    'reads none in "%s"',
    (words) => {
      expect(valueOf(words)).toBeNull()
    },
  )

  it('ends where the words no longer make one number', () => {
    expect(readNumber(tokensOf('twenty thirty'), 0, true)).toMatchObject({ value: 20, next: 1, scale: null })
    expect(readNumber(tokensOf('five million people'), 0, true)).toMatchObject({ value: 5e6, next: 2, scale: 1e6 })
    expect(readNumber(tokensOf('one hundred and two hundred'), 0, false)).toMatchObject({
      value: 100,
      next: 2,
      scale: 100,
    })
    expect(readNumber(tokensOf('two thousand three million'), 0, true)?.value).toBe(2003)
  })
})
