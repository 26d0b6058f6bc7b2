import { expect, test } from 'vitest'
import { joinLine, lineText } from '@/lib/domain/lines/line'
import { figuresOf } from '@/lib/domain/print-lines/figure-line'
import type { LineAnswer } from '@/lib/domain/print-lines/line-answer'
import { figuresNotPrinted, sidesNotPrinted, takenBack } from '@/lib/domain/print-lines/not-printed'
import { readRow } from '@/lib/domain/rows/reading'
import { originsOf } from '../../support/counted-answers'
import { lineAnswer, lineFigure } from '../../support/line-answers'

const exactly = (number: number) => ({ low: number, lowOpen: false, high: number, highOpen: false, words: `${number}` })
const above = (low: number) => ({ low, lowOpen: true, high: null, highOpen: true, words: `more than ${low}` })

function ofFigures(answers: LineAnswer[]): string[] {
  const read = figuresOf(readRow({ kind: 'figure', opposed: [] }, answers, []).parts, answers)
  return read ? lineText(joinLine(figuresNotPrinted(read), '\n')).split('\n') : []
}

test('never a sum; of floors no contradiction, of two counters no rise, of others neither as a fact', () => {
  expect(ofFigures([lineFigure('UN', above(7500)), lineFigure('activists', above(8000))])).toEqual([
    'A sum of these figures.',
    'That more than 7,500 (UN) and more than 8,000 (activists) contradict each other: both can be true.',
  ])
  const later = lineFigure('B', { ...exactly(150), asOfDate: '2013-03-10' })
  expect(ofFigures([lineFigure('A', exactly(120)), later])[1]).toMatch(
    /^A rise or a fall between .*: another counter gave it\.$/,
  )
  expect(ofFigures([lineFigure('A', exactly(120)), lineFigure('B', exactly(90))])[1]).toMatch(/no number fits both\.$/)
  const bodies = lineFigure('B', { ...exactly(90), measure: 'bodies' })
  expect(ofFigures([lineFigure('A', exactly(120)), bodies])[1]).toMatch(/as if they counted the same\.$/)
})

const ofSides = (answers: LineAnswer[]) => {
  const { parts, origins } = readRow({ kind: 'choice', opposed: [] }, answers, originsOf('choice', answers))
  return lineText(joinLine(sidesNotPrinted(parts, origins), '\n'))
}

test('what is contested is no fact; what agrees is not confirmed until independence is', () => {
  const says = (speaker: string, positionId: string, more = {}) => lineAnswer(speaker, { positionId, ...more })
  expect(ofSides([says('A', 'p'), says('B', 'r')])).toBe('Either answer as a fact: it is contested.')
  expect(ofSides([says('A', 'p'), says('B', 'p')])).toBe(
    'That 2 origins confirm it independently: that is not established.',
  )
  expect(ofSides([says('A', 'p'), says('B', 'p', { origin: null, noOrigin: 'unnamed' })])).toBe(
    'That it is confirmed: it has one origin.',
  )
  expect(ofSides([says('A', 'p', { stance: 'denies' })])).toMatch(/nobody here makes it/)
})

test('what was taken back is named, so that no line rests on it', () => {
  expect(takenBack([lineAnswer('A')])).toBeNull()
  const gone = takenBack([lineAnswer('A', { isWithdrawn: true }), lineAnswer('B', { sourceStanding: 'retracted' })])
  expect(gone && lineText(gone)).toBe(
    'What was withdrawn or retracted: A, as reported by The Herald; B, as reported by The Herald.',
  )
})
