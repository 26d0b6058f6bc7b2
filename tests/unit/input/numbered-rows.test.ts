import { expect, test } from 'vitest'
import { z } from 'zod'
import { numberedRows } from '@/lib/domain/input/numbered-rows'

const rows = numberedRows(z.object({ text: z.string() }), 3, 'Too many.')

test('numbered rows come out in the order of their numbers, gaps and all', () => {
  expect(rows.parse({ '10': { text: 'c' }, '0': { text: 'a' }, '2': { text: 'b' } })).toEqual([
    { text: 'a' },
    { text: 'b' },
    { text: 'c' },
  ])
})

test('an array stays one, and nothing is an empty list', () => {
  expect(rows.parse([{ text: 'a' }])).toEqual([{ text: 'a' }])
  expect(rows.parse(undefined)).toEqual([])
})

test.each(['text', 7, { first: { text: 'a' } }, [{ text: 1 }]])('%j is refused', (value) => {
  expect(rows.safeParse(value).success).toBe(false)
})

test('more rows than the limit are refused with the sentence given', () => {
  const refused = rows.safeParse(Array.from({ length: 4 }, () => ({ text: 'a' })))
  expect(refused.error?.issues.map((issue) => issue.message)).toEqual(['Too many.'])
})
