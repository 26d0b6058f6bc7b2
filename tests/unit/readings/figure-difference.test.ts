import { describe, expect, it } from 'vitest'
import { comparePeriods, differencesBetween } from '@/lib/domain/readings/figure-difference'
import { compared } from '../../support/compared-figures'

const period = (from: string | null, to: string | null, asOfDate: string | null = null) =>
  compared({ count: 'period', from, to, asOfDate }, { publishedDate: null })

describe('differencesBetween', () => {
  it('finds none between two figures of the same thing', () => {
    expect(differencesBetween(compared(), compared({ low: 1, high: 9 }, { origin: 'un' }))).toEqual([])
  })

  it.each([
    ['measure', { measure: 'wounded' }],
    ['scope', { scope: 'Karm Zeitoun, Homs' }],
    ['scope', { scope: null }],
    ['count', { count: 'single-event' }],
    ['who', { who: 'civilians' }],
  ] as const)('finds another %s', (field, change) => {
    expect(differencesBetween(compared(), compared(change))).toMatchObject([{ kind: 'differs', field }])
  })

  it('takes who and by whom for others only where both are stated', () => {
    expect(differencesBetween(compared({ who: 'not-stated' }), compared({ who: 'civilians', byWhom: 'army' }))).toEqual(
      [],
    )
    expect(differencesBetween(compared({ byWhom: 'rebels' }), compared({ byWhom: 'army' }))).toEqual([
      { kind: 'differs', field: 'by-whom', a: 'rebels', b: 'army' },
    ])
  })

  it('takes events for others only where both are recorded', () => {
    const [bomb, siege, none] = ['bomb', 'siege', null].map((event) => compared({ count: 'single-event' }, { event }))
    if (!bomb || !siege || !none) throw new Error('three figures')
    expect(differencesBetween(bomb, siege)).toEqual([{ kind: 'differs', field: 'event', a: 'bomb', b: 'siege' }])
    expect(differencesBetween(bomb, none)).toEqual([])
  })

  it('parts levels by their dates, and single events never', () => {
    const at = (asOfDate: string, count: 'level' | 'single-event') => compared({ count, asOfDate })
    expect(differencesBetween(at('2014-02', 'level'), at('2014-04~', 'level'))).toEqual([
      { kind: 'other-date', a: '2014-02', b: '2014-04~' },
    ])
    expect(differencesBetween(at('2014-04-17', 'level'), at('2014-04~', 'level'))).toEqual([])
    expect(differencesBetween(at('2014', 'level'), at('2014-04', 'level'))).toEqual([
      { kind: 'no-usable-date', sides: ['a'], missing: [] },
    ])
    expect(differencesBetween(at('2014-02', 'single-event'), at('2015', 'single-event'))).toEqual([])
  })

  it('parts periods by their ends', () => {
    expect(differencesBetween(period('2012-03-10', '2012-03-12'), period('2012-03-01', '2012-03-12'))).toMatchObject([
      { kind: 'other-period' },
    ])
    expect(differencesBetween(period(null, null), period('2012', '2012-03'))).toEqual([
      { kind: 'no-usable-date', sides: ['a', 'b'], missing: ['a'] },
    ])
  })
})

describe('comparePeriods', () => {
  it.each([
    [period('2012-03-10', '2012-03-12'), period('2012-03-10~', '2012-03'), 'same'],
    [period('2012', '2012'), period('2012', '2012'), 'same'],
    [period('2012', '2012'), period('2012', '2012-06'), 'unclear'],
    [period('2012-03-10', null, '2012-03-12'), period('2012-03-10', '2012-03-12'), 'same'],
    [period(null, '2012-03-12'), period('2012-03-10', '2012-03-12'), 'not-stated'],
    [period('2012-03-10', '2012-03-12'), period('2012-03-10', '2012-03-13'), 'other'],
    [period('2012-03-10', null), period(null, '2012-03-12'), 'unclear'],
  ])('case %#', (a, b, match) => {
    expect(comparePeriods(a, b)).toBe(match)
    expect(comparePeriods(b, a)).toBe(match)
  })
})
