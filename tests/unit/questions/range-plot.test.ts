import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFigure } from '@/lib/domain/figures/figure'
import { plotScale } from '@/lib/domain/questions/plot-scale'
import { layOutPlot, plotSize, shortName, type PlottedFigure } from '@/lib/domain/questions/range-plot'
import { daysOf, timeScaleOf } from '@/lib/domain/dates/time-scale'

const plot = (figures: PlottedFigure[]) => {
  const [scale, time] = [
    plotScale(
      figures.map(({ interval }) => interval),
      'log',
    ),
    timeScaleOf(figures.map(({ days }) => days)),
  ]
  if (!scale || !time) throw new Error('There is something to draw')
  return layOutPlot(figures, scale, time)
}

const figure = (claimId: string, words: string, date: string, labelLength = 20): PlottedFigure => {
  const [interval, days] = [readFigure(words), daysOf(date)]
  if (!interval || !days) throw new Error(`${words}, ${date}`)
  return { claimId, interval, days, labelLength }
}

test('marks of one date stand side by side, later ones to the right, and an open end fades', () => {
  const [un, activists, later] = plot([
    figure('later', 'reached 120,000', '2013-09'),
    figure('un', 'more than 7,500', '2012-03-10~'),
    figure('activists', 'more than 8,000', '2012-03-10~'),
  ])
  expect([un?.claimId, activists?.claimId, later?.claimId]).toEqual(['un', 'activists', 'later'])
  expect([un?.shift, later?.shift]).toEqual([0, 0])
  expect(activists?.shift).toBeGreaterThan(20)
  expect(un?.bar).toMatchObject({ fadesLow: false, fadesHigh: true, end: 1 })
  const levels = [un, activists].map((mark) => (1 - (mark?.bar.start ?? 0)) * plotSize.height - (mark?.label.rise ?? 0))
  expect(Math.abs((levels[0] ?? 0) - (levels[1] ?? 0))).toBeGreaterThan(14)
})

test('a label stands on the left where it would leave the plot on the right', () => {
  const marks = plot([figure('first', '45', '2012-03'), figure('last', '50', '2014-04', 40)])
  expect(marks.map(({ label }) => label.side)).toEqual(['right', 'left'])
})

test('a label has a name short enough, and says where there is none', () => {
  expect(shortName('')).toBe('origin not recorded')
  expect(shortName('United Nations')).toBe('United Nations')
  expect(shortName('𝒜'.repeat(30))).toBe(`${'𝒜'.repeat(25)}…`)
})

test('marks keep the order of their dates and never stand in one another; every figure is drawn once', () => {
  const any = fc
    .tuple(fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 12_000, max: 18_000 }), fc.boolean())
    .map(([low, day, open]) => ({
      interval: { low, lowOpen: false, high: open ? null : low, highOpen: open },
      days: { from: day, to: day },
      labelLength: 18,
    }))
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), (given) => {
      const figures = given.map((each, index) => ({ ...each, claimId: String(index) }))
      const marks = plot(figures)
      expect(marks.map(({ claimId }) => claimId).toSorted()).toEqual(figures.map(({ claimId }) => claimId).toSorted())
      const middles = marks.map(({ at, shift }) => at * plotSize.least + shift)
      for (const [index, middle] of middles.entries())
        if (index > 0) expect(middle - (middles[index - 1] ?? 0)).toBeGreaterThan(25.9)
      const days = marks.map(({ claimId }) => figures[Number(claimId)]?.days.from ?? 0)
      expect(days).toEqual(days.toSorted((a, b) => a - b))
    }),
  )
})

test('a label stands level with its mark and beside it, or is led to by a line', () => {
  const crowd = Array.from({ length: 9 }, (_, index) =>
    figure(String(index), `more than ${7000 + index * 400}`, '2012-03-10', 24),
  )
  const labels = plot(crowd).map(({ label }) => label)
  expect(labels.some(({ led }) => led)).toBe(true)
  for (const { led, rise, away } of labels) expect(led).toBe(rise !== 0 || away > 13)
})
