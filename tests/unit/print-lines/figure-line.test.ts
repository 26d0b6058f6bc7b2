import { expect, test } from 'vitest'
import { lineText } from '@/lib/domain/lines/line'
import { figureLine, figuresOf } from '@/lib/domain/print-lines/figure-line'
import type { LineAnswer } from '@/lib/domain/print-lines/line-answer'
import { readRow } from '@/lib/domain/rows/reading'
import { lineFigure } from '../../support/line-answers'

const above = (low: number) => ({ low, lowOpen: true, high: null, highOpen: true, words: `more than ${low}` })
const exactly = (number: number) => ({ low: number, lowOpen: false, high: number, highOpen: false, words: `${number}` })
const figures = (answers: LineAnswer[]) =>
  figuresOf(readRow({ kind: 'figure', opposed: [] }, answers, []).parts, answers)
const lineOf = (answers: LineAnswer[]) => {
  const read = figures(answers)
  return read && lineText(figureLine(read))
}

test('two floors of one thing: the second is short, and has no date of its own', () => {
  expect(lineOf([lineFigure('The UN', above(7500)), lineFigure('activists', above(8000))])).toBe(
    'The UN put the number of people killed in Homs above 7,500 on 10 March 2012; activists said more than 8,000',
  )
})

test('a later total of another counter comes second, with its date', () => {
  const later = lineFigure('The Red Cross', { ...exactly(150), asOfDate: '2013-03-10' })
  expect(lineOf([later, lineFigure('The UN', exactly(120))])).toBe(
    'The UN put the number of people killed in Homs at 120 on 10 March 2012; The Red Cross said 150 on 10 March 2013',
  )
})

test('different things are each said whole', () => {
  const bodies = lineFigure('The hospital', { ...exactly(100), measure: 'bodies' })
  expect(lineOf([bodies, lineFigure('The UN', exactly(45))])).toContain(
    'put the number of bodies in Homs at 100 on 10 March 2012; The UN put the number of people killed in Homs at 45',
  )
})

test('a prediction is no count, and a denial denies it', () => {
  const predicted = lineFigure('The mayor', { ...exactly(2000), basis: 'predicted' })
  expect(lineText(figureLine({ answers: [predicted] }))).toBe(
    'The mayor predicted that the number of people killed in Homs would be 2,000',
  )
  const denied = lineFigure('The army', exactly(45), { stance: 'denies' })
  expect(lineOf([lineFigure('The UN', exactly(45)), denied])).toContain('The army denied 45')
})

test('what was withdrawn is named by no line', () => {
  const withdrawn = lineFigure('activists', above(8000), { isWithdrawn: true })
  expect(figures([lineFigure('The UN', above(7500)), withdrawn])).toBeNull()
})

test('a third figure that reads the same is named, a fourth is not', () => {
  const answers = ['A', 'B', 'C', 'D'].map((speaker, place) => lineFigure(speaker, above(7500 + 100 * place)))
  expect(figures(answers)?.answers).toHaveLength(3)
})
