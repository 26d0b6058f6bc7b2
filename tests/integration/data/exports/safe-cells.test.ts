import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { expect, test } from 'vitest'
import { safeCells, safeFile } from '@/lib/data/exports/safe-cells'
import { csvRow, guardCell, parseCsv, unguardCell } from '@/lib/domain/exports/csv'
import { formulaTriggers, skippedCharacters } from '@/lib/domain/exports/csv-triggers'
import { useDatabase } from '../../../support/database'
import { guardedText, trickyText } from '../../../support/text-arbitraries'

const database = useDatabase()

/** The bytes cut into pieces at these places, guarded one after the other. */
function guarded(bytes: Buffer, cuts: number[]): string {
  const { take, end } = safeCells()
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  const pieces = places.slice(1).map((to, index) => take(bytes.subarray(places[index], to)))
  return Buffer.concat([...pieces, end()]).toString('utf8')
}

const cell = fc.oneof(guardedText(8), trickyText(5), fc.constantFrom('', 'plain', '-1', 'a; b'))
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 })

test('every cell is guarded as guardCell guards it, wherever the bytes are cut', () => {
  fc.assert(
    fc.property(table, fc.array(fc.nat(), { maxLength: 12 }), (rows, cuts) => {
      // COPY ends records with LF alone and quotes the same cells.
      const copied = rows.map((row) => `${csvRow(row).slice(0, -2)}\n`).join('')
      const cells = parseCsv(guarded(Buffer.from(copied), cuts))
      expect(cells).toEqual(rows.map((row) => row.map(guardCell)))
      expect(cells.map((row) => row.map(unguardCell))).toEqual(rows)
    }),
    { numRuns: 5000 },
  )
})

test('each character that is skipped or triggers is so in bytes as in text', () => {
  const characters = [...formulaTriggers, ...skippedCharacters.flat(), 0x61, 0x62d, 0x6f22, 0x1f603].map((each) =>
    String.fromCodePoint(each),
  )
  const values = characters
    .filter((each) => each !== '\r' && each !== '\0')
    .flatMap((each) => [`${each}=`, `;${each}`, `x|${each}@`])
  const copied = values.map((value) => `${csvRow([value]).slice(0, -2)}\n`).join('')
  expect(parseCsv(guarded(Buffer.from(copied), [])).flat()).toEqual(values.map(guardCell))
})

test('what PostgreSQL itself copies comes out as guardCell has it, and undone as it was', async () => {
  const rows = fc.sample(table, { numRuns: 400, seed: 10 }).flat()
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query('CREATE TEMP TABLE given (id int, a text, b text, c text)')
  const columns = [0, 1, 2].map((column) => rows.map((row) => row[column]))
  await client.query(
    'INSERT INTO given SELECT row_number() OVER (), * FROM unnest($1::text[], $2::text[], $3::text[])',
    columns,
  )
  const copied = client.query(copyTo('COPY (SELECT a, b, c FROM given ORDER BY id) TO STDOUT WITH (FORMAT csv)'))
  const cells = parseCsv((await buffer(copied.pipe(safeFile('a,b,c\r\n')))).toString('utf8')).slice(1)
  await client.end()
  expect(cells).toEqual(rows.map((row) => row.map(guardCell)))
  expect(cells.map((row) => row.map(unguardCell))).toEqual(rows)
})

test('a value that goes on and on without a letter is held, and comes out whole', async () => {
  const value = ' '.repeat(300_000)
  const bytes = Buffer.from(`${value}=1,${value}\n`)
  const pieces = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, n) =>
    bytes.subarray(n * 65_536, (n + 1) * 65_536),
  )
  const out = await buffer(Readable.from(pieces).pipe(safeFile('')))
  expect(out.toString('utf8')).toBe(`'${value}=1,${value}\r\n`)
})
