import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { successionOf } from '@/lib/domain/readings/succession'
import type { RowAnswer } from '@/lib/domain/rows/answer'
import { answer, anyAnswer, figureAnswer, origin } from '../../support/answers'
import type { Interval } from '@/lib/domain/figures/interval'
import { atLeast, between } from '../../support/compared-figures'

const tv = { origin: origin('tv') }
const event = (id: string, bounds: Interval, more: Partial<RowAnswer> = {}) =>
  figureAnswer(id, { ...bounds, count: 'single-event', asOfDate: null, words: id }, { ...tv, ...more })
const total = (id: string, bounds: Interval, asOfDate: string | null, more: Partial<RowAnswer> = {}) =>
  figureAnswer(id, { ...bounds, asOfDate, words: id }, { ...tv, ...more })
const n = (value: number) => between(value, value)

/** By claim: "by X" where X replaced it, "earlier", "with X" alongside, or "latest". */
const places = (...answers: RowAnswer[]) =>
  Object.fromEntries(
    [...successionOf(answers)].map(([id, { replacedBy, isEarlier, alongside }]) => [
      id,
      replacedBy
        ? `by ${replacedBy}`
        : isEarlier
          ? 'earlier'
          : alongside.length > 0
            ? `with ${alongside.join()}`
            : 'latest',
    ]),
  )

describe('of one counter’s figures for one event', () => {
  it('the latest said counts, each replaced by the next, to the hour', () => {
    expect(
      places(
        event('40', n(40), { saidDate: '2012-03-13' }),
        event('31', n(31), { saidDate: '2012-03-12T15:00' }),
        event('22', n(22), { saidDate: '2012-03-12T09:00' }),
      ),
    ).toEqual({ 40: 'latest', 31: 'by 40', 22: 'by 31' })
  })

  it('those of a day without an order are one answer with a range', () => {
    const day = { saidDate: '2012-03-12' }
    expect(places(event('31', n(31), day), event('22', n(22), day))).toEqual({ 31: 'with 22', 22: 'with 31' })
    expect(places(event('31', n(31), { ...day, publishedDate: '2012-03-14' }), event('22', n(22), day))).toEqual({
      31: 'with 22',
      22: 'with 31',
    })
  })

  it('a link decides, even against the hours, and never in a circle', () => {
    const day = { saidDate: '2012-03-12' }
    expect(places(event('22', n(22), { ...day, updates: ['31'] }), event('31', n(31), day))).toEqual({
      22: 'latest',
      31: 'by 22',
    })
    expect(
      Object.values(
        places(
          event('a', n(1), { updates: ['b'] }),
          event('b', n(2), { updates: ['c'] }),
          event('c', n(3), { updates: ['a'] }),
        ),
      ),
    ).toContain('latest')
  })

  it('a later day of print displaces nothing that is dated, and yields to it', () => {
    const dated = event('92', n(92), { saidDate: '2012-03-12', publishedDate: '2012-03-12' })
    expect(places(event('85', n(85), { publishedDate: '2012-03-13' }), dated)).toEqual({ 85: 'by 92', 92: 'latest' })
    expect(places(event('85', n(85), { publishedDate: '2012-03-13' }), event('92', n(92)))).toEqual({
      85: 'latest',
      92: 'by 85',
    })
  })

  it('a figure that it says again counts once, by the later word', () => {
    expect(places(event('a', n(5), { saidDate: '2012-03-12' }), event('b', n(5), { saidDate: '2012-03-13' }))).toEqual({
      a: 'by b',
      b: 'latest',
    })
    expect(places(event('a', n(5)), event('b', n(5)))).toEqual({ a: 'latest', b: 'by a' })
  })

  it('a part of the whole, other people, another event replace nothing', () => {
    const all = event('108', n(108), { saidDate: '2012-03-12' })
    const children = figureAnswer(
      '49',
      { ...n(49), who: 'children', count: 'single-event', asOfDate: null, words: '49' },
      { ...tv, saidDate: '2012-03-13' },
    )
    expect(places(all, children)).toEqual({ 108: 'latest', 49: 'latest' })
    expect(places({ ...all, eventId: 'x' }, event('9', n(9), { eventId: 'y', saidDate: '2012-03-13' }))).toEqual({
      108: 'latest',
      9: 'latest',
    })
  })

  it('two that an editor calls one occasion replace neither', () => {
    const [a, b] = [event('22', n(22), { saidDate: '2012-03-12' }), event('31', n(31), { saidDate: '2012-03-13' })]
    expect(places({ ...a, sameOccasion: ['31'] }, b)).toEqual({ 22: 'latest', 31: 'latest' })
  })
})

describe('running totals', () => {
  it('are replaced only for their own date', () => {
    expect(
      places(
        total('86', n(86), '2012-03-05'),
        total('72', atLeast(72), '2012-03-04'),
        total('58', n(58), '2012-03-04'),
      ),
    ).toEqual({ 86: 'latest', 72: 'earlier', 58: 'earlier' })
    const [late, early] = [
      total('72', atLeast(72), '2012-03-04', { saidDate: '2012-03-04T18:00' }),
      total('58', n(58), '2012-03-04', { saidDate: '2012-03-04T08:00' }),
    ]
    expect(places(late, early, total('86', n(86), '2012-03-05'))).toEqual({ 86: 'latest', 72: 'earlier', 58: 'by 72' })
  })

  it('an undated lower one printed later is set aside, a higher one displaces nothing', () => {
    const dated = total('92', n(92), '2012-03-04')
    expect(places(total('85', n(85), null, { publishedDate: '2012-03-05' }), dated)).toEqual({
      85: 'by 92',
      92: 'latest',
    })
    expect(places(total('99', n(99), null, { publishedDate: '2012-03-05' }), dated)).toEqual({
      99: 'latest',
      92: 'latest',
    })
  })

  it('lowered by their own counter, the later is the latest', () => {
    expect(places(total('3958', n(3958), '2012-04'), total('11300', n(11_300), '2012-03'))).toEqual({
      3958: 'latest',
      11300: 'earlier',
    })
  })
})

it('a level at a later date is the latest; an earlier silence is replaced, and who is no origin by nobody', () => {
  const level = (id: string, asOfDate: string) => figureAnswer(id, { count: 'level', asOfDate, words: id }, tv)
  expect(places(level('new', '2012-03-12'), level('old', '2012-03-10'))).toEqual({ new: 'latest', old: 'earlier' })
  const silent = answer('silent', { ...tv, stance: 'says-unknown', saidDate: '2012-03-11' })
  expect(places(event('5', n(5), { saidDate: '2012-03-12' }), silent)).toEqual({ 5: 'latest', silent: 'by 5' })
  expect(places(event('a', n(5), { origin: null }), event('b', n(6), { origin: null }))).toEqual({
    a: 'latest',
    b: 'latest',
  })
})

it('always leaves a counter its last word, in any order', () => {
  const many = fc
    .array(fc.tuple(anyAnswer, fc.subarray(['c0', 'c1', 'c2', 'c3', 'c4'])), { minLength: 1, maxLength: 5 })
    .map((all) => all.map(([one, updates], index) => ({ ...one, claimId: `c${index}`, updates })))
  fc.assert(
    fc.property(many, (answers) => {
      const found = [...successionOf(answers)]
      for (const party of new Set(answers.map(({ origin: of }) => of?.partyId)))
        expect(
          found.some(([id, { replacedBy, isEarlier }]) => {
            const one = answers.find(({ claimId }) => claimId === id)
            return one?.origin?.partyId === party && replacedBy === null && !isEarlier
          }),
        ).toBe(true)
    }),
  )
})
