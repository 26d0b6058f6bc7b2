import { expect, test } from 'vitest'
import { claimProblems, type ClaimShape } from '@/lib/domain/claim'

const whole: ClaimShape = {
  kind: 'occurrence',
  chain: [{ knows: 'issued', manner: 'paraphrase' }, { knows: null, manner: 'published' }],
  figure: null,
  answer: null,
  question: null,
}

test('a whole claim has no problems', () => {
  expect(claimProblems(whole)).toEqual({})
})

test('a figure claim has its figure, and no other kind has one', () => {
  expect(Object.keys(claimProblems({ ...whole, kind: 'figure' }))).toEqual(['figure.words'])
  expect(Object.keys(claimProblems({ ...whole, figure: {} }))).toEqual(['kind'])
  expect(claimProblems({ ...whole, kind: 'figure', figure: {} })).toEqual({})
})

test('chain problems are given at the step they are in', () => {
  expect(Object.keys(claimProblems({ ...whole, chain: [{ knows: 'issued', manner: 'paraphrase' }] }))).toEqual(['chain.0.manner'])
  expect(Object.keys(claimProblems({ ...whole, chain: [] }))).toEqual(['chain'])
})

test('an answer to a choice takes one of its positions, unless it says not known or declines', () => {
  const question = { kind: 'choice' as const, positionIds: ['a', 'b'] }
  const answering = (stance: 'asserts' | 'says-unknown' | 'declines', positionId: string | null) =>
    Object.keys(claimProblems({ ...whole, question, answer: { stance, positionId } }))
  expect(answering('asserts', 'a')).toEqual([])
  expect(answering('asserts', null)).toEqual(['answer.positionId'])
  expect(answering('asserts', 'c')).toEqual(['answer.positionId'])
  expect(answering('says-unknown', null)).toEqual([])
  expect(answering('declines', null)).toEqual([])
})

test('a question of another dossier is not there', () => {
  expect(Object.keys(claimProblems({ ...whole, answer: { stance: 'asserts', positionId: null } }))).toEqual(['answer.questionId'])
})
