import fc from 'fast-check'
import type { ClaimQuery } from '@/lib/domain/claims/filter'
import { type ClaimSort, claimSorts } from '@/lib/domain/claims/filter-terms'
import { claimKinds, claimStatuses, linkTypes } from '@/lib/domain/vocabulary'

/** Words that a parameter may hold: Arabic, astral, with signs that an address escapes; never blank at an end. */
const words = fc
  .array(fc.constantFrom('a', 'Ü', 'حمص', '7,500', '😃', '&', '=', '+', '%', '#', ' ', "'"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => `w${pieces.join('')}w`)

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

/** A value that a list sorted so can stand at. */
export function cursorValue(sort: ClaimSort): fc.Arbitrary<string | number> {
  const instant = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  if (sort === 'updated') return instant.map((date) => date.toISOString())
  if (sort === 'published') return instant.map((date) => date.toISOString().slice(0, 10))
  if (sort === 'figure')
    return fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0))
  return fc.oneof(words, fc.constant(''))
}

/** Any page of claims that an address can ask for. */
export const claimQuery: fc.Arbitrary<ClaimQuery> = fc.constantFrom(...claimSorts).chain((by) =>
  fc.record({
    filter: fc.record({
      q: maybe(words),
      status: fc.subarray([...claimStatuses]),
      camp: maybe(words),
      party: maybe(words),
      source: maybe(words),
      question: maybe(words),
      kind: maybe(fc.constantFrom(...claimKinds)),
      measure: maybe(words),
      link: maybe(fc.constantFrom(...linkTypes)),
      rated: maybe(fc.constantFrom('yes' as const, 'no' as const)),
      stale: maybe(fc.constant('yes' as const)),
      mine: maybe(fc.constant('yes' as const)),
      desk: maybe(fc.constantFrom('yes' as const, 'no' as const)),
    }),
    sort: fc.record({ by: fc.constant(by), descending: fc.boolean() }),
    cursor: maybe(
      fc.record({
        direction: fc.constantFrom('after' as const, 'before' as const),
        value: cursorValue(by),
        claimId: fc.uuid(),
      }),
    ),
  }),
)
