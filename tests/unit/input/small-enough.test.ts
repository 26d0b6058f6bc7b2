import { expect, test } from 'vitest'
import { isSmallEnough } from '@/lib/domain/input/small-enough'

test('what a form sends is small enough', () => {
  const claim = {
    statement: 'x',
    chain: [{ partyId: 'a', label: null }],
    figure: { low: 1 },
    anchors: Array.from({ length: 50 }, () => ({ exact: 'x' })),
  }
  expect(isSmallEnough(claim)).toBe(true)
  for (const other of [null, undefined, 'text', 5, [], new Map([[1, 2]])]) expect(isSmallEnough(other)).toBe(true)
})

test.each([
  ['5,001 values in a list', Array.from({ length: 5_001 }, () => 1)],
  ['5,001 values in all', Array.from({ length: 2_000 }, () => ({ a: 1, b: 2 }))],
  ['a million keys', Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`k${index}`, 1]))],
  ['objects within objects', JSON.parse('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000))],
])('%s are not', (_, value) => {
  expect(isSmallEnough(value)).toBe(false)
})

test('a value that holds itself is not walked for ever', () => {
  const round: Record<string, unknown> = {}
  round.self = round
  expect(isSmallEnough(round)).toBe(false)
})
