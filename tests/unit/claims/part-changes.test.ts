import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedAnchors, changedSteps, sameIn } from '@/lib/domain/claims/part-changes'

const step = fc.record({
  partyId: fc.constantFrom('a', 'b', null),
  label: fc.constantFrom('activists', null, undefined),
  manner: fc.constantFrom('paraphrase', 'published'),
})
const span = fc.record({
  captureId: fc.constantFrom('one', 'two'),
  startAt: fc.nat(3),
  endAt: fc.nat(3),
  exact: fc.constantFrom('x', 'y'),
})

test('a step is written where another one stood, or none', () => {
  const before = [
    { partyId: 'a', label: null, knows: 'saw', manner: 'paraphrase' },
    { partyId: 'b', manner: 'published' },
  ]
  const after = [
    { partyId: 'a', knows: 'saw', manner: 'paraphrase' },
    { partyId: 'c', manner: 'relayed' },
    { partyId: 'b', manner: 'published' },
  ]
  expect(changedSteps(before, after)).toEqual([
    { partyId: 'c', manner: 'relayed', position: 1 },
    { partyId: 'b', manner: 'published', position: 2 },
  ])
})

test('changed steps put in their places, and the rest cut off, give the new chain', () => {
  fc.assert(
    fc.property(fc.array(step), fc.array(step), (before, after) => {
      const written = new Map(changedSteps(before, after).map(({ position, ...rest }) => [position, rest]))
      const stands = after.map((_, position) => written.get(position) ?? before[position])
      const plain = (chain: typeof stands) => chain.map((one) => ({ ...one, label: one?.label ?? null }))
      expect(plain(stands)).toEqual(plain(after))
      expect(changedSteps(after, after)).toEqual([])
    }),
  )
})

test('anchors are kept one for one: what stands, less what goes, with what is added, is what is wanted', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (stood, wanted) => {
      const { kept, added, removed: gone } = changedAnchors(stood, wanted)
      const sorted = (spans: typeof stood) => spans.map((one) => JSON.stringify(one)).toSorted()
      expect(sorted([...kept, ...added])).toEqual(sorted(wanted))
      expect(sorted([...kept, ...gone])).toEqual(sorted(stood))
      const back = new Set(sorted(gone))
      expect(sorted(added).filter((one) => back.has(one))).toEqual([])
    }),
  )
})

test('records are the same by the fields named, nothing reading as null', () => {
  expect(sameIn(['low', 'scope'], { low: 1, high: 2 }, { low: 1, scope: null, high: 3 })).toBe(true)
  expect(sameIn(['low'], { low: 0 }, { low: null })).toBe(false)
  expect(sameIn(['low'], null, null)).toBe(true)
  expect(sameIn(['low'], null, { low: null })).toBe(false)
})
