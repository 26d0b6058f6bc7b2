import { expect, test } from 'vitest'
import { summariseReliability, type CurrentGrade } from '@/lib/domain/parties/reliability-summary'

const given = (topic: string, grade: CurrentGrade['grade'], counted = true): CurrentGrade => ({
  topic,
  grade,
  counted,
})

test('raters who agree give one grade in words, those who do not its range, never an average', () => {
  const grades = [given('totals', 'B'), given('totals', 'B'), given('army', 'D'), given('army', 'B')]
  expect(summariseReliability(grades)).toEqual([
    { topic: 'army', words: 'B usually reliable to D not usually reliable', raters: 2 },
    { topic: 'totals', words: 'B usually reliable', raters: 2 },
  ])
})

test('F is a missing value: said only where nobody judged', () => {
  expect(summariseReliability([given('a', 'F'), given('a', 'C')])).toMatchObject([
    { words: 'C fairly reliable', raters: 2 },
  ])
  expect(summariseReliability([given('a', 'F')])).toMatchObject([{ words: 'F reliability cannot be judged' }])
})

test('the grade of whoever has an interest does not count', () => {
  expect(summariseReliability([given('a', 'A', false), given('b', 'E'), given('b', 'A', false)])).toEqual([
    { topic: 'b', words: 'E unreliable', raters: 1 },
  ])
})
