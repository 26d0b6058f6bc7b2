import { expect, test } from 'vitest'
import { claimProblems, type ClaimShape } from '@/lib/domain/claims/claim'

const whole: ClaimShape = {
  kind: 'occurrence',
  chain: [
    { knows: 'issued', manner: 'paraphrase' },
    { knows: null, manner: 'published' },
  ],
  figure: null,
  answer: null,
  question: null,
}

test('a whole claim has no problems', () => {
  expect(claimProblems(whole)).toEqual({})
})

test('a figure claim has its figure, and no other kind has one', () => {
  expect(Object.keys(claimProblems({ ...whole, kind: 'figure' }))).toEqual(['figure.words'])
  expect(Object.keys(claimProblems({ ...whole, figure: { basis: 'counted' } }))).toEqual(['kind'])
  expect(claimProblems({ ...whole, kind: 'figure', figure: { basis: 'counted' } })).toEqual({})
})

test('a denial on a how-many question may carry the figure it denies, a prediction the figure it predicts', () => {
  const question = { kind: 'figure' as const, positionIds: [] }
  const denial: ClaimShape = { ...whole, kind: 'denial', question, answer: { stance: 'denies', positionId: null } }
  expect(claimProblems(denial)).toEqual({})
  expect(claimProblems({ ...denial, figure: { basis: 'not-stated' } })).toEqual({})
  const figure = { basis: 'counted' as const }
  expect(Object.keys(claimProblems({ ...denial, figure, answer: { stance: 'asserts', positionId: null } }))).toEqual([
    'kind',
  ])
  expect(Object.keys(claimProblems({ ...denial, figure, question: { kind: 'yes-no', positionIds: [] } }))).toEqual([
    'kind',
  ])
  expect(claimProblems({ ...whole, kind: 'prediction', figure: { basis: 'predicted' } })).toEqual({})
  expect(Object.keys(claimProblems({ ...whole, kind: 'prediction', figure }))).toEqual(['figure.basis'])
})

test('chain problems are given at the step they are in', () => {
  expect(Object.keys(claimProblems({ ...whole, chain: [{ knows: 'issued', manner: 'paraphrase' }] }))).toEqual([
    'chain.0.manner',
  ])
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
  expect(Object.keys(claimProblems({ ...whole, answer: { stance: 'asserts', positionId: null } }))).toEqual([
    'answer.questionId',
  ])
})
