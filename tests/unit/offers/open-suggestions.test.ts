import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSuggestions, withoutOverlaps } from '@/lib/domain/offers/open-suggestions'
import { overlaps } from '@/lib/domain/offers/offered-words'

const at = (start: number, end: number) => ({ start, end })
const nobody = () => false

test('what a claim has, and what somebody dismissed, is not open', () => {
  const [one, two, three] = [at(0, 10), at(20, 30), at(40, 50)] as const
  expect(openSuggestions([one, two, three], [at(9, 12)], (each) => each === three)).toEqual([two])
  expect(openSuggestions([one], [at(10, 20)], nobody)).toEqual([one])
})

test('the gap between pieces is nobody’s', () => {
  const around = { ...at(0, 30), pieces: [at(0, 10), at(20, 30)] }
  expect(openSuggestions([around], [at(12, 18)], nobody)).toEqual([around])
  expect(openSuggestions([around], [at(12, 21)], nobody)).toEqual([])
})

const place = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, length]) => at(start, start + length))

test('as when every claim is compared', () => {
  fc.assert(
    fc.property(fc.array(place), fc.array(place), (suggestions, claims) => {
      const sorted = claims.toSorted((a, b) => a.start - b.start)
      const open = suggestions.filter((each) => !claims.some((claim) => overlaps(each, claim)))
      expect(openSuggestions(suggestions, sorted, nobody)).toEqual(open)
    }),
  )
})

test('of those that overlap the first is kept', () => {
  expect(withoutOverlaps([at(0, 10), at(5, 15), at(15, 20)])).toEqual([at(0, 10), at(15, 20)])
})
