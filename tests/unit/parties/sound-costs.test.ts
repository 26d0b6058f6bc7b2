import fc from 'fast-check'
import { expect, test } from 'vitest'
import { soundDistance, sounded } from '@/lib/domain/parties/sound-costs'

const distance = (one: string, other: string) => soundDistance(sounded(one), sounded(other))
const row = fc.string({ unit: fc.constantFrom(...'abdehiklmnorstuxSAIW_'), maxLength: 12 })

test('what writers of one name do freely costs little, what makes another name costs much', () => {
  expect(distance('mohamed', 'mhmd')).toBeLessThan(0.6)
  expect(distance('hasan', 'hsn')).toBeLessThan(distance('hasan', 'hsIn'))
  expect(distance('kasem', 'qAsm')).toBeLessThan(0.5)
  expect(distance('samir', 'karim')).toBeGreaterThan(1.5)
})

test('it is 0 for the same row only, the same both ways, and at most what leaving all out costs', () => {
  fc.assert(
    fc.property(row, row, (one, other) => {
      expect(distance(one, one)).toBe(0)
      expect(distance(one, other)).toBeCloseTo(distance(other, one), 9)
      expect(distance(one, other)).toBeLessThanOrEqual(sounded(one).weight + sounded(other).weight + 1e-9)
    }),
  )
})
