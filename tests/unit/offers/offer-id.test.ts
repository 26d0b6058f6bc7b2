import { expect, it } from 'vitest'
import { offerId } from '@/lib/domain/offers/offer-id'

it('is the place of the suggestion', () => {
  expect(offerId({ start: 3, end: 40 })).toBe('3-40')
  expect(offerId({ start: 3, end: 4 })).not.toBe(offerId({ start: 3, end: 40 }))
})
