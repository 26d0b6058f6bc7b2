import { expect, it } from 'vitest'
import { canBeOneOccasion } from '@/lib/domain/readings/occasion'
import { answer, figureAnswer, origin } from '../../support/answers'

const tv = { origin: origin('tv') }
const [few, many] = [22, 31].map((n) => figureAnswer(`${n}`, { low: n, high: n }, tv))

it('is said of two figures of one origin on one thing that are not the same numbers', () => {
  if (!few || !many) throw new Error('two figures')
  expect(canBeOneOccasion('figure', few, many)).toBe(true)
  expect(canBeOneOccasion('figure', few, { ...many, origin: origin('army') })).toBe(false)
  expect(canBeOneOccasion('figure', { ...few, origin: null }, { ...many, origin: null })).toBe(false)
  expect(canBeOneOccasion('figure', few, { ...few, claimId: 'again' })).toBe(false)
  expect(canBeOneOccasion('figure', few, figureAnswer('w', { measure: 'wounded' }, tv))).toBe(false)
  expect(canBeOneOccasion('figure', { ...few, sameOccasion: ['31'] }, many)).toBe(false)
  const on = (saidDate: string) => ({ ...many, saidDate })
  expect(canBeOneOccasion('figure', { ...few, saidDate: '2012-03-10' }, on('2012-03-12'))).toBe(false)
  expect(canBeOneOccasion('figure', { ...few, saidDate: '2012-03-10T09:00Z' }, on('2012-03-10T18:00Z'))).toBe(true)
  expect(canBeOneOccasion('choice', answer('a', tv), answer('b', tv))).toBe(false)
})
