import { expect, test } from 'vitest'
import { lineList } from '@/lib/domain/input/line-list'
import { plainText } from '@/lib/domain/input/text'

const list = lineList(plainText({ max: 10, label: 'The alias' }), 3, 'Too many.')

test('each line is an item, trimmed, once; blank lines go', () => {
  expect(list.parse(' SOHR \r\n\r\nthe group\nSOHR\n')).toEqual(['SOHR', 'the group'])
})

test('a list stays a list, and nothing is an empty one', () => {
  expect(list.parse(['a', 'b ', 'a'])).toEqual(['a', 'b'])
  expect(list.parse(undefined)).toEqual([])
  expect(list.parse('')).toEqual([])
})

test('an item is refused as it would be alone, and too many are', () => {
  expect(list.safeParse('a\nmuch longer than ten').error?.issues[0]).toMatchObject({
    path: [],
    message: expect.stringMatching(/^Line 2: /),
  })
  expect(list.safeParse('a\nb\nc\nd').error?.issues[0]?.message).toBe('Too many.')
  expect(list.safeParse([1]).success).toBe(false)
  expect(list.safeParse({ 0: 'a' }).success).toBe(false)
})
