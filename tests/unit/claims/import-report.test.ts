import { expect, it } from 'vitest'
import { addFaults, emptyReport, importSentence, problemsKept } from '@/lib/domain/claims/import-report'

it('keeps the first problems, and is cut where there are so many', () => {
  const report = emptyReport()
  for (let number = 1; number <= problemsKept; number++) {
    expect(report.isCut).toBe(2 * (number - 1) >= problemsKept)
    addFaults(report, { number, claim: null }, [
      { field: 'a', sentence: 'A.' },
      { field: 'b', sentence: 'B.' },
    ])
  }
  expect(report.faulty).toBe(problemsKept)
  expect(report.problems).toHaveLength(problemsKept)
  expect(report.problems.at(-1)).toEqual({ line: problemsKept / 2, claim: null, field: 'b', sentence: 'B.' })
})

it.each([
  [{}, 'No claims were found in it.'],
  [{ lines: 1 }, '1 claim, none with problems.'],
  [{ lines: 1_204, faulty: 3 }, '1,204 claims, 3 with problems.'],
  [
    { lines: 812, faulty: 60, isCut: true, problems: Array.from({ length: 100 }) as [] },
    '812 claims were read, and no more, after 100 problems.',
  ],
  [{ lines: 20_000, thereAlready: 12_000 }, '20,000 claims, none with problems, 12,000 there already and left alone.'],
])('says %j in a sentence', (counts, sentence) => {
  expect(importSentence({ ...emptyReport(), ...counts })).toBe(sentence)
})
