import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hullOf } from '@/lib/domain/figures/hull'
import { holds } from '@/lib/domain/figures/interval'
import { anyCompared, atLeast, between, fewerThan, moreThan } from '../../support/compared-figures'

it('reaches from the lower end to the higher', () => {
  expect(hullOf(between(22, 22), between(31, 31))).toEqual(between(22, 31))
  expect(hullOf(between(58, 58), atLeast(72))).toEqual(atLeast(58))
  expect(hullOf(moreThan(45), atLeast(45))).toEqual(atLeast(45))
  expect(hullOf(fewerThan(10), between(3, 10))).toEqual(between(0, 10))
})

it('holds both, whichever comes first', () => {
  fc.assert(
    fc.property(anyCompared, anyCompared, ({ figure: a }, { figure: b }) => {
      const hull = hullOf(a, b)
      expect(holds(hull, a) && holds(hull, b)).toBe(true)
      expect(hullOf(b, a)).toEqual(hull)
    }),
  )
})
