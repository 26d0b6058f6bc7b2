import { expect, test } from 'vitest'
import { sourceOrderOf, sourceOrders, sourceSorts, type SourceOrder } from '@/lib/domain/sources/list'

test('every sort can be asked for in both directions', () => {
  const orders = Object.keys(sourceOrders) as SourceOrder[]
  const asked = orders.map((order) => JSON.stringify(sourceOrderOf(order))).toSorted()
  const wanted = sourceSorts
    .flatMap((by) => [true, false].map((descending) => JSON.stringify({ by, descending })))
    .toSorted()
  expect(asked).toEqual(wanted)
})
