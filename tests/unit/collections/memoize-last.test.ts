import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoizeLast } from '@/lib/domain/collections/memoize-last'

test('gives what the function gives, whatever was asked before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'bb', 'ccc', 'dddd', '')),
      fc.integer({ min: 1, max: 3 }),
      (texts, most) => {
        const length = memoizeLast((text) => (text === '' ? null : text.length), most)
        expect(texts.map(length)).toEqual(texts.map((text) => (text === '' ? null : text.length)))
      },
    ),
  )
})

test('a text just asked for is not read again, one asked for long ago is', () => {
  const read: string[] = []
  const length = memoizeLast((text) => read.push(text), 2)
  for (const text of ['a', 'b', 'a', 'c', 'b', 'a']) length(text)
  expect(read).toEqual(['a', 'b', 'c'])
  for (const text of ['d', 'e', 'f', 'g', 'h', 'a']) length(text)
  expect(read.at(-1)).toBe('a')
})
