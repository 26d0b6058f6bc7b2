import { expect, it } from 'vitest'
import { givenAnswer, voiceOf } from '@/lib/domain/rows/answer'
import { answer, figureAnswer, origin } from '../../support/answers'

it('is of one voice with other answers of its origin only', () => {
  expect(voiceOf(answer('a', { origin: origin('un') }))).toBe('un')
  expect(voiceOf(answer('a'))).toBe('a')
})

it('gives the same answer as others by what it says', () => {
  expect(givenAnswer(figureAnswer('a', {}, { positionId: 'p' }))).toMatchObject({
    claimId: 'a',
    answer: { questionId: 'q', stance: 'asserts', positionId: 'p' },
    isFigure: true,
    compared: { origin: null, figure: { low: 45 } },
  })
})
