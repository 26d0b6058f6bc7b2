import { expect, test } from 'vitest'
import {
  changeProblems,
  questionProblems,
  questionVersionFields,
  type QuestionShape,
} from '@/lib/domain/questions/question'

const open: QuestionShape = {
  kind: 'open',
  measure: null,
  who: null,
  byWhomId: null,
  scope: null,
  countKind: null,
  positions: [],
}
const two = [{ text: 'Militias' }, { text: 'Armed groups' }]

test.each<[string, Partial<QuestionShape>, string[]]>([
  ['an open question needs nothing more', {}, []],
  ['yes or no needs nothing more', { kind: 'yes-no' }, []],
  ['a figure needs its measure', { kind: 'figure' }, ['measure']],
  ['a figure with its measure fits', { kind: 'figure', measure: 'killed', countKind: 'cumulative' }, []],
  ['a figure offers no positions', { kind: 'figure', measure: 'killed', positions: two }, ['kind']],
  ['only a figure counts', { kind: 'when', scope: 'Homs' }, ['kind']],
  ['a choice of one is none', { kind: 'choice', positions: [{ text: 'Militias' }] }, ['positions']],
  ['a choice of two fits', { kind: 'choice', positions: two }, []],
  [
    'positions differ by more than case',
    { kind: 'choice', positions: [...two, { text: ' militias' }] },
    ['positions.2.text'],
  ],
])('%s', (_, part, fields) => {
  expect(Object.keys(questionProblems({ ...open, ...part }))).toEqual(fields)
})

const standing = {
  kind: 'choice' as const,
  answered: true,
  positions: [
    { id: 'a', text: 'Militias', answered: true },
    { id: 'b', text: 'Armed groups', answered: false },
  ],
}

test('a position nobody takes may go, one that claims take may not', () => {
  expect(changeProblems(standing, { kind: 'choice', positions: [{ id: 'a' }, { id: null }] })).toEqual({})
  const lost = changeProblems(standing, { kind: 'choice', positions: [{ id: 'b' }, { id: null }] })
  expect(lost.positions).toContain('“Militias”')
})

test('an answered question keeps its kind; an unanswered one need not', () => {
  const after = { kind: 'open' as const, positions: [] }
  expect(Object.keys(changeProblems({ ...standing, positions: [] }, after))).toEqual(['kind'])
  expect(changeProblems({ kind: 'choice', answered: false, positions: [] }, after)).toEqual({})
})

test('a position of another question is refused where it stands', () => {
  const foreign = changeProblems(standing, { kind: 'choice', positions: [{ id: 'a' }, { id: 'z' }] })
  expect(Object.keys(foreign)).toEqual(['positions.1.text'])
})

test('what history keeps names the positions by their texts, in order', () => {
  const fields = questionVersionFields({ ...open, text: 'Who?', eventId: null, kind: 'choice', positions: two })
  expect(fields).toMatchObject({ text: 'Who?', positions: ['Militias', 'Armed groups'] })
})
