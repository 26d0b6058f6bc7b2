import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRow, parseCsv } from '@/lib/domain/exports/csv'
import { withLineEnds } from '@/lib/data/exports/line-ends'
import { trickyText } from '../../../support/text-arbitraries'

/** The bytes cut into pieces at these places, converted one after the other. */
function convert(bytes: Buffer, cuts: number[]): string {
  const state = { isQuoted: false }
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  const pieces = places.slice(1).map((end, index) => withLineEnds(bytes.subarray(places[index], end), state))
  return Buffer.concat(pieces).toString('utf8')
}

test('records end with CR LF and cells stay as they are, wherever the bytes are cut', () => {
  const cells = fc.array(fc.array(trickyText(6), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(cells, fc.array(fc.nat(), { maxLength: 6 }), (rows, cuts) => {
      const expected = rows.map((row) => csvRow(row)).join('')
      // COPY ends records with LF alone and quotes the same cells.
      const copied = rows.map((row) => `${csvRow(row).slice(0, -2)}\n`).join('')
      const converted = convert(Buffer.from(copied), cuts)
      expect(converted).toBe(expected)
      expect(parseCsv(converted)).toEqual(rows)
    }),
  )
})
