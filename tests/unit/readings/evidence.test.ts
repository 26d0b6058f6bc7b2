import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evidenceOf } from '@/lib/domain/readings/evidence'
import { answer, anyAnswer, figureAnswer } from '../../support/answers'

const claim = answer('claim', { positionId: 'p' })

it('is the same evidence from both sides', () => {
  fc.assert(
    fc.property(anyAnswer, anyAnswer, (one, other) => {
      const [a, b] = [
        { ...one, claimId: 'a' },
        { ...other, claimId: 'b' },
      ]
      expect(evidenceOf('choice', a, b)).toBe(evidenceOf('choice', b, a))
    }),
  )
})

it.each([
  ['stance', { stance: 'denies' as const }],
  ['position', { positionId: 'r' }],
  ['way', { way: 'another agency' }],
  ['attribution', { attribution: 'disputed' as const }],
  ['date', { saidDate: '2012-03-11' }],
  ['figure', { figure: figureAnswer('x').figure }],
])('is other evidence with another %s', (_, more) => {
  const other = answer('other')
  expect(evidenceOf('choice', { ...claim, ...more }, other)).not.toBe(evidenceOf('choice', claim, other))
  expect(evidenceOf('choice', other, { ...claim, ...more })).not.toBe(evidenceOf('choice', other, claim))
})

it('is other evidence with another word of an editor on the two, and the same with one on a third', () => {
  const other = answer('other')
  for (const more of [{ updates: ['other'] }, { sameOccasion: ['other'] }])
    expect(evidenceOf('figure', { ...claim, ...more }, other)).not.toBe(evidenceOf('figure', claim, other))
  expect(evidenceOf('figure', { ...claim, updates: ['third'] }, other)).toBe(evidenceOf('figure', claim, other))
})
