import { expect, test } from 'vitest'
import { effectiveDate, type AnswerDates } from '@/lib/domain/dates/effective-date'

const figure = { asOfDate: null, asOfBasis: null, toDate: null, countKind: 'cumulative' }
const none = { figure, eventDate: null, eventDateBasis: null, saidDate: null, saidDateBasis: null, publishedDate: null }
const at = (more: Partial<AnswerDates>) => effectiveDate({ ...none, ...more })

test('a figure stands at its own date before any other', () => {
  const dated = { ...figure, asOfDate: '2013-06', asOfBasis: 'stated' as const, toDate: '2013-07' }
  expect(at({ figure: dated, saidDate: '2013-08', publishedDate: '2014' })).toEqual({
    of: 'as of',
    edtf: '2013-06',
    basis: 'stated',
    isInferred: false,
  })
  expect(at({ figure: { ...figure, toDate: '2013-07' }, publishedDate: '2014' })).toMatchObject({
    of: 'until',
    isInferred: false,
  })
})

test('what counts one event stands where it happened; a total does not', () => {
  const event = { eventDate: '2012-03-11', eventDateBasis: 'relative' as const, publishedDate: '2012-03-12' }
  expect(at({ figure: { ...figure, countKind: 'single-event' }, ...event })).toMatchObject({
    of: 'happened',
    edtf: '2012-03-11',
    isInferred: false,
  })
  expect(at(event)).toMatchObject({ of: 'published', edtf: '2012-03-12' })
})

test('inferred, approximate and uncertain dates are told apart, and so are stand-ins', () => {
  const marked = (asOfDate: string, asOfBasis: 'stated' | 'inferred') =>
    at({ figure: { ...figure, asOfDate, asOfBasis } })?.isInferred
  expect([
    marked('2013-06', 'inferred'),
    marked('2013-06~', 'stated'),
    marked('2013-06?', 'stated'),
    marked('2013-06', 'stated'),
  ]).toEqual([true, true, true, false])
  expect(at({ saidDate: '2013-06-01', saidDateBasis: 'stated' })?.isInferred).toBe(true)
})

test('a date that cannot be read stands for nothing', () => {
  expect(at({ publishedDate: 'some time' })).toBeNull()
  expect(at({ saidDate: 'spring', publishedDate: '2012-03-12' })).toMatchObject({ of: 'published' })
})
