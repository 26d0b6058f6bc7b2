import { expect, test } from 'vitest'
import { placeOrder, samePlaceWords } from '@/lib/domain/readings/figure-place'
import { compared } from '../../support/compared-figures'

const at = (...places: string[]) => compared({}, { places })

test('places are told by what they lie in, in whatever order they are listed', () => {
  expect(placeOrder(at('quarter', 'city'), at('city'))).toBe('a-in-b')
  expect(placeOrder(at('city'), at('city', 'quarter'))).toBe('b-in-a')
  expect(placeOrder(at('city', 'country'), at('country', 'city'))).toBe('same')
  expect(placeOrder(at('city', 'country'), at('town', 'country'))).toBe('apart')
  expect(placeOrder(at(), at('city'))).toBeNull()
  expect(placeOrder(compared(), at('city'))).toBeNull()
})

test('words of a place differ by more than case and spaces', () => {
  expect(samePlaceWords('Homs ', 'homs')).toBe(true)
  expect(samePlaceWords('Homs', 'Hama')).toBe(false)
  expect(samePlaceWords(null, ' ')).toBe(true)
  expect(samePlaceWords(null, 'Homs')).toBe(false)
})
