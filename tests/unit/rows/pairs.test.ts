import { describe, expect, it } from 'vitest'
import { readPairs } from '@/lib/domain/rows/pairs'
import type { RowAnswer } from '@/lib/domain/rows/answer'
import { answer, figureAnswer, origin } from '../../support/answers'
import { moreThan } from '../../support/compared-figures'

const total = (claimId: string, low: number, asOfDate: string, more: Partial<RowAnswer> = {}) =>
  figureAnswer(claimId, { ...moreThan(low), asOfDate }, more)
const un = { origin: origin('un') }
const earlier = { ...un, isLatest: false }
const read = (...answers: RowAnswer[]) =>
  readPairs('figure', answers).map(({ reading, pairs }) => [reading, ...pairs.map(({ a, b }) => `${a} ${b}`)])

describe('the pairs of a row', () => {
  it('follow the totals of one origin, and a later counter only from the last total before it', () => {
    expect(
      read(
        total('150000', 150_000, '2014-04'),
        total('120000', 120_000, '2013-09', un),
        total('100000', 100_000, '2013-06', earlier),
        total('7500', 7500, '2012-03-10', earlier),
        total('8000', 8000, '2012-03-10'),
      ),
    ).toEqual([
      ['compatible', '7500 8000'],
      ['later-total', '120000 100000', '100000 7500'],
      ['later-other-counter', '150000 120000', '120000 8000'],
    ])
  })

  it('put what conflicts first, and say nothing of who says nothing', () => {
    const [few, many] = [figureAnswer('14', { low: 14, high: 14 }), figureAnswer('45')]
    const bodies = figureAnswer('bodies', { measure: 'bodies' })
    expect(read(few, many, bodies, answer('silent', { stance: 'declines' }))).toEqual([
      ['conflicting', '14 45'],
      ['not-comparable', '14 bodies', '45 bodies'],
    ])
  })

  it('leave out what an origin has corrected since', () => {
    const [old, now] = [14, 45].map((n) =>
      figureAnswer(
        `${n}`,
        { low: n, high: n, count: 'single-event' },
        { ...un, isLatest: n === 45, publishedDate: `2012-03-${n === 45 ? 13 : 12}` },
      ),
    )
    const other = figureAnswer('other', { count: 'single-event' })
    expect(old && now && read(now, old, other)).toEqual([
      ['compatible', '45 other'],
      ['revised', '45 14'],
    ])
  })

  it('read dates, too', () => {
    const [a, b] = [answer('a', { eventDate: '2010' }), answer('b', { eventDate: '2011' })]
    expect(readPairs('when', [a, b]).map(({ reading }) => reading)).toEqual(['conflict'])
  })
})
