import { describe, expect, it } from 'vitest'
import { csvTables } from '@/lib/domain/exports/csv-tables'
import { sheetLimits, sheetName, unfitSentence, workbookCell } from '@/lib/domain/exports/workbook'

describe('what a workbook can hold', () => {
  it('is told by name: rows, and columns with a cell that is too long', () => {
    expect(unfitSentence('claims', { rows: sheetLimits.rows - 1, tooLong: [] })).toBeNull()
    expect(unfitSentence('claims', { rows: sheetLimits.rows, tooLong: [] })).toMatch(
      /^claims has 1,048,576 rows, and a sheet .* 1,048,576/,
    )
    expect(unfitSentence('notes', { rows: 1, tooLong: ['body', 'tags'] })).toMatch(
      /^notes has cells of more than 32,767 characters under body, tags/,
    )
  })

  it('is a name of 31 characters for a sheet: every table has one', () => {
    for (const table of Object.keys(csvTables)) expect(sheetName(table)).toBe(table)
    expect(() => sheetName('a'.repeat(32))).toThrow('no name')
    expect(() => sheetName('a/b')).toThrow('no name')
  })
})

it('a cell is its text; what XML cannot hold is escaped, and what looks escaped, too', () => {
  expect(workbookCell('=1+1 قال 𝒳\r\n')).toBe('=1+1 قال 𝒳\r\n')
  expect(workbookCell('_x000D_ _xyz_')).toBe('_x005F_x000D_ _xyz_')
  expect(workbookCell('a\u0001\uFFFFb')).toBe('a_x0001__xFFFF_b')
  expect(workbookCell('')).toBeNull()
})
