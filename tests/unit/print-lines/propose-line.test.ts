import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { LineAnswer } from '@/lib/domain/print-lines/line-answer'
import { proposeLine } from '@/lib/domain/print-lines/propose-line'
import { readRow } from '@/lib/domain/rows/reading'
import { settled } from '@/lib/domain/rows/answer'
import { type QuestionKind, questionKinds } from '@/lib/domain/vocabulary'
import { anyAnswer } from '../../support/answers'
import { originsOf } from '../../support/counted-answers'
import { lineAnswer, lineFigure } from '../../support/line-answers'

function propose(kind: QuestionKind, answers: LineAnswer[]) {
  const positions = [
    { id: 'p', text: 'The militia' },
    { id: 'r', text: 'The rebels' },
  ]
  const reading = readRow({ kind, opposed: [] }, answers, originsOf(kind, answers))
  return proposeLine({ kind, text: 'What happened?', positions }, answers, reading)
}

test('a figure alone is said to be alone', () => {
  expect(propose('figure', [lineFigure('the UN')])).toMatchObject({
    printLine: 'The UN put the number of people killed in Homs at 45 on 10 March 2012.',
    mustStandWith: 'the UN, as reported by The Herald.',
    doNotPrint: 'That it is confirmed: one answer gives it.',
    claimIds: ['claim of the UN'],
    from: 'one answer',
  })
})

test('it names the reading that it was made from', () => {
  const answers = [lineAnswer('A', { positionId: 'p' }), lineAnswer('B', { positionId: 'r' })]
  expect(propose('choice', answers)).toMatchObject({
    printLine: 'What happened? A said: The militia; B said: The rebels.',
    from: 'contested',
    claimIds: ['claim of A', 'claim of B'],
  })
})

test('dates are said one by one, the same of one speaker once', () => {
  const on = (speaker: string, eventDate: string) => lineAnswer(speaker, { eventDate })
  expect(propose('when', [on('A', '2011'), on('B', '2011-03'), on('B', '2011-03')])?.printLine).toBe(
    'What happened? A said 2011; B said March 2011.',
  )
})

test('an open question, and one that nobody answers, has no line', () => {
  expect(propose('open', [lineAnswer('A')])).toBeNull()
  expect(propose('choice', [lineAnswer('A', { stance: 'declines' })])).toBeNull()
  for (const kind of questionKinds) expect(propose(kind, [])).toBeNull()
})

test('what was withdrawn is never rested on, and always said', () => {
  const withdrawn = lineAnswer('B', { positionId: 'r', isWithdrawn: true })
  const proposed = propose('choice', [lineAnswer('A', { positionId: 'p' }), withdrawn])
  expect(proposed?.claimIds).toEqual(['claim of A'])
  expect(proposed?.doNotPrint).toContain('What was withdrawn or retracted: B')
})

test('whatever the answers, the line is one sentence that rests on printable answers alone', () => {
  const anyKind = fc.constantFrom(...questionKinds)
  const any = fc.array(fc.record({ answer: anyAnswer, isWithdrawn: fc.boolean() }), { maxLength: 6 })
  fc.assert(
    fc.property(anyKind, any, (kind, made) => {
      const answers = settled(
        kind,
        made.map(({ answer, isWithdrawn }, place) =>
          lineAnswer(`S${place}`, { ...answer, claimId: `${place}`, isWithdrawn }),
        ),
      )
      const proposed = propose(kind, answers)
      if (!proposed) return
      expect(proposed.printLine).toMatch(/^\P{Ll}.*[.!?]$/su)
      expect(proposed.printLine).not.toMatch(/undefined|null|NaN|“/)
      expect(proposed.claimIds.length).toBeGreaterThan(0)
      for (const id of proposed.claimIds) expect(answers[Number(id)]?.isWithdrawn).toBe(false)
    }),
  )
})
