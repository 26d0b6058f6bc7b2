import { describe, expect, it } from 'vitest'
import { readPhrase } from '@/lib/domain/figures/phrase'

describe('readPhrase', () => {
  it('takes the rule of what stands after a number where nothing but "about" stands before it', () => {
    expect(readPhrase('45 or fewer')?.rule).toBe('up-to')
    expect(readPhrase('about 45 at most')?.rule).toBe('up-to')
    expect(readPhrase('at least 45 or so')?.rule).toBe('at-least')
    expect(readPhrase('more than 45 or fewer')).toBeNull()
  })

  it('lets "or equal" include the bound', () => {
    expect(readPhrase('less than 5000 or equal to')?.rule).toBe('up-to')
    expect(readPhrase('more than 5000 or equal')?.rule).toBe('at-least')
  })

  it('takes nothing from a second figure further on', () => {
    expect(readPhrase('45 killed at least 20 of them children')?.rule).toBe('exact')
    expect(readPhrase('45 men and more than 20 women')).toBeNull()
    expect(readPhrase('at least 45 killed and more than 100 wounded')).toEqual({
      interval: { low: 45, lowOpen: false, high: null, highOpen: true },
      rule: 'at-least',
      isApproximate: false,
      isShare: false,
      isPredicted: false,
      isIncrement: false,
    })
  })

  it('joins a floor and a ceiling only where they stand side by side and leave something', () => {
    expect(readPhrase('at most 100 and at least 20')?.interval).toEqual({
      low: 20,
      lowOpen: false,
      high: 100,
      highOpen: false,
    })
    expect(readPhrase('more than 40 and more than 10')?.rule).toBe('more-than')
    expect(readPhrase('more than 40 and less than 10')).toBeNull()
  })

  it('lends the scale of the upper end of a range to the lower, where that keeps their order', () => {
    expect(readPhrase('2-3,000')?.interval).toMatchObject({ low: 2000, high: 3000 })
    expect(readPhrase('200-3,000')?.interval).toMatchObject({ low: 200, high: 3000 })
    expect(readPhrase('40 to 50,000')).toBeNull()
    expect(readPhrase('2 to 3 million')?.interval).toMatchObject({ low: 2_000_000, high: 3_000_000 })
    expect(readPhrase('500 to 2 million')?.interval).toMatchObject({ low: 500, high: 2_000_000 })
    expect(readPhrase('between five and two hundred')?.interval).toMatchObject({ low: 5, high: 200 })
  })

  it('refuses a range that runs backwards, and half a range after "between"', () => {
    expect(readPhrase('30 to 20')).toBeNull()
    expect(readPhrase('between 20')).toBeNull()
  })
})
