import { expect, test } from 'vitest'
import { isRecord, keysOf, recordOf, wordOf } from '@/lib/domain/collections/records'

test('keys come in their order, and a record is made of them', () => {
  expect(keysOf({ b: 1, a: 2 })).toEqual(['b', 'a'])
  expect(recordOf(['b', 'a'], (key) => key.toUpperCase())).toEqual({ b: 'B', a: 'A' })
})

test('null and texts have no fields', () => {
  expect([{}, [], null, undefined, 'text', 1].map(isRecord)).toEqual([true, true, false, false, false, false])
})

test('a word is one of its list', () => {
  expect(wordOf(['draft', 'reviewed'], 'draft')).toBe('draft')
  expect(() => wordOf(['draft', 'reviewed'], 'drafts')).toThrow(new RangeError('“drafts” is none of draft, reviewed'))
})
