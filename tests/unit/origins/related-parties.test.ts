import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachBy, relatedBy } from '@/lib/domain/origins/related-parties'

const ties = [
  { from: 'envoy', to: 'un' },
  { from: 'chief', to: 'un' },
  { from: 'tv', to: 'media' },
  { from: 'media', to: 'state' },
]
const party = fc.constantFrom('a', 'b', 'c', 'd')
const anyTies = fc.array(fc.record({ from: party, to: party }), { maxLength: 8 })

describe('related parties', () => {
  it('are one within the other, directly or through others', () => {
    const related = relatedBy(ties)
    expect(related('envoy', 'un')).toBe(true)
    expect(related('state', 'tv')).toBe(true)
    expect(related('envoy', 'chief')).toBe(false)
    expect(related('envoy', 'state')).toBe(false)
  })

  it('are so both ways, and each to itself', () => {
    fc.assert(
      fc.property(anyTies, party, party, (some, a, b) => {
        const related = relatedBy(some)
        expect(related(a, b)).toBe(related(b, a))
        expect(related(a, a)).toBe(true)
      }),
    )
  })

  it('reach through what they reach, circles included', () => {
    fc.assert(
      fc.property(anyTies, party, (some, start) => {
        const reach = reachBy(some)
        const step = some.filter(({ from }) => from === start).flatMap(({ to }) => [to, ...reach(to)])
        expect([...reach(start)].toSorted()).toEqual([...new Set(step)].toSorted())
      }),
    )
  })
})
