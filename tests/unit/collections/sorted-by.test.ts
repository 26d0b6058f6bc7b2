import { expect, test } from 'vitest'
import { sortedBy } from '@/lib/domain/collections/sorted-by'

test('items are sorted by their keys, each asked for once, and equal ones keep their order', () => {
  const asked: string[] = []
  const keyOf = (word: string) => {
    asked.push(word)
    return word.slice(0, 1)
  }
  expect(sortedBy(['bb', 'ab', 'ba', 'aa'], keyOf)).toEqual(['ab', 'aa', 'bb', 'ba'])
  expect(asked).toEqual(['bb', 'ab', 'ba', 'aa'])
})
