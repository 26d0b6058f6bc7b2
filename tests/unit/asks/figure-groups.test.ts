import { expect, test } from 'vitest'
import { figureGroups } from '@/lib/domain/asks/figure-groups'
import { asked, counting } from './asked'

const groups = (...claims: Parameters<typeof figureGroups>[0]) =>
  figureGroups(claims).map((group) => group.map(({ index }) => index))

test('figures of one measure, near in time, are one group; a claim without a figure is in none', () => {
  expect(groups(counting(19, 'police'), asked('rain', 'army'), counting(31, 'army'))).toEqual([[0, 2]])
  expect(groups(counting(19, 'police'))).toEqual([])
})

test('another measure, others counted, another way of counting, another event are none', () => {
  const one = counting(19, 'police', { countKind: 'cumulative' }, { event: 'flood' })
  expect(groups(one, counting(9, 'army', { measure: 'wounded' }))).toEqual([])
  expect(groups(one, counting(9, 'army', { who: 'children' }))).toEqual([])
  expect(groups(one, counting(9, 'army', { countKind: 'period' }))).toEqual([])
  expect(groups(one, counting(9, 'army', {}, { event: 'fire' }))).toEqual([])
  expect(groups(one, counting(9, 'army', { who: 'not-stated' }))).toEqual([[0, 1]])
})

test('a place may lie in the other; two places apart do not meet, and scopes are compared where no place is given', () => {
  const city = counting(100, 'police', {}, { places: ['city', 'country'] })
  expect(groups(city, counting(45, 'army', {}, { places: ['quarter', 'city', 'country'] }))).toEqual([[0, 1]])
  expect(groups(city, counting(45, 'army', {}, { places: ['town', 'country'] }))).toEqual([])
  expect(groups(counting(1, 'a', { scope: 'North' }), counting(2, 'b', { scope: 'north' }))).toEqual([[0, 1]])
  expect(groups(counting(1, 'a', { scope: 'North' }), counting(2, 'b', { scope: 'South' }))).toEqual([])
})

test('months apart they meet only in one event', () => {
  const later = { publishedDate: '2031-05-01' }
  expect(groups(counting(1, 'a'), counting(2, 'b', {}, later))).toEqual([])
  const event = { event: 'war' }
  expect(groups(counting(1, 'a', {}, event), counting(2, 'b', {}, { ...later, ...event }))).toEqual([[0, 1]])
  expect(groups(counting(1, 'a', {}, { publishedDate: null }), counting(2, 'b', {}, later))).toEqual([[0, 1]])
})

test('a claim is once in a group, and what is not stated is no measure', () => {
  const twice = counting(1, 'a')
  expect(groups({ ...twice, figures: [...twice.figures, ...twice.figures] }, counting(2, 'b'))).toEqual([[0, 1]])
  expect(groups(counting(1, 'a', { measure: 'not-stated' }), counting(2, 'b', { measure: 'not-stated' }))).toEqual([])
})
