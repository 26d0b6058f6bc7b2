import fc from 'fast-check'
import type { ComparedFigure, Side } from '@/lib/domain/readings/reason'
import type { Reading } from '@/lib/domain/readings/reading'
import { asOfBases, countKinds } from '@/lib/domain/vocabulary'

/** A figure to compare: 45 killed, all, by no one stated, in Homs, a running total on 10 March 2012, unless changed. */
export function compared(
  figure: Partial<ComparedFigure['figure']> = {},
  rest: Partial<ComparedFigure> = {},
): ComparedFigure {
  return {
    figure: {
      measure: 'killed',
      who: 'all',
      byWhom: 'not-stated',
      scope: 'Homs',
      count: 'cumulative',
      basis: 'counted',
      words: '45',
      low: 45,
      lowOpen: false,
      high: 45,
      highOpen: false,
      asOfDate: '2012-03-10',
      asOfBasis: 'stated',
      from: null,
      to: null,
      ...figure,
    },
    origin: null,
    event: null,
    saidDate: null,
    publishedDate: '2012-03-10',
    ...rest,
  }
}

/** Ends of an interval, to spread into a figure. */
export const between = (low: number, high: number) => ({ low, lowOpen: false, high, highOpen: false })
export const moreThan = (low: number) => ({ low, lowOpen: true, high: null, highOpen: true })
export const atLeast = (low: number) => ({ low, lowOpen: false, high: null, highOpen: true })
export const fewerThan = (high: number) => ({ low: 0, lowOpen: false, high, highOpen: true })

const date = fc.constantFrom(
  null,
  '2012-03-09',
  '2012-03-10~',
  '2012-03-10',
  '2012-03',
  '2012-04',
  '2012',
  '2013-01/..',
  'nonsense',
)
const interval = fc
  .tuple(fc.nat(60), fc.option(fc.nat(40)), fc.boolean(), fc.boolean())
  .map(([low, width, lowOpen, highOpen]) =>
    width === null
      ? { low, lowOpen, high: null, highOpen: true }
      : { low, lowOpen: lowOpen && width > 0, high: low + width, highOpen: highOpen && width > 0 },
  )

/** Figures that often agree in what they count, so that every reading comes up. */
export const anyCompared: fc.Arbitrary<ComparedFigure> = fc
  .record({
    interval,
    measure: fc.constantFrom('killed', 'killed', 'killed', 'wounded', 'bodies'),
    who: fc.constantFrom('all', 'all', 'not-stated', 'civilians'),
    byWhom: fc.constantFrom('not-stated', 'not-stated', 'army'),
    scope: fc.constantFrom('Homs', 'Homs', 'Karm Zeitoun, Homs', null),
    count: fc.constantFrom(...countKinds),
    asOfDate: date,
    asOfBasis: fc.constantFrom(...asOfBases),
    from: date,
    to: date,
    origin: fc.constantFrom(null, 'un', 'un', 'observatory'),
    event: fc.constantFrom(null, 'killings', 'killings', 'bomb'),
    saidDate: date,
    publishedDate: date,
  })
  .map(({ interval, origin, event, saidDate, publishedDate, ...figure }) =>
    compared({ ...interval, ...figure }, { origin, event, saidDate, publishedDate }),
  )

/** The same reading as seen from the other side; two containments trade places too. */
export function mirrored({ reading, note, reasons, assumptions, rulesVersion }: Reading): Reading {
  const seen = assumptions.map(swapped)
  const contained = seen.filter(({ kind }) => kind === 'may-contain').toReversed()
  const rest = seen.filter(({ kind }) => kind !== 'may-contain')
  return { reading, note, reasons: reasons.map(swapped), assumptions: [...contained, ...rest], rulesVersion }
}

const other: Record<Side, Side> = { a: 'b', b: 'a' }

function swapped<T extends object>(item: T): T {
  const entries = Object.entries(item).map(([key, value]: [string, unknown]): [string, unknown] => {
    if (Array.isArray(value)) return [key, value.map((side: Side) => other[side]).toSorted()]
    if (key === 'a' || key === 'b') return [other[key], value]
    return [key, value === 'a' || value === 'b' ? other[value] : value]
  })
  return Object.fromEntries(entries) as T
}
