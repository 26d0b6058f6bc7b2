import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evidenceOf, readAgainst, readTogether } from '@/lib/domain/readings/claim-readings'
import { answer, anyAnswer, figureAnswer } from '../../support/answers'

const claim = answer('claim', { positionId: 'p' })

it('puts the most telling first, and stops', () => {
  const others = [
    answer('a', { positionId: 'p' }),
    answer('b', { stance: 'declines' }),
    answer('c', { positionId: 'r' }),
  ]
  const read = (most: number) => readAgainst('choice', claim, others, most).map(({ other }) => other.claimId)
  expect(read(20)).toEqual(['c', 'a', 'b'])
  expect(read(1)).toEqual(['c'])
})

it('reads answers two by two, and leaves out what conflicts with nothing', () => {
  const answers = [
    answer('a', { positionId: 'p' }),
    answer('b', { positionId: 'p' }),
    answer('c', { positionId: 'r' }),
    answer('d', { stance: 'declines' }),
  ]
  const read = (most: number) =>
    readTogether('choice', answers, most).map(({ a, b, reading }) => [a.claimId, b.claimId, reading.reading])
  expect(read(20)).toEqual([
    ['a', 'c', 'conflict'],
    ['b', 'c', 'conflict'],
    ['a', 'b', 'agree'],
  ])
  expect(read(2)).toHaveLength(2)
})

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
