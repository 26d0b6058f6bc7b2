import { expect, test } from 'vitest'
import { salienceOf } from '@/lib/domain/figures/salience'

const place = { line: 3, isPart: false, isShare: false, nth: 0 }

test('people come before things, the headline before the text, a whole before its parts', () => {
  expect(salienceOf('killed', place)).toBeGreaterThan(salienceOf('buildings', place))
  expect(salienceOf('killed', { ...place, line: 0 })).toBeGreaterThan(salienceOf('killed', place))
  expect(salienceOf('killed', { ...place, isPart: true })).toBeLessThan(salienceOf('killed', place))
  expect(salienceOf('killed', { ...place, nth: 5 })).toBeLessThan(salienceOf('killed', place))
})

test('what no weight is known for is held low, never below 0', () => {
  expect(salienceOf('constructor', { ...place, isPart: true, nth: 1000 })).toBeGreaterThanOrEqual(0)
  expect(salienceOf('islands', place)).toBeLessThan(salienceOf('wounded', place))
})
