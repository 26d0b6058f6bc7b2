import { expect, it } from 'vitest'
import { comparedFigure, isClosed, sideOf, takesSide } from '@/lib/domain/readings/answer-claim'
import { stances } from '@/lib/domain/vocabulary'
import { answer, figureAnswer, origin } from '../../support/answers'

it('tells what an answer does', () => {
  expect(stances.map(sideOf)).toEqual(['takes', 'denies', 'takes', 'says-unknown', 'declines'])
  expect(stances.map(takesSide)).toEqual([true, true, true, false, false])
})

it('knows the questions that offer a closed set of answers', () => {
  expect((['figure', 'choice', 'yes-no', 'when', 'open'] as const).filter(isClosed)).toEqual(['choice', 'yes-no'])
})

it('gives the figure to compare by its origin, or none', () => {
  expect(comparedFigure(answer('a'))).toBeNull()
  const given = figureAnswer('a', {}, { origin: origin('un'), eventId: 'e' })
  expect(comparedFigure(given)).toMatchObject({ origin: 'un', event: 'e', figure: given.figure })
})
