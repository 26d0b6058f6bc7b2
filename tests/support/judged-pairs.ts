import fc from 'fast-check'
import type { Judged } from '@/lib/domain/comparisons/pair-tallies'

/** Claims of a made-up question, named as they sort. */
export const someClaims = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const

/** One comparison by one judge: "ann: a b -2" is much better for a. */
export const judged = (a: string, b: string, scale: number | null, judgeId = 'ann'): Judged => ({
  a,
  b,
  scale,
  judgeId,
})

/** Any comparisons of the claims above by three judges. */
export const anyJudged: fc.Arbitrary<Judged[]> = fc.array(
  fc
    .record({
      pair: fc.subarray([...someClaims], { minLength: 2, maxLength: 2 }),
      scale: fc.option(fc.integer({ min: -2, max: 2 })),
      judgeId: fc.constantFrom('ann', 'ben', 'cem'),
    })
    .map(({ pair: [a = 'a', b = 'b'], scale, judgeId }) => ({ a, b, scale, judgeId })),
  { maxLength: 40 },
)

/** As many claims and comparisons as a page ever has, contradicting each other in every way. */
export function hostileJudged(claims = 200, comparisons = 20_000): { claimIds: string[]; all: Judged[] } {
  const claimIds = Array.from({ length: claims }, (_, index) => `claim-${String(index).padStart(3, '0')}`)
  const all = Array.from({ length: comparisons }, (_, index) => {
    const [a, b] = [(index * 7919) % claims, (index * 104_729 + Math.floor(index / claims)) % claims]
    return judged(
      claimIds[a] ?? '',
      claimIds[b === a ? (b + 1) % claims : b] ?? '',
      ((index * 31) % 5) - 2,
      `judge-${index % 7}`,
    )
  })
  return { claimIds, all }
}
