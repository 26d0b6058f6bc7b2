import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/domain/accounts/caller'
import { parseCsv } from '@/lib/domain/exports/csv'
import { csvTables } from '@/lib/domain/exports/csv-tables'
import { exportFile } from '@/lib/services/exports/export-file'
import { exportWorkbook } from '@/lib/services/exports/export-workbook'
import { useDatabase } from '@/tests/support/database'
import { type Desk, makeClaim, makeDesk } from '@/tests/support/desk'
import { asCsv, converted, hasLibreOffice } from '@/tests/support/libre-office'
import { unzipped } from '@/tests/support/zip-of'

useDatabase()

const get = async (desk: Desk, caller: Caller = desk.editor, file = 'claims.xlsx', params = {}) => {
  const { name, bytes } = await exportWorkbook(caller, { dossier: desk.key, file, params })
  return { name, bytes: await buffer(bytes) }
}
const sheetOf = (workbook: Buffer) => unzipped(workbook).get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? ''

const hostile = [
  '=1+1 is two',
  '007 and 1e5',
  "'quoted",
  '2012-03',
  'TRUE',
  'قال 𝒳 _x000D_ <b>&"',
  '  blanks  ',
  '@sum',
]

test('a table is one sheet of texts: no formula, no number, no link', async () => {
  const desk = await makeDesk()
  for (const statement of hostile) await makeClaim(desk, undefined, { statement })
  const { name, bytes } = await get(desk, desk.reader)
  expect(name).toBe(`${desk.key}-claims.xlsx`)
  const sheet = sheetOf(bytes)
  const cells = sheet.match(/<c [^>]*>/g) ?? []
  expect(cells.length).toBeGreaterThan(hostile.length * 10)
  expect(cells.every((cell) => cell.includes('t="inlineStr"'))).toBe(true)
  expect(sheet).not.toMatch(/<f>|<hyperlink|<v>/)
  expect(
    unzipped(bytes)
      .get('xl/workbook.xml')
      ?.toString('utf8')
      .match(/<sheet /g),
  ).toHaveLength(1)
})

test('the filters of the table hold, and what is no file of an export is none', async () => {
  const desk = await makeDesk()
  await makeClaim(desk, undefined, { statement: 'One that is kept' })
  await makeClaim(desk, undefined, { statement: 'Another', kind: 'opinion' })
  const sheet = sheetOf((await get(desk, desk.editor, 'claims.xlsx', { kind: 'opinion' })).bytes)
  expect(sheet).toContain('Another')
  expect(sheet).not.toContain('One that is kept')
  for (const table of Object.keys(csvTables))
    expect(sheetOf((await get(desk, desk.editor, `${table}.xlsx`)).bytes)).toContain('<row r="1">')
  await expect(get(desk, desk.editor, 'claims.csv')).rejects.toMatchObject({ code: 'not-found' })
  await expect(get(desk, desk.outsider)).rejects.toMatchObject({ code: 'not-found' })
  await expect(get(desk, { personId: null })).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('what a sheet cannot hold is refused by name before anything is sent', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const fill = (tags: string) => prisma().claimSummary.update({ where: { claimId }, data: { tags } })
  await fill('a'.repeat(32_767))
  expect(sheetOf((await get(desk)).bytes)).toContain('aaaa')
  await fill('𝒳'.repeat(16_384))
  const reason =
    'claims.xlsx has cells of more than 32,767 characters under tags: a workbook cannot hold them. Filter the claims, or take the CSV file.'
  await expect(get(desk)).rejects.toMatchObject({ code: 'invalid', details: { reason } })
  await fill('𝒳'.repeat(16_383))
  expect(sheetOf((await get(desk)).bytes)).toContain('𝒳')
})

test('whoever goes away stops the query; the place is free again', async () => {
  const desk = await makeDesk()
  for (let at = 0; at < 3; at += 1) await makeClaim(desk, undefined, { statement: `Claim ${at}` })
  for (let at = 0; at < 3; at += 1) {
    const { bytes } = await exportWorkbook(desk.editor, { dossier: desk.key, file: 'claims.xlsx', params: {} })
    bytes.destroy()
    await expect
      .poll(() =>
        get(desk).then(
          () => 'again',
          (error: { code: string }) => error.code,
        ),
      )
      .toBe('again')
  }
})

describe('beside LibreOffice', () => {
  test('it is there, where it must be', () => {
    expect(hasLibreOffice || process.env.OTHER_PROGRAMS !== 'required').toBe(true)
  })

  test.skipIf(!hasLibreOffice)(
    'reads in it every cell of the CSV file (skipped where it is not installed)',
    { timeout: 120_000 },
    async () => {
      const desk = await makeDesk()
      for (const statement of hostile) await makeClaim(desk, undefined, { statement })
      const raw = await exportFile(desk.editor, { dossier: desk.key, file: 'claims.csv', params: { profile: 'raw' } })
      const [header = [], ...rows] = parseCsv((await buffer(raw.bytes)).toString('utf8'))
      const csv = await converted('claims.xlsx', (await get(desk)).bytes, asCsv)
      const read = parseCsv(csv.toString('utf8').replaceAll(/\r?\n/g, '\r\n'))
      // LibreOffice leaves out the separators behind the last cell that any row fills.
      const width = read[0]?.length ?? 0
      expect(read).toEqual([header, ...rows].map((row) => row.slice(0, width)))
      expect(rows.every((row) => row.slice(width).every((cell) => cell === ''))).toBe(true)
    },
  )
})
