import { describe, expect, it } from 'vitest'
import { compareFigures } from '@/lib/domain/readings/reading'
import { between, compared, moreThan } from '@/tests/support/compared-figures'

const kinds = (items: { kind: string }[]) => items.map(({ kind }) => kind)

describe('the same thing at the same time', () => {
  const bomb = (figure: object, rest: object) =>
    compared({ count: 'single-event', ...figure }, { event: 'bomb', ...rest })

  it('is revised where one origin said or published it later', () => {
    const first = bomb(between(14, 14), { origin: 'un', saidDate: '2012-03-10' })
    const said = compareFigures(first, bomb(between(20, 20), { origin: 'un', saidDate: '2012-03-11' }))
    expect(said.reading).toBe('revised')
    expect(said.reasons).toContainEqual({ kind: 'later-word', later: 'b', by: 'said' })
    expect(said.reasons).toContainEqual({ kind: 'disjoint', by: 6, higher: 'b' })
    const published = compareFigures(first, bomb(between(20, 20), { origin: 'un', publishedDate: '2012-03-12~' }))
    expect(published.reasons).toContainEqual({ kind: 'later-word', later: 'b', by: 'published' })
    expect(published.assumptions).toContainEqual({ kind: 'dates-inferred', sides: ['b'] })
    expect(
      compareFigures(
        compared({}, { origin: 'un' }),
        compared(between(46, 46), { origin: 'un', publishedDate: '2012-03-11' }),
      ).reading,
    ).toBe('revised')
  })

  it('goes by when it was said, then by the date it stands at, then by when it was published', () => {
    const first = bomb(
      { asOfDate: '2012-03-10' },
      { origin: 'un', saidDate: '2012-03-12', publishedDate: '2012-03-12' },
    )
    const second = bomb(
      { ...between(46, 46), asOfDate: '2012-03-11' },
      { origin: 'un', saidDate: '2012-03-11', publishedDate: '2012-03-13' },
    )
    expect(compareFigures(first, second).reasons).toContainEqual({ kind: 'later-word', later: 'a', by: 'said' })
    const atOnce = { origin: 'un', saidDate: null, publishedDate: '2012-03-12' }
    expect(compareFigures({ ...first, ...atOnce }, { ...second, ...atOnce }).reasons).toContainEqual({
      kind: 'later-word',
      later: 'b',
      by: 'as-of',
    })
  })

  it('says that one origin lowered its figure where said or as-of tells so, and that the order is unknown where only publication does', () => {
    const [mission, agency] = [
      bomb(between(92, 92), { origin: 'mission', saidDate: '2012-03-10', publishedDate: '2012-03-10' }),
      between(85, 85),
    ]
    const at = (rest: object, figure = {}) =>
      compareFigures(
        mission,
        bomb(
          { ...agency, asOfDate: null, ...figure },
          { origin: 'mission', saidDate: null, publishedDate: null, ...rest },
        ),
      )
    expect(at({ saidDate: '2012-03-11' })).toMatchObject({ reading: 'revised', note: 'lowered' })
    expect(at({ publishedDate: '2012-03-11' })).toMatchObject({ reading: 'revised', note: 'order-unknown' })
    expect(at({})).toMatchObject({ reading: 'revised', note: 'order-unknown' })
    expect(at({}, { asOfDate: '2012-03-12' })).toMatchObject({ reading: 'revised', note: 'lowered' })
    expect(at({ saidDate: '2012-03-11' }, between(99, 99))).toMatchObject({ reading: 'revised', note: null })
  })

  it('orders one origin by the time of day, which parts no dates', () => {
    const said = (low: number, saidDate: string, origin: string) =>
      compared(between(low, low), { origin, saidDate, publishedDate: null })
    const raised = compareFigures(said(22, '2012-03-10T09:00', 'tv'), said(31, '2012-03-10T18:30', 'tv'))
    expect(raised).toMatchObject({ reading: 'revised', note: null })
    expect(raised.reasons).toContainEqual({ kind: 'later-word', later: 'b', by: 'said' })
    expect(compareFigures(said(22, '2012-03-10', 'tv'), said(31, '2012-03-10', 'tv'))).toMatchObject({
      reading: 'revised',
      note: 'order-unknown',
    })
    expect(compareFigures(said(31, '2012-03-10T09:00', 'tv'), said(31, '2012-03-10T18:30', 'radio'))).toMatchObject({
      reading: 'compatible',
      note: 'same-figure',
    })
  })

  it('is the same figure where the bounds are equal, whoever gives it', () => {
    for (const origin of [null, 'un', 'observatory'])
      expect(
        compareFigures(
          bomb(between(108, 108), { origin: 'un' }),
          bomb({ ...between(108, 108), words: '108' }, { origin, saidDate: '2012-03-12' }),
        ),
      ).toMatchObject({ reading: 'compatible', note: 'same-figure' })
  })

  it('can both be true where an approximate figure misses by no more than half its length, unless its bounds were overruled', () => {
    const some80 = bomb({ ...between(75, 85), words: 'some 80' }, {})
    expect(compareFigures(some80, bomb(between(86, 86), { origin: 'un' }))).toMatchObject({
      reading: 'compatible',
      note: 'approximate',
    })
    expect(compareFigures(some80, bomb(between(90, 90), { origin: 'un' }))).toMatchObject({
      reading: 'compatible',
      note: 'approximate',
    })
    expect(compareFigures(some80, bomb(between(91, 91), { origin: 'un' }))).toMatchObject({
      reading: 'conflicting',
      note: null,
    })
    expect(
      compareFigures(bomb({ ...between(76, 85), words: 'some 80' }, {}), bomb(between(86, 86), { origin: 'un' }))
        .reading,
    ).toBe('conflicting')
    expect(
      compareFigures(bomb({ ...between(75, 85), words: '75 to 85' }, {}), bomb(between(86, 86), { origin: 'un' }))
        .reading,
    ).toBe('conflicting')
    const nearly = bomb({ low: 4500, lowOpen: false, high: 5000, highOpen: true, words: 'nearly 5,000' }, {})
    expect(compareFigures(nearly, bomb(between(5100, 5100), {}))).toMatchObject({
      reading: 'compatible',
      note: 'approximate',
    })
  })

  it('of two origins conflicts by how much, or can both be true; dates never part them on a single event', () => {
    const fourteen = bomb({ ...between(14, 14), asOfDate: '2012-03-10' }, { origin: 'un', publishedDate: '2012-03-10' })
    const fortyFive = bomb({ asOfDate: '2012-04-20' }, { origin: 'observatory', publishedDate: '2012-05-01' })
    const result = compareFigures(fourteen, fortyFive)
    expect(result.reading).toBe('conflicting')
    expect(result.reasons).toContainEqual({ kind: 'disjoint', by: 31, higher: 'b' })
    expect(kinds(result.assumptions)).toEqual(['same-people'])
    expect(compareFigures(fortyFive, bomb(moreThan(40), { origin: 'un' })).reading).toBe('compatible')
  })

  it('is never revised where no origin is recorded', () => {
    expect(compareFigures(bomb({}, {}), bomb(between(46, 46), { publishedDate: '2013-01' })).reading).toBe(
      'conflicting',
    )
  })

  it('takes the event for granted where none is recorded', () => {
    const result = compareFigures(bomb({}, {}), bomb({}, { event: null }))
    expect(result.reading).toBe('compatible')
    expect(result.assumptions).toContainEqual({ kind: 'same-event', notStated: ['b'] })
  })

  it('takes the period for granted where a beginning is missing', () => {
    const period = {
      count: 'period',
      from: '2012-03-08',
      to: '2012-03-10~',
      who: 'civilians',
      byWhom: 'army',
    } as const
    const result = compareFigures(compared(period), compared({ ...period, from: null }))
    expect(result.reading).toBe('compatible')
    expect(result.assumptions).toEqual([
      { kind: 'same-period', notStated: ['b'] },
      { kind: 'dates-inferred', sides: ['a', 'b'] },
    ])
  })
})
