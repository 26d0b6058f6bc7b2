import { expect, test } from 'vitest'
import { confidenceOf } from '@/lib/domain/suggestions/confidence'

const speaker = { text: 'Pell', start: 0, end: 4, kind: 'role', refersTo: null } as const

test('a rule has its confidence; a name raises it, a pronoun for nobody lowers it', () => {
  expect(confidenceOf('speaker-first', speaker)).toBe(0.85)
  expect(confidenceOf('speaker-first', { ...speaker, kind: 'named' })).toBe(0.9)
  expect(confidenceOf('speaker-first', { ...speaker, kind: 'not-recorded' })).toBe(0.55)
  expect(confidenceOf('own-voice', { ...speaker, kind: 'own-voice' })).toBe(0.5)
})
