import { expect, test } from 'vitest'
import { lineText } from '@/lib/domain/lines/line'
import type { LineAnswer } from '@/lib/domain/print-lines/line-answer'
import { sideLine, sidesOf } from '@/lib/domain/print-lines/side-line'
import { readRow } from '@/lib/domain/rows/reading'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { lineAnswer } from '../../support/line-answers'

const positions = [
  { id: 'p', text: 'The militia' },
  { id: 'r', text: 'The rebels' },
]

function lineOf(kind: QuestionKind, answers: LineAnswer[], opposed: [string, string][] = []) {
  const sides = sidesOf(readRow({ kind, opposed }, answers, []).parts, answers)
  return lineText(sideLine({ kind, text: 'Who did it?', positions }, sides, answers))
}

test('each position has its speakers; a denial says what is denied', () => {
  const answers = [
    lineAnswer('activists, unnamed', { positionId: 'p', origin: null }),
    lineAnswer('State media', { positionId: 'r' }),
    lineAnswer('The army', { positionId: 'p', stance: 'denies' }),
  ]
  expect(lineOf('choice', answers)).toBe(
    'Who did it? Activists said: The militia; State media said: The rebels; The army denied this: The militia',
  )
})

test('yes and no are said as such', () => {
  expect(lineOf('yes-no', [lineAnswer('A'), lineAnswer('B', { stance: 'denies' })])).toBe(
    'Who did it? A said yes; B said no',
  )
})

test('origins are named first, the first of each camp before the others; of many it says how many more', () => {
  const of = (speaker: string, campId: string | null, more = {}) => lineAnswer(speaker, { campId, ...more })
  const answers = [of('a1', 'a'), of('a2', 'a'), of('unnamed', 'a', { origin: null }), of('b1', 'b'), of('c', null)]
  expect(lineOf('yes-no', answers, [['a', 'b']])).toBe('Who did it? A1, b1, a2 and 2 more said yes')
})

test('an answer that was withdrawn takes its side with it', () => {
  const answers = [lineAnswer('A', { positionId: 'p' }), lineAnswer('B', { positionId: 'r', isWithdrawn: true })]
  expect(lineOf('choice', answers)).toBe('Who did it? A said: The militia')
})
