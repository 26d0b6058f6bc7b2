import { expect, it } from 'vitest'
import { problemFile } from '@/lib/domain/claim-rows/problem-rows'
import { parseCsv } from '@/lib/domain/exports/csv'

it('refused rows stand under their columns, guarded, with what is wrong last; an earlier problem is replaced', () => {
  const sheet = {
    header: ['statement', 'problem', 'kind'],
    separator: ',',
    refused: [{ cells: ['=1, "x"', 'earlier', "'=guarded"], problem: 'kind: Write one of: a, b.' }],
  }
  const text = problemFile(sheet)
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(parseCsv(text.slice(1))).toEqual([
    ['statement', 'kind', 'problem'],
    [`'=1, "x"`, "'=guarded", 'kind: Write one of: a, b.'],
  ])
})

it('keeps the separator of the sheet', () => {
  expect(problemFile({ header: ['a', 'b'], separator: ';', refused: [{ cells: ['1'], problem: 'p' }] })).toBe(
    '\uFEFF"a";"b";"problem"\r\n"1";"";"p"\r\n',
  )
})
