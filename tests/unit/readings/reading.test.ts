import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import { compareFigures } from '@/lib/domain/readings/reading'
import { anyCompared, between, compared, mirrored, moreThan } from '@/tests/support/compared-figures'

const kinds = (items: { kind: string }[]) => items.map(({ kind }) => kind)

describe('running totals', () => {
  const earlier = compared(between(100, 120), { origin: 'un' })
  const later = (figure: object, origin: string | null) => compared({ asOfDate: '2012-05', ...figure }, { origin })

  it('of one origin are lowered where the later lies wholly below the earlier', () => {
    const fell = compareFigures(earlier, later(between(60, 70), 'un'))
    expect(fell).toMatchObject({ reading: 'revised', note: 'lowered' })
    expect(fell.reasons).toContainEqual({ kind: 'fell', by: 30 })
    expect(fell.reasons).toContainEqual({ kind: 'disjoint', by: 30, higher: 'a' })
    expect(compareFigures(earlier, later(between(60, 100), 'un')).reading).toBe('later-total')
  })

  it('of two origins, or of none, never fall or rise', () => {
    expect(compareFigures(earlier, later(between(60, 70), 'observatory')).reading).toBe('later-other-counter')
    expect(compareFigures(compared(), later(between(60, 70), null)).reading).toBe('later-other-counter')
  })

  it('without an as-of date stand at the date said, else published, which is inferred', () => {
    const undated = (rest: object) =>
      compared({ asOfDate: null, asOfBasis: null }, { publishedDate: '2012-03-10', ...rest })
    for (const rest of [
      { saidDate: '2012-03-10' },
      { saidDate: null },
      { saidDate: '2012' },
      { saidDate: '2012-03-10T18:00', publishedDate: '2012-04-02' },
    ]) {
      const { reading, assumptions } = compareFigures(compared(), undated(rest))
      expect(reading).toBe('compatible')
      expect(assumptions).toContainEqual({ kind: 'dates-inferred', sides: ['b'] })
    }
    expect(compareFigures(compared(), undated({ saidDate: '2012-03-11' })).reading).toBe('later-other-counter')
    expect(compareFigures(compared({ asOfDate: '2012' }), compared()).assumptions).toContainEqual({
      kind: 'dates-inferred',
      sides: ['a'],
    })
  })

  it('cannot be compared without a usable date', () => {
    for (const asOfDate of [null, '2012', '201X', '2012-01/..']) {
      const result = compareFigures(compared(), compared({ asOfDate }, { saidDate: '2012', publishedDate: null }))
      expect(result).toMatchObject({
        reading: 'not-comparable',
        reasons: [{ kind: 'no-usable-date', sides: ['b'] }],
        assumptions: [],
      })
    }
  })

  it('at coarse dates that share no day are at different dates all the same', () => {
    expect(compareFigures(earlier, compared({ asOfDate: '2013' }, { origin: 'un' }))).toMatchObject({
      reading: 'revised',
      note: 'lowered',
    })
    expect(compareFigures(earlier, compared({ ...moreThan(150), asOfDate: '2013' }, { origin: 'un' })).reading).toBe(
      'later-total',
    )
  })
})

describe('different things', () => {
  it('are part of the whole where one is narrower in one thing alone', () => {
    const all = compared(between(108, 108), { origin: 'official' })
    const children = compareFigures(all, compared({ ...between(49, 49), who: 'children' }, { origin: 'official' }))
    expect(children).toMatchObject({ reading: 'not-comparable', note: 'part-of-whole' })
    expect(children.reasons).toContainEqual({ kind: 'part', part: 'b', by: 'who' })
    expect(children.assumptions).toEqual([{ kind: 'may-contain', whole: 'a', part: 'b' }])
    expect(compareFigures(all, compared({ ...between(49, 49), who: 'children', measure: 'wounded' })).note).toBeNull()
    expect(compareFigures(all, compared({ ...between(49, 49), who: 'children', asOfDate: '2012-04' })).note).toBeNull()
    expect(compareFigures(compared({ who: 'fighters' }), compared({ who: 'children' })).note).toBeNull()
    expect(compareFigures(all, compared({ ...between(300, 300), measure: 'casualties' })).note).toBe('part-of-whole')
  })

  it('are told by places where both give them, else by the words of the scope', () => {
    const inQuarter = compared({ scope: 'the quarter' }, { places: ['quarter', 'city', 'country'] })
    const inCity = compared({ ...between(100, 100), scope: 'the city' }, { places: ['city', 'country'] })
    expect(compareFigures(inQuarter, inCity)).toMatchObject({ reading: 'not-comparable', note: 'part-of-whole' })
    expect(compareFigures(inQuarter, inCity).reasons).toContainEqual({ kind: 'part', part: 'a', by: 'place' })
    expect(
      compareFigures(inCity, compared({ ...between(100, 100), scope: 'Old city' }, { places: ['city', 'country'] }))
        .note,
    ).toBe('same-figure')
    expect(compareFigures(inCity, compared({}, { places: ['town', 'country'] }))).toMatchObject({
      reading: 'not-comparable',
      note: null,
      assumptions: [],
    })
    expect(compareFigures(inCity, compared({ ...between(100, 100), scope: 'The city ' }, { places: [] })).note).toBe(
      'same-figure',
    )
  })

  it('are shares against counts, and predictions against what happened', () => {
    expect(compareFigures(compared(), compared({ count: 'share' })).reading).toBe('not-comparable')
    expect(compareFigures(compared(), compared({ basis: 'predicted' }))).toMatchObject({
      reading: 'not-comparable',
      reasons: [{ field: 'basis' }],
    })
    expect(compareFigures(compared({ basis: 'predicted' }), compared({ basis: 'predicted' })).note).toBe('same-figure')
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
        const { reading, note, reasons } = compareFigures(a, b)
        seen.add(reading)
        const why = kinds(reasons)
        expect(why.length).toBeGreaterThan(0)
        const comparable = why.includes('overlap') || why.includes('disjoint')
        expect(comparable).toBe(reading !== 'not-comparable')
        if (why.includes('later-word')) expect(reading).toBe('revised')
        expect(why.includes('same-origin')).toBe(comparable && a.origin !== null && a.origin === b.origin)
        if (reading === 'later-total') expect(why).toContain('same-origin')
        if (reading === 'later-other-counter') expect(why).toContain('other-origin')
        if (reading === 'compatible') expect(why).toContain(note === 'approximate' ? 'approximate' : 'overlap')
        if (note === 'same-figure') expect(b).toMatchObject({ figure: { low: a.figure.low, high: a.figure.high } })
        if (note === 'lowered' || note === 'order-unknown') expect(reading).toBe('revised')
        if (note === 'part-of-whole') expect([reading, why]).toEqual(['not-comparable', ['differs', 'part']])
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
    fc.assert(fc.property(anyCompared, (a) => ['compatible', 'not-comparable'].includes(compareFigures(a, a).reading)))
  })

  it('do not choke on 100 kB of hostile text', () => {
    const text = '2012-'.repeat(20_000)
    const hostile = compared(
      { asOfDate: text, from: text, to: text, scope: `, ${text}`, count: 'period' },
      { saidDate: text, publishedDate: text },
    )
    const compare = () => compareFigures(hostile, compared({ scope: text }))
    expect(compare().reading).toBe('not-comparable')
    expect(processorTime(compare)).toBeLessThan(farTooLong)
  })
})
