import { describe, expect, it } from 'vitest'
import { containmentsOf } from '@/lib/domain/readings/figure-containment'
import { atLeast, between, compared, moreThan } from '../../support/compared-figures'

const wholes = (...figures: Parameters<typeof containmentsOf>) =>
  containmentsOf(...figures).map((assumption) => (assumption.kind === 'may-contain' ? assumption.whole : ''))

const quarter = compared(
  { scope: 'Karm Zeitoun, Homs', count: 'single-event', asOfDate: '2012-03-12' },
  { event: 'killings' },
)
const city = compared({
  ...moreThan(100),
  measure: 'bodies',
  count: 'period',
  from: '2012-03-10',
  to: '2012-03-12',
})

describe('containmentsOf', () => {
  it('lets the larger figure of the wider place contain the smaller', () => {
    expect(wholes(quarter, city)).toEqual(['b'])
    expect(wholes(city, quarter)).toEqual(['a'])
  })

  it('goes both ways where nothing rules it out', () => {
    expect(wholes(compared({ scope: 'Homs' }), compared({ scope: 'Hama', ...atLeast(40) }))).toEqual(['a', 'b'])
  })

  it.each([
    ['numbers too small', { ...between(10, 20), scope: 'Hama' }],
    ['the narrower place', { scope: 'Khalidiya, Homs' }],
    ['other people', { who: 'civilians' }],
    ['the hurt', { measure: 'wounded' }],
    ['how many there are at a date', { count: 'level' }],
    ['a single event, against a running total', { count: 'single-event' }],
    ['a total that stands at an earlier day', { asOfDate: '2012-03-01', scope: 'Syria' }],
  ] as const)('leaves out %s as the whole', (_, change) => {
    expect(wholes(compared(change), compared())).not.toContain('a')
  })

  it.each([
    ['other culprits', { byWhom: 'army' }, { byWhom: 'rebels' }],
    ['the dead and the hurt', { measure: 'bodies' }, { measure: 'injured' }],
    [
      'periods apart',
      { count: 'period', from: '2012-01', to: '2012-02' },
      { count: 'period', from: '2012-03', to: '2012-04' },
    ],
    [
      'levels at two dates',
      { count: 'level', asOfDate: '2012-01', scope: 'Hama' },
      { count: 'level', asOfDate: '2012-03' },
    ],
  ] as const)('leaves out both ways: %s', (_, one, other) => {
    expect(wholes(compared(one), compared(other))).toEqual([])
  })

  it('leaves out two single events, and an event before the period begins', () => {
    expect(wholes(quarter, { ...quarter, event: 'bomb' })).toEqual([])
    expect(wholes({ ...quarter, figure: { ...quarter.figure, asOfDate: '2012-03-01' } }, city)).toEqual([])
  })

  it('lets a longer period contain a shorter one within it', () => {
    const period = (from: string, to: string) => compared({ count: 'period', from, to })
    expect(wholes(period('2012-03-01', '2012-03-31'), period('2012-03-10', '2012-03-12'))).toEqual(['a'])
  })

  it('lets all contain some', () => {
    expect(wholes(compared({ who: 'all' }), compared({ who: 'civilians' }))).toEqual(['a'])
  })
})
