import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readClaimLine } from '@/lib/domain/claims/import-line'
import { faultSentence } from '@/lib/domain/input/plain-faults'

describe('the sentences of schemas', () => {
  it('say what an import file lacks', () => {
    const read = readClaimLine('{"key":"one","source":"a-source","kind":"rumour","statement":"The army denies it"}')
    expect('faults' in read ? read.faults : []).toEqual([
      { field: 'kind', sentence: expect.stringMatching(/^Write one of: occurrence, /) },
      { field: 'chain', sentence: 'This is missing. Give a list.' },
      { field: 'attribution', sentence: expect.stringMatching(/^Write one of: as-reported, /) },
      { field: 'anchors', sentence: 'This is missing. Give a list.' },
    ])
  })

  it.each([
    [z.number(), 'x', 'This is not a number. Write it in digits, like 12.'],
    [z.coerce.number(), 'x', 'This is not a number. Write it in digits, like 12.'],
    [z.coerce.date(), 'x', 'This is not a date. Write it like 2012-03-08.'],
    [z.number().min(3), 2, 'This must be at least 3.'],
    [z.number().gt(3), 3, 'This must be more than 3.'],
    [z.number().max(3), 4, 'This must be at most 3.'],
    [z.number().lt(3), 3, 'This must be less than 3.'],
    [z.number().multipleOf(5), 3, 'This must be a multiple of 5.'],
    [z.string().min(1), '', 'This is empty. Write something.'],
    [z.string().min(12), 'x', 'This needs at least 12 characters.'],
    [z.string().max(2), 'xxx', 'This is too long: the limit is 2 characters. Shorten it.'],
    [z.array(z.string()).min(1), [], 'This needs at least one entry.'],
    [z.array(z.string()).min(2), [], 'This needs at least 2 entries.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'This has too many entries: the limit is 1. Remove some.'],
    [z.literal('a'), 'b', 'This must be a.'],
    [z.enum(['a', 'b', 'c']), '', 'Nothing is chosen. Choose a, b or c.'],
    [z.url(), 'x', 'This is not a web address. Write it like https://example.org/page.'],
    [z.ipv4(), 'x', 'This is not written the way it must be here. Check it for typing errors.'],
    [z.string(), 5, 'This must be text.'],
    [z.strictObject({}), { a: 1, b: 2 }, 'There is no field a, b here. Remove it.'],
    [z.union([z.string(), z.number()]), {}, 'This cannot be used here. Correct it.'],
    [z.date().min(new Date(9)), new Date(1), 'This date is too early.'],
    [z.date().max(new Date(9)), new Date(10), 'This date is too late.'],
  ])('say what to do (%#)', (schema, value, sentence) => {
    expect(schema.safeParse(value).error?.issues[0]?.message).toBe(sentence)
  })

  it('stand behind the words of a schema of its own', () => {
    expect(z.string('Write your name.').safeParse(1).error?.issues[0]?.message).toBe('Write your name.')
    expect(faultSentence({ code: 'custom', input: 1 })).toBe('This cannot be used here. Correct it.')
  })
})
