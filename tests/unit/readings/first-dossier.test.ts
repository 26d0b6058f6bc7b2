import { describe, expect, it } from 'vitest'
import { compareFigures, type Reading, rulesVersion } from '@/lib/domain/readings/reading'
import { atLeast, between, compared, fewerThan, moreThan } from '../../support/compared-figures'

const syria = { scope: 'Syria since 2011-03', count: 'cumulative', byWhom: 'not-stated' } as const
const inferred = { asOfBasis: 'inferred' } as const

const un7500 = compared(
  { ...syria, ...moreThan(7500), asOfDate: '2012-03-10~', ...inferred },
  { origin: 'united-nations', publishedDate: '2012-03-10~' },
)
const activists8000 = compared(
  { ...syria, ...moreThan(8000), asOfDate: '2012-03-10~', ...inferred },
  { publishedDate: '2012-03-10~' },
)
const published2014 = { publishedDate: '2014-04-19/2014-04-30' }
const un100000 = compared(
  { ...syria, ...moreThan(100_000), asOfDate: '2013-06' },
  { origin: 'united-nations', ...published2014 },
)
const un120000 = compared(
  { ...syria, ...atLeast(120_000), asOfDate: '2013-09' },
  { origin: 'united-nations', ...published2014 },
)
const nobody150000 = compared(
  { ...syria, ...atLeast(150_000), asOfDate: '2014-04~', ...inferred },
  { publishedDate: '2014-04-17~' },
)
const committees45 = compared(
  { scope: 'Karm Zeitoun, Homs', count: 'single-event', byWhom: 'loyalist-militias', asOfDate: '2012-03-12' },
  { origin: 'local-co-ordination-committees', event: 'homs-killings', publishedDate: '2012-03-12' },
)
const observatory100 = compared(
  {
    ...moreThan(100),
    measure: 'bodies',
    count: 'period',
    asOfDate: '2012-03-12',
    from: '2012-03-10~',
    to: '2012-03-12~',
    ...inferred,
  },
  { origin: 'observatory', event: 'homs-killings', publishedDate: '2012-03-12' },
)
const level = { scope: 'Old City of Homs', count: 'level' } as const
const people1000 = compared(
  { ...level, ...fewerThan(1000), measure: 'people-remaining', asOfDate: '2014-04~', ...inferred },
  published2014,
)
const rebels1000 = compared(
  { ...level, ...between(800, 1200), measure: 'rebels', who: 'fighters', asOfDate: '2014-04~', ...inferred },
  published2014,
)
const people1300 = compared(
  { ...level, ...between(1250, 1350), measure: 'people-remaining', asOfDate: '2014-02' },
  { publishedDate: '2014-04-17~' },
)

const kinds = (items: { kind: string }[]) => items.map(({ kind }) => kind)
const fields = ({ reasons }: Reading) => reasons.flatMap((reason) => (reason.kind === 'differs' ? [reason.field] : []))

describe('compareFigures on the first dossier', () => {
  it('7,500 of the United Nations and 8,000 of activists can both be true, if the same people are meant, dates inferred', () => {
    expect(compareFigures(un7500, activists8000)).toEqual({
      reading: 'compatible',
      note: null,
      reasons: [
        { kind: 'other-origin', a: 'united-nations', b: null },
        { kind: 'overlap', interval: { low: 8000, lowOpen: true, high: null, highOpen: true } },
      ],
      assumptions: [
        { kind: 'same-people', whoNotStated: [], byWhomNotStated: ['a', 'b'] },
        { kind: 'dates-inferred', sides: ['a', 'b'] },
      ],
      rulesVersion,
    })
  })

  it('100,000 to 120,000 is a later total, of the same origin', () => {
    const { reading, reasons } = compareFigures(un100000, un120000)
    expect(reading).toBe('later-total')
    expect(reasons.slice(0, 2)).toEqual([
      { kind: 'same-origin', origin: 'united-nations' },
      { kind: 'later-total', later: 'b' },
    ])
    expect(compareFigures(un120000, un7500).reading).toBe('later-total')
  })

  it('150,000 is later, of another counter: no rise', () => {
    const { reading, reasons } = compareFigures(un120000, nobody150000)
    expect(reading).toBe('later-other-counter')
    expect(reasons.slice(0, 2)).toEqual([
      { kind: 'other-origin', a: 'united-nations', b: null },
      { kind: 'later-total', later: 'b' },
    ])
  })

  it('45 in Karm Zeitoun and more than 100 bodies in the city count different things, and the 100 may contain the 45', () => {
    const result = compareFigures(committees45, observatory100)
    expect(result.reading).toBe('not-comparable')
    expect(fields(result)).toEqual(['measure', 'scope', 'count'])
    expect(result.assumptions).toEqual([{ kind: 'may-contain', whole: 'b', part: 'a' }])
  })

  it('fewer than 1,000 people, about 1,000 rebels and around 1,300 people count different things, and say why', () => {
    const rebels = compareFigures(people1000, rebels1000)
    expect(rebels.reading).toBe('not-comparable')
    expect(fields(rebels)).toEqual(['measure', 'who'])
    expect(rebels.assumptions).toEqual([{ kind: 'may-contain', whole: 'a', part: 'b' }])
    const february = compareFigures(people1000, people1300)
    expect(february).toMatchObject({
      reading: 'not-comparable',
      reasons: [{ kind: 'other-date', a: '2014-04~', b: '2014-02' }],
    })
    expect(february.assumptions).toEqual([{ kind: 'dates-inferred', sides: ['a'] }])
    const both = compareFigures(rebels1000, people1300)
    expect([both.reading, ...kinds(both.reasons)]).toEqual(['not-comparable', 'differs', 'differs', 'other-date'])
    expect(kinds(both.assumptions)).toEqual(['dates-inferred'])
  })

  it('45 and scores, of the same killings in the same place, can both be true', () => {
    const scores = compared({ ...committees45.figure, ...atLeast(40) }, { event: 'homs-killings' })
    expect(compareFigures(committees45, scores)).toMatchObject({ reading: 'compatible', assumptions: [] })
  })
})
