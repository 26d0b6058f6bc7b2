import { expect, test } from 'vitest'
import {
  drawnTogether,
  formatFigure,
  isShare,
  percentScale,
  scaleOfFigures,
  standsOn,
} from '@/lib/domain/figures/share-scale'

const figure = (low: number, countKind: string) => ({ low, lowOpen: false, high: low, highOpen: false, countKind })
const [share, total] = [figure(25, 'share'), figure(7500, 'cumulative')]

test('shares are told from counts under either name', () => {
  expect([share, total, { ...figure(25, ''), countKind: undefined, count: 'share' }].map(isShare)).toEqual([
    true,
    false,
    true,
  ])
})

test('shares are drawn on the whole of 0 to 100, counts on a scale of theirs', () => {
  expect(scaleOfFigures([share, figure(30, 'share')])).toBe(percentScale)
  expect(scaleOfFigures([total])?.to).toBeGreaterThanOrEqual(7500)
  expect(scaleOfFigures([])).toBeNull()
  expect([share, total].map((each) => standsOn(each, percentScale))).toEqual([true, false])
})

test('shares and counts are never drawn together', () => {
  expect(drawnTogether([share, total], null)).toEqual([total])
  expect(drawnTogether([share, total], 'cumulative')).toEqual([total])
  expect(drawnTogether([share, total], 'share')).toEqual([share])
  expect(drawnTogether([share], null)).toEqual([share])
})

test('a share says that it is one, and so does a prediction', () => {
  expect([share, total].map(formatFigure)).toEqual(['25 %', '7,500'])
  expect(formatFigure({ ...total, basis: 'predicted' })).toBe('7,500, predicted')
  expect(formatFigure({ ...share, basis: 'predicted' })).toBe('25 %, predicted')
})
