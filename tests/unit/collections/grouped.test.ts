import { expect, it } from 'vitest'
import { grouped } from '@/lib/domain/collections/grouped'

it('groups by what the key says, in the order first met', () => {
  expect([...grouped([3, 1, 4, 2], (n) => n % 2)]).toEqual([
    [1, [3, 1]],
    [0, [4, 2]],
  ])
})
