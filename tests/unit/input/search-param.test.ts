import { expect, test } from 'vitest'
import { z } from 'zod'
import { searchParam } from '@/lib/domain/input/search-param'
import { uuidText } from '@/lib/domain/input/text'

const schema = z.object({ before: searchParam(uuidText) })

test('what is missing, empty or null is null', () => {
  for (const before of [undefined, '', null]) expect(schema.parse({ before })).toEqual({ before: null })
  expect(schema.parse({})).toEqual({ before: null })
})

test('what is there is read by the schema; given twice it is refused', () => {
  const id = '019508f0-0000-7000-8000-000000000000'
  expect(schema.parse({ before: id.toUpperCase() })).toEqual({ before: id })
  expect(schema.safeParse({ before: [id, id] }).success).toBe(false)
  expect(schema.safeParse({ before: 'x' }).success).toBe(false)
})
