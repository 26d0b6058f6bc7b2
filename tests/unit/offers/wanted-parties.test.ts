import { expect, test } from 'vitest'
import { sortWanted } from '@/lib/domain/offers/wanted-parties'

const named = (name: string, ...aliases: string[]) => ({ name, aliases })

test('a party whose name somebody bears already is that one; the others are to be made', () => {
  const wanted = [named('Relief Society'), named('Water Board'), named('Osama Haddar', 'Osam Haddar')]
  expect(sortWanted(wanted, [named('The relief society'), named('O. Haddar', 'Osam Haddar')])).toEqual({
    make: [1],
    bound: [0, 2],
    doubled: [],
  })
})

test('one name for two parties is told of the second', () => {
  const wanted = [named('Mayor'), named('Selim Haddar', 'the mayor'), named('Harbour office')]
  expect(sortWanted(wanted, [])).toEqual({ make: [0, 2], bound: [], doubled: [1] })
})
