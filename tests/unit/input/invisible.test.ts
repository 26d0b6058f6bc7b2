import { expect, test } from 'vitest'
import { countInvisible, withoutInvisible } from '@/lib/domain/input/invisible'

test('a text without what is not seen keeps all that is seen', () => {
  expect(withoutInvisible('\ufeffNor\u00advale\u200b, ❤\ufe0f\u{e0100}\u{e0041} 👩\u200d👧\u2066x\u2069')).toBe(
    'Norvale, ❤ 👩👧x',
  )
  expect(withoutInvisible('نعم\u00a0e\u0301\n')).toBe('نعم\u00a0e\u0301\n')
})

test('a run of variation selectors may hold data, one alone shapes what stands before it', () => {
  const credential = `\ufeff${'\ufe01\u{e0100}'.repeat(150)}`
  expect(countInvisible(`Forty${credential} missing`)).toEqual([
    { kind: 'byte-order-mark', count: 1 },
    { kind: 'hidden-data', count: 300 },
  ])
  expect(countInvisible('❤\ufe0f and 👩\u200d👧')).toEqual([
    { kind: 'shape', count: 1 },
    { kind: 'joiner', count: 1 },
  ])
})

test('each kind is counted', () => {
  expect(countInvisible('Nor\u00advale\u200b\u200f\u{e0041}\u3164')).toEqual([
    { kind: 'soft-hyphen', count: 1 },
    { kind: 'zero-width', count: 1 },
    { kind: 'direction', count: 1 },
    { kind: 'tag', count: 1 },
    { kind: 'other', count: 1 },
  ])
  expect(countInvisible('نعم، only what is seen.')).toEqual([])
})
