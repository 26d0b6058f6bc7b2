import { buffer } from 'node:stream/consumers'
import { beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { csvRow, parseCsv } from '@/lib/domain/exports/csv'
import { checkClaims } from '@/lib/services/claims/check-claims'
import { importClaims } from '@/lib/services/claims/import-claims'
import { exportFile } from '@/lib/services/exports/export-file'
import { exportWorkbook } from '@/lib/services/exports/export-workbook'
import { loadDossier } from '@/scripts/seed/load-dossier'
import { fileOf } from '@/tests/support/claim-sheets'
import { useDatabase } from '@/tests/support/database'
import { asCsv, converted, hasLibreOffice } from '@/tests/support/libre-office'

useDatabase()
const passwords = { lead: 'a demo password', 'editor-1': 'b', 'editor-2': 'c', 'editor-3': 'd', reader: 'e' }
const flat = 'fods:OpenDocument Spreadsheet Flat XML'
let lead: { personId: string }
let dossierId: string
let csv: string

beforeAll(async () => {
  await loadDossier({ folder: 'seeds/homs', originals: null, passwords, progress: () => undefined })
  const person = await prisma().person.findFirstOrThrow({ where: { email: { startsWith: 'lead@' } } })
  lead = { personId: person.id }
  dossierId = (await prisma().dossier.findUniqueOrThrow({ where: { key: 'homs' } })).id
  csv = await taken('raw')
}, 240_000)

async function taken(profile: string): Promise<string> {
  const { bytes } = await exportFile(lead, { dossier: 'homs', file: 'claims.csv', params: { profile } })
  return (await buffer(bytes)).toString('utf8')
}

test('every row of it, without its id, could come in as a new claim', async () => {
  const [header = [], ...rows] = parseCsv(csv)
  const without = rows.map(([, ...cells]) => csvRow(['', ...cells]))
  const report = await checkClaims(lead, { dossierId, file: fileOf(csvRow(header) + without.join('')) })
  expect(report).toMatchObject({ lines: rows.length, fresh: rows.length, problems: [] })
})

describe('beside LibreOffice', () => {
  test.skipIf(!hasLibreOffice)(
    'its CSV, changed there by two rows more, adds two claims; the rest is here (skipped where it is not installed)',
    { timeout: 240_000 },
    async () => {
      const [header = [], ...rows] = parseCsv(csv)
      const at = (name: string) => header.indexOf(name)
      const kept = rows.find((row) => row[at('kind')] === 'occurrence' && !row[at('statement')]?.includes('’')) ?? []
      const [id = '', statement = ''] = [kept[at('claim_id')], kept[at('statement')]]
      const { bytes } = await exportWorkbook(lead, { dossier: 'homs', file: 'claims.xlsx', params: {} })
      const workbook = await buffer(bytes)
      const sheets = {
        'a safe CSV file': await converted('claims.csv', Buffer.from(await taken('safe')), flat, header.length),
        'a workbook': await converted('claims.xlsx', workbook, flat),
      }
      let added = 0
      for (const [what, sheet] of Object.entries(sheets)) {
        const text = sheet.toString('utf8')
        const row = text.match(/<table:table-row[^]*?<\/table:table-row>/g)?.find((each) => each.includes(id)) ?? ''
        const newRow = (words: string) => row.replace(`<text:p>${id}</text:p>`, '').replace(statement, words)
        const more = [`One more by ${what}`, `Two more by ${what}`].map(newRow).join('')
        const changed = await converted(
          'claims.fods',
          Buffer.from(text.replace(row, row + more)),
          asCsv.replace('44,', '59,'),
        )
        const report = await importClaims(lead, { dossierId, file: fileOf(changed) })
        expect(report).toMatchObject({ lines: rows.length + 2, fresh: 2, thereAlready: rows.length, faulty: 0 })
        expect(report.sheet?.separator).toBe(';')
        expect(report.sheet?.rows.filter(({ outcome }) => outcome === 'differs')).toEqual([])
        added += 2
        expect(await prisma().claim.count({ where: { dossierId } })).toBe(rows.length + added)
      }
    },
  )
})
