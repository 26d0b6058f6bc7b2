import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import {
  dateOrder,
  describeEdtf,
  describeEdtfShortly,
  isWithinMonth,
  parseEdtf,
  sameDate,
} from '@/lib/domain/dates/edtf'

const plain = { approximate: false, uncertain: false }
const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const mark = fc.constantFrom('', '~', '?', '%')
const date = fc.tuple(day, fc.constantFrom(4, 7, 10), mark).map(([text, length, sign]) => text.slice(0, length) + sign)

describe('parseEdtf', () => {
  it.each([
    ['2012-03-10', '2012-03-10', '2012-03-10', 'day'],
    ['2012-03', '2012-03-01', '2012-03-31', 'month'],
    ['2012-02', '2012-02-01', '2012-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
    ['2012', '2012-01-01', '2012-12-31', 'year'],
    ['0000', '0000-01-01', '0000-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'year'],
    ['20XX', '2000-01-01', '2099-12-31', 'year'],
    ['2012-XX', '2012-01-01', '2012-12-31', 'year'],
    ['2012-XX-XX', '2012-01-01', '2012-12-31', 'year'],
    ['2012-04-XX', '2012-04-01', '2012-04-30', 'month'],
    ['2014-04-19/2014-04-30', '2014-04-19', '2014-04-30', 'day'],
    ['2014-04-19/2014', '2014-04-19', '2014-12-31', 'year'],
    ['2012-03/2012-03-11', '2012-03-01', '2012-03-11', 'month'],
    ['2012/..', '2012-01-01', null, 'year'],
    ['../2012-03-01', null, '2012-03-01', 'day'],
    ['2012-05/', '2012-05-01', null, 'month'],
    ['/2012', null, '2012-12-31', 'year'],
  ])('reads %s', (text, from, to, precision) => {
    expect(parseEdtf(text)).toEqual({ from, to, precision, ...plain })
  })

  it.each([
    ['2012-03~', true, false],
    ['2012-03-10?', false, true],
    ['2012%', true, true],
    ['2012-~03', true, false],
    ['2012?-03-10', false, true],
    ['2012-03-?10', false, true],
    ['201X~', true, false],
    ['2012-03-10~/2012-03-12?', true, true],
    ['../2012~', true, false],
  ])('reads the marks of %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain })
  })

  it.each([
    '',
    ' ',
    '12',
    '12-03',
    '2012-3',
    '2012-00',
    '2012-13',
    '2012-21',
    '2012-02-30',
    '2013-02-29',
    '2012-04-31',
    '2012-01-00',
    '2012-03-10T25:00',
    '2012-03T14:30',
    '2012-03-10T14',
    '2012-03-10T14:30/2012-03-11',
    '2012-03-10 ',
    '10 March 2012',
    '../..',
    '/',
    '..',
    '../',
    '2014/2012',
    '2012-03-11/2012-03-10',
    '2012/2013/2014',
    '2X12',
    'XXXX',
    '201X-03',
    '2012-1X',
    '2012-XX-10',
    '2012~~',
    '2012~%-03-1',
    '~',
    '-0044',
    'Y170000002',
    '٢٠١٢',
    '２０１２',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeNull()
    expect(describeEdtf(text)).toBeNull()
  })

  it('gives bounds in order that are dates themselves', () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        const read = parseEdtf(`${one}/${other}`)
        const [start, end] = [parseEdtf(one), parseEdtf(other)]
        if (!start?.from || !end?.to) throw new Error('each end is a date')
        if (start.from > end.to) return read === null
        return read?.from === start.from && read.to === end.to && read.from <= read.to && parseEdtf(read.to) !== null
      }),
    )
  })

  it('reads any day and no text that is not shaped like a date', () => {
    fc.assert(fc.property(day, (text) => parseEdtf(text)?.from === text && parseEdtf(text)?.to === text))
    fc.assert(fc.property(fc.string(), (text) => /^[\d.?~%X/-]+$/.test(text) || parseEdtf(text) === null))
  })
})

