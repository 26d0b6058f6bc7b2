import { expect, test } from 'vitest'
import type { DateBasis } from '@/lib/domain/vocabulary'
import { recountedDates } from '@/lib/domain/claims/recounted-dates'

const none = {
  eventDate: null,
  eventDateWords: null,
  eventDateBasis: null,
  saidDate: null,
  saidDateWords: null,
  saidDateBasis: null,
}
const said = (saidDate: string, saidDateWords: string | null, saidDateBasis: DateBasis) => ({
  ...none,
  saidDate,
  saidDateWords,
  saidDateBasis,
})

test('relative words count from the corrected day', () => {
  const claim = {
    ...said('2012-03-09', 'on Friday', 'relative'),
    eventDate: '2012-03-11/2012-03-12',
    eventDateWords: 'overnight',
    eventDateBasis: 'inferred' as const,
  }
  expect(recountedDates(claim, '2012-03-12', '2012-03-19')).toEqual({
    saidDate: '2012-03-16',
    eventDate: '2012-03-18/2012-03-19',
  })
})

test.each([
  ['a stated date', said('2012-03-09', '9 March 2012', 'stated')],
  ['one without words', said('2012-03-09', null, 'relative')],
  ['one that was set otherwise than its words gave', said('2012-03-02', 'Friday', 'relative')],
  ['words that cannot be read', said('2012-03-09', 'the other day', 'relative')],
  ['none', none],
])('%s stays', (_, claim) => {
  expect(recountedDates(claim, '2012-03-12', '2012-03-19')).toBeNull()
})

test('nothing changes where the words mean the same day, or no day is known to count from', () => {
  const claim = said('2012-03-09', 'Friday', 'relative')
  expect(recountedDates(claim, '2012-03-12', '2012-03-13')).toBeNull()
  expect(recountedDates(claim, '2012-03-12', null)).toBeNull()
  expect(recountedDates(claim, null, '2012-03-19')).toBeNull()
})
