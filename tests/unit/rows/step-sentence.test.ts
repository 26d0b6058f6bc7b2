import { expect, test } from 'vitest'
import { stepSentence } from '@/lib/domain/rows/step-sentence'

const who = { question: 'Who did it?', heading: 'One answer', answers: 1 }
const toll = { question: 'How many died?', heading: null, answers: 0 }
const when = { question: 'When was it?', heading: 'Agree', answers: 3 }

test('answers that came, and readings that changed with what they changed to', () => {
  expect(stepSentence([who, toll], [{ ...who, heading: 'Contested', answers: 3 }, toll])).toBe(
    '2 answers more; 1 reading changed: “Who did it?” Contested.',
  )
})

test('on the way back answers go, and a question may have none', () => {
  expect(stepSentence([who], [{ ...who, heading: null, answers: 0 }])).toBe(
    '1 answer fewer; 1 reading changed: “Who did it?” has no answer.',
  )
})

test('of many the first two are named', () => {
  const now = [who, toll, when].map((row) => ({ ...row, heading: 'Contested' }))
  expect(stepSentence([who, toll, when], now)).toBe(
    '3 readings changed: “Who did it?” Contested, “How many died?” Contested, and 1 more.',
  )
})

test('where nothing changed it says so', () => {
  expect(stepSentence([who, toll], [who, toll])).toBe('No answer or reading changed.')
})
