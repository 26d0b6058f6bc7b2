import fc from 'fast-check'
import { expect, test } from 'vitest'
import { krippendorffAlpha } from '@/lib/domain/agreement/agreement'
import {
  agreementLines,
  agreementReport,
  agreementVerdict,
  claimsToSay,
  pairsShown,
  type AgreementRating,
} from '@/lib/domain/agreement/report'

const rating = (
  claimId: string,
  raterId: string,
  credibility: number | null,
  more: Partial<AgreementRating> = {},
): AgreementRating => ({
  claimId,
  raterId,
  rater: `Rater ${raterId}`,
  own: raterId === 'a',
  credibility,
  stale: false,
  informed: false,
  counted: true,
  ...more,
})

test('alpha over the claims that two or more gave a value, by every metric', () => {
  const report = agreementReport([
    ...[1, 2, 3, 5].map((value, index) => rating(`c${index}`, 'a', value)),
    ...[1, 2, 4, 5].map((value, index) => rating(`c${index}`, 'b', value)),
    rating('c9', 'a', 2),
  ])
  const units = [
    [1, 1],
    [2, 2],
    [3, 4],
    [5, 5],
  ]
  for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
    expect(report.byMetric[metric]).toBeCloseTo(krippendorffAlpha(units, metric) ?? NaN, 12)
  expect(report.alpha?.alpha).toBe(report.byMetric.ordinal)
  expect(report).toMatchObject({
    claims: 4,
    ratings: 8,
    raters: 2,
    leftOut: { informed: 0, stale: 0, uncounted: 0, missing: 0, alone: 1 },
  })
  expect(report.pairs).toMatchObject([
    {
      raters: [
        { name: 'Rater a', own: true },
        { name: 'Rater b', own: false },
      ],
      claims: 4,
    },
  ])
})

test('stale and uncounted ratings, 6 and abstentions are left out, each counted once', () => {
  const report = agreementReport([
    rating('c', 'a', 2),
    rating('c', 'b', 2),
    rating('c', 'd', 5, { stale: true, counted: false }),
    rating('c', 'e', 5, { counted: false }),
    rating('c', 'f', 6),
    rating('c', 'g', null),
  ])
  expect(report.leftOut).toEqual({ informed: 0, stale: 1, uncounted: 1, missing: 2, alone: 0 })
  expect(report).toMatchObject({ claims: 1, ratings: 2 })
  expect(report.alpha?.alpha).toBe(1)
})

test('where nothing can be paired there is no alpha, and no pair', () => {
  const report = agreementReport([rating('c', 'a', 2), rating('d', 'b', 3)])
  expect(report.byMetric).toEqual({ nominal: null, ordinal: null, interval: null, ratio: null })
  expect(report).toMatchObject({ alpha: null, pairs: [] })
})

test('of many raters the pairs with most in common are listed, and how many more there are', () => {
  const raters = Array.from({ length: 10 }, (_, index) => `r${index}`)
  const all = raters.flatMap((raterId, index) =>
    Array.from({ length: 10 - index }, (_, claim) => rating(`c${claim}`, raterId, (claim % 5) + 1)),
  )
  const { pairs, morePairs } = agreementReport(all)
  expect(pairs).toHaveLength(pairsShown)
  expect(morePairs).toBe(45 - pairsShown)
  expect(pairs.map(({ claims }) => claims)).toEqual(pairs.map(({ claims }) => claims).toSorted((a, b) => b - a))
  expect(pairs.every(({ alpha }) => alpha !== null)).toBe(true)
})

test('the order of ratings changes nothing, and every rating is either counted or left out once', () => {
  const some = fc.uniqueArray(
    fc.record({
      claimId: fc.constantFrom('c', 'd', 'e', 'f'),
      raterId: fc.constantFrom('a', 'b', 'g'),
      credibility: fc.constantFrom(1, 2, 3, 4, 5, 6, null),
      stale: fc.boolean(),
      counted: fc.boolean(),
    }),
    { selector: ({ claimId, raterId }) => `${claimId}${raterId}` },
  )
  fc.assert(
    fc.property(some, (given) => {
      const ratings = given.map(({ claimId, raterId, credibility, ...more }) =>
        rating(claimId, raterId, credibility, more),
      )
      const report = agreementReport(ratings)
      const { stale, uncounted, missing, alone } = report.leftOut
      expect(report.ratings + stale + uncounted + missing + alone).toBe(ratings.length)
      const turned = agreementReport(ratings.toReversed())
      expect(turned.alpha?.alpha ?? 9).toBeCloseTo(report.alpha?.alpha ?? 9, 12)
      expect(turned.ratings).toBe(report.ratings)
    }),
    { numRuns: 30 },
  )
})

test('the conventional lines hold for the whole interval, over claims enough', () => {
  const over = (low: number, high: number, claims = claimsToSay) =>
    agreementVerdict({ alpha: (low + high) / 2, low, high, draws: 1 }, claims)
  const { reliable, tentative } = agreementLines
  expect(over(reliable, 1)).toBe('reliable')
  expect(over(tentative, 1)).toBe('tentative')
  expect(over(-1, 0.666)).toBe('unreliable')
  expect(over(0.5, 0.9)).toBe('unclear')
  expect(over(1, 1, claimsToSay - 1)).toBe('unclear')
})

test('an informed rating says nothing of how far people agree by themselves', () => {
  const blind = [rating('one', 'a', 2), rating('one', 'b', 4)]
  const report = agreementReport([...blind, rating('one', 'b', 2, { informed: true })])
  expect(report).toEqual({
    ...agreementReport(blind),
    leftOut: { informed: 1, stale: 0, uncounted: 0, missing: 0, alone: 0 },
  })
})
