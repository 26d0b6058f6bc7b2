import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFigures } from '@/lib/domain/reading'
import { anyCompared, between, compared, mirrored, moreThan } from '../support/compared-figures'

const kinds = (items: { kind: string }[]) => items.map(({ kind }) => kind)

describe('running totals', () => {
  const earlier = compared(between(100, 120), { origin: 'un' })
  const later = (figure: object, origin: string | null) =>
    compared({ asOfDate: '2012-05', ...figure }, { origin })

  it('of one origin conflict where the later lies wholly below the earlier', () => {
    const fell = compareFigures(earlier, later(between(60, 70), 'un'))
    expect(fell.reading).toBe('conflicting')
    expect(fell.reasons).toContainEqual({ kind: 'fell', by: 30 })
    expect(fell.reasons).toContainEqual({ kind: 'disjoint', by: 30, higher: 'a' })
    expect(compareFigures(earlier, later(between(60, 100), 'un')).reading).toBe('later-total')
  })

  it('of two origins, or of none, never fall or rise', () => {
    expect(compareFigures(earlier, later(between(60, 70), 'observatory')).reading).toBe('later-other-counter')
    expect(compareFigures(compared(), later(between(60, 70), null)).reading).toBe('later-other-counter')
  })

  it('cannot be compared without a usable date', () => {
    for (const asOfDate of [null, '2012', '201X', '2012-01/..']) {
      const result = compareFigures(compared(), compared({ asOfDate }))
      expect(result).toMatchObject({
        reading: 'not-comparable',
        reasons: [{ kind: 'no-usable-date', sides: ['b'] }],
        assumptions: [],
      })
    }
  })

  it('at coarse dates that share no day are at different dates all the same', () => {
    expect(compareFigures(earlier, compared({ asOfDate: '2013' }, { origin: 'un' })).reading).toBe(
      'conflicting',
    )
    expect(
      compareFigures(earlier, compared({ ...moreThan(150), asOfDate: '2013' }, { origin: 'un' })).reading,
    ).toBe('later-total')
  })
})

describe('the same thing at the same time', () => {
  const bomb = (figure: object, rest: object) =>
    compared({ count: 'single-event', ...figure }, { event: 'bomb', ...rest })

  it('is revised where one origin said or published it later', () => {
    const first = bomb(between(14, 14), { origin: 'un', saidDate: '2012-03-10' })
    const said = compareFigures(first, bomb(between(20, 20), { origin: 'un', saidDate: '2012-03-11' }))
    expect(said.reading).toBe('revised')
    expect(said.reasons).toContainEqual({ kind: 'later-word', later: 'b', by: 'said' })
    expect(said.reasons).toContainEqual({ kind: 'disjoint', by: 6, higher: 'b' })
    const published = compareFigures(
      first,
      bomb(between(20, 20), { origin: 'un', publishedDate: '2012-03-12~' }),
    )
    expect(published.reasons).toContainEqual({ kind: 'later-word', later: 'b', by: 'published' })
    expect(published.assumptions).toContainEqual({ kind: 'dates-inferred', sides: ['b'] })
    expect(
      compareFigures(
        compared({}, { origin: 'un' }),
        compared(between(46, 46), { origin: 'un', publishedDate: '2012-03-11' }),
      ).reading,
    ).toBe('revised')
  })

  it('goes by when it was said before when it was published, and last by its as-of date', () => {
    const first = bomb(
      { asOfDate: '2012-03-10' },
      { origin: 'un', saidDate: '2012-03-12', publishedDate: '2012-03-12' },
    )
    const second = bomb(
      { asOfDate: '2012-03-11' },
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

  it('of two origins conflicts by how much, or can both be true; dates never part them on a single event', () => {
    const fourteen = bomb(
      { ...between(14, 14), asOfDate: '2012-03-10' },
      { origin: 'un', publishedDate: '2012-03-10' },
    )
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

describe('any two figures', () => {
  it('read the same from both sides', () => {
    fc.assert(
      fc.property(anyCompared, anyCompared, (a, b) => {
        expect(compareFigures(b, a)).toEqual(mirrored(compareFigures(a, b)))
      }),
      { numRuns: 2000 },
    )
  })

  it('read in the way their reasons say', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyCompared, anyCompared, (a, b) => {
        const { reading, reasons } = compareFigures(a, b)
        seen.add(reading)
        const why = kinds(reasons)
        expect(why.length).toBeGreaterThan(0)
        const comparable = why.includes('overlap') || why.includes('disjoint')
        expect(comparable).toBe(reading !== 'not-comparable')
        expect(why.includes('later-word')).toBe(reading === 'revised')
        expect(why.includes('same-origin')).toBe(comparable && a.origin !== null && a.origin === b.origin)
        if (reading === 'later-total') expect(why).toContain('same-origin')
        if (reading === 'later-other-counter') expect(why).toContain('other-origin')
        if (reading === 'compatible') expect(why).toContain('overlap')
        if (reading === 'conflicting') expect(why).toContain('disjoint')
      }),
      { numRuns: 5000, seed: 2 },
    )
    expect([...seen].toSorted()).toEqual([
      'compatible',
      'conflicting',
      'later-other-counter',
      'later-total',
      'not-comparable',
      'revised',
    ])
  })

  it('never read as a contradiction, a rise or a revision of itself', () => {
    fc.assert(
      fc.property(anyCompared, (a) => ['compatible', 'not-comparable'].includes(compareFigures(a, a).reading)),
    )
  })

  it('answer 100 kB of hostile text within 50 ms', () => {
    const text = '2012-'.repeat(20_000)
    const hostile = compared(
      { asOfDate: text, from: text, to: text, scope: `, ${text}`, count: 'period' },
      { saidDate: text, publishedDate: text },
    )
    const start = performance.now()
    expect(compareFigures(hostile, compared({ scope: text })).reading).toBe('not-comparable')
    expect(performance.now() - start).toBeLessThan(50)
  })
})