describe('sameDate and dateOrder', () => {
  it.each([
    ['2012-03-10', '2012-03', 'same'],
    ['2012-03-10~', '2012-03-10?', 'same'],
    ['2012-03-10', '2012-03-11', 'earlier'],
    ['2013-09', '2013-06', 'later'],
    ['2012', '2013-01-01', 'earlier'],
    ['2012', '2012', 'unclear'],
    ['2012-03-10', '2012', 'unclear'],
    ['2012-03', '201X', 'unclear'],
    ['2014-04-19/2014-04-30', '2014-04-22', 'same'],
    ['2014-01-01/2014-12-31', '2014-04-22', 'unclear'],
    ['2014-01/2014-02', '2014-02-03', 'unclear'],
    ['2014-04-19/..', '2014-04-22', 'unclear'],
    ['2014-04-19/..', '2014-04-18', 'later'],
    ['../2014-04-19', '2014-04-20', 'earlier'],
    ['nonsense', '2014-04-20', 'unclear'],
  ])('%s is to %s: %s', (a, b, order) => {
    expect(dateOrder(a, b)).toBe(order)
    expect(sameDate(a, b)).toBe(order === 'same')
  })

  it('knows nothing of a missing date', () => {
    expect(dateOrder(null, '2012-03-10')).toBe('unclear')
    expect(dateOrder(null, null)).toBe('unclear')
  })

  it('turns round with its sides', () => {
    const mirrored = { same: 'same', unclear: 'unclear', earlier: 'later', later: 'earlier' }
    fc.assert(fc.property(date, date, (a, b) => mirrored[dateOrder(a, b)] === dateOrder(b, a)))
  })

  it('tells what is within a month', () => {
    expect(['2012-03', '2012-03-10/2012-04-09', '2012-03-10~'].map(isWithinMonth)).toEqual([true, true, true])
    expect(['2012', '2012-03-10/2012-04-10', '2012-03/..', 'x', null].map(isWithinMonth)).toEqual(Array(5).fill(false))
  })
})

describe('describeEdtf', () => {
  it.each([
    ['2012-03-10', '10 March 2012'],
    ['2012-03-10~', 'about 10 March 2012'],
    ['2012-03?', 'perhaps March 2012'],
    ['2012%', 'perhaps about 2012'],
    ['2012-03', 'March 2012'],
    ['201X', 'some year from 2010 to 2019'],
    ['2012-XX', 'some month in 2012'],
    ['2012-XX-XX', 'some day in 2012'],
    ['2012-03-XX', 'some day in March 2012'],
    ['2014-04-19/2014-04-30', 'between 19 and 30 April 2014'],
    ['2014-04-19/2014-05-03', 'between 19 April and 3 May 2014'],
    ['2013-04-19/2014-05-03', 'between 19 April 2013 and 3 May 2014'],
    ['2012-03/2012-05', 'between March and May 2012'],
    ['2012/2014', 'between 2012 and 2014'],
    ['2012/2012', '2012'],
    ['2012-03-11~/2012-03-12', 'between about 11 March 2012 and 12 March 2012'],
    ['2012-03/..', 'from March 2012 on'],
    ['../2012', 'until 2012'],
    ['2012-03/', 'from March 2012, end not known'],
    ['/2012', 'until 2012, start not known'],
  ])('says %s as "%s"', (text, words) => {
    expect(describeEdtf(text)).toBe(words)
  })

  it('says something of exactly what parses', () => {
    const texts = fc.oneof(
      date,
      fc.tuple(date, date).map((ends) => ends.join('/')),
      fc.string({ unit: fc.constantFrom(...'0123X-/.~?%') }),
    )
    fc.assert(fc.property(texts, (text) => (parseEdtf(text) === null) === (describeEdtf(text) === null)))
  })
})

it('does not choke on 100 kB of hostile text', () => {
  for (const text of [
    '2012-'.repeat(20_000),
    '~'.repeat(100_000),
    '/'.repeat(100_000),
    '1'.repeat(100_000),
    'X'.repeat(100_000),
  ]) {
    const answers = () => [parseEdtf(text), describeEdtf(text), sameDate(text, text)]
    expect(answers()).toEqual([null, null, false])
    expect(processorTime(answers)).toBeLessThan(farTooLong)
  }
})

describe('describeEdtfShortly', () => {
  it.each([
    ['2012-03-10~', 'about 10 Mar 2012'],
    ['2014-04-19/2014-05-02', 'between 19 Apr and 2 May 2014'],
    ['2013-09', 'Sep 2013'],
    ['2011', '2011'],
  ])('%s is %s', (text, words) => expect(describeEdtfShortly(text)).toBe(words))

  it('what is no date is none', () => expect(describeEdtfShortly('soon')).toBeNull())
})

it('takes a time of day of a whole day, which changes nothing of the days it covers', () => {
  for (const text of ['2012-03-10T14:30', '2012-03-10T14:30Z', '2012-03-10T14:30:15+03:00'])
    expect(parseEdtf(text)).toEqual(parseEdtf('2012-03-10'))
  expect(describeEdtf('2012-03-10T14:30')).toBe('10 March 2012, 14:30')
  expect(describeEdtf('2012-03-10T14:30Z')).toBe('10 March 2012, 14:30 UTC')
  expect(describeEdtf('2012-03-10T14:30+03:00')).toBe('10 March 2012, 14:30 UTC+03:00')
})
