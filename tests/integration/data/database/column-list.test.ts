import { expect, test } from 'vitest'
import {
  columnNames,
  columnsAsJson,
  inColumns,
  recordColumns,
  recordValues,
  selectedColumns,
} from '@/lib/data/database/column-list'

const columns = { words: 'text', byWhomId: 'uuid' } as const

test('columns have the names of the domain on one side, those of the database on the other', () => {
  expect(columnNames(columns)).toBe('words, by_whom_id')
  expect(columnNames(columns, 'f')).toBe('f.words, f.by_whom_id')
  expect(selectedColumns(columns, 'f')).toBe('f.words AS "words", f.by_whom_id AS "byWhomId"')
  expect(columnsAsJson(columns, 'f')).toBe(`json_build_object('words', f.words, 'byWhomId', f.by_whom_id)`)
  expect(recordColumns(columns)).toBe('"words" text, "byWhomId" uuid')
  expect(recordValues(columns, 'r')).toBe('r."words", r."byWhomId"')
})

test('a row is cut to its columns, in their order', () => {
  const cut = inColumns(columns, { version: 3, byWhomId: null, words: 'about 40' })
  expect(Object.entries(cut)).toEqual([
    ['words', 'about 40'],
    ['byWhomId', null],
  ])
})
