import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answerPlace } from '@/lib/domain/questions/answer-place'

const none = { asOfDate: null, toDate: null, saidDate: null, publishedDate: null }
const place = (dates: Partial<typeof none | Record<keyof typeof none, string>>) => answerPlace({ ...none, ...dates })

it('is the date it stands at, else when it was said, else published; then said; then published', () => {
  const [saidDate, publishedDate] = ['2012-03-10', '2012-03-12']
  expect(place({ asOfDate: '2012-02', toDate: '2012-01', saidDate, publishedDate })).toBe(
    '2012-02 2012-03-10 2012-03-12',
  )
  expect(place({ toDate: '2012-01', publishedDate })).toBe('2012-01  2012-03-12')
  expect(place({ saidDate, publishedDate })).toBe('2012-03-10 2012-03-10 2012-03-12')
  expect(place({ publishedDate })).toBe('2012-03-12  2012-03-12')
  expect(place({})).toBe('  ')
})

it('counts the end of an interval, or its start where no end is known, and leaves out what is uncertain', () => {
  const of = (publishedDate: string) => place({ publishedDate }).split(' ')[0]
  expect(of('2012-02-21/2012-03-10')).toBe('2012-03-10')
  expect(of('2012-03/..')).toBe('2012-03/..')
  expect(of('../2012-03')).toBe('2012-03')
  expect(of('2012-03~')).toBe('2012-03')
  expect(of('?2012-%03-XX')).toBe('2012-03-00')
  expect(of('201X')).toBe('2010')
})

it('sorts as its three dates do, one after the other', () => {
  const date = fc.constantFrom('', '2012', '2012-03', '2012-03-10', '2012-03/..', '2013', '2014-04-30')
  const dates = fc.tuple(date, date, date)
  const joined = ([asOfDate, saidDate, publishedDate]: [string, string, string]) =>
    place({ asOfDate, saidDate, publishedDate })
  const order = (a: string, b: string) => Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)))
  fc.assert(
    fc.property(dates, dates, (one, other) => {
      const apart = one.findIndex((value, index) => value !== other[index])
      expect(order(joined(one), joined(other))).toBe(apart === -1 ? 0 : order(one[apart] ?? '', other[apart] ?? ''))
    }),
  )
})
