import { expect, it } from 'vitest'
import { voiceOf } from '@/lib/domain/rows/answer'
import { answer, origin } from '../../support/answers'

it('is of one voice with other answers of its origin only', () => {
  expect(voiceOf(answer('a', { origin: origin('un') }))).toBe('un')
  expect(voiceOf(answer('a'))).toBe('a')
})
