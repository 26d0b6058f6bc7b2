import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import {
  BYTE_ORDER_MARK,
  csvCell,
  csvRow,
  guardCell,
  parseCsv,
  unguardCell,
  unguardRead,
} from '@/lib/domain/exports/csv'
import { DomainError } from '@/lib/domain/errors'
import { skippedCharacters } from '@/lib/domain/exports/csv-triggers'
import { guardedText, trickyText } from '../../support/text-arbitraries'

describe('csvCell and csvRow', () => {
  it('quotes only what needs it', () => {
    expect(csvRow(['a b', 'a,b', 'say "x"', 'a\r\nb', ' ', '', null, 7500, true])).toBe(
      'a b,"a,b","say ""x""","a\r\nb", ,,,7500,true\r\n',
    )
  })

  it('quotes a byte order mark, which a reader would drop at the start', () => {
    expect(csvCell('\uFEFFa')).toBe('"\uFEFFa"')
  })

  it('guards in the safe profile only', () => {
    expect(csvRow(['=1+1', -5, 'ok'], 'safe')).toBe("'=1+1,'-5,ok\r\n")
    expect(csvRow(['=1+1', -5, 'ok'])).toBe('=1+1,-5,ok\r\n')
  })
})

describe('guardCell', () => {
  const skips = [
    '',
    ' ',
    '\u00A0',
    '\u3000',
    '\u200B',
    '\u202E',
    '\u00AD',
    '\u007F',
    '\u0085',
    '\u2066\u200F',
    '\u{E0020} ',
    '\uFE0F',
    '\u0000',
  ]

  it.each(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', "'"])(
    'puts an apostrophe before %j, behind whatever is not seen',
    (trigger) => {
      for (const skip of skips) {
        const value = `${skip}${trigger}x`
        expect(guardCell(value)).toBe(`'${value}`)
        expect(unguardCell(guardCell(value))).toBe(value)
        expect(unguardRead(guardCell(value))).toBe(value)
        for (const separator of [';', '|', '\t', '\n', '\r', '\r\n']) {
          if (separator === '\r' && value.startsWith('\n')) continue // the line break CR LF
          const cut = `a${separator}${value}`
          expect(guardCell(cut)).toBe(`a${separator}'${value}`)
          expect(unguardCell(guardCell(cut))).toBe(cut)
          expect(unguardRead(guardCell(cut))).toBe(cut)
        }
      }
    },
  )

  it('leaves the rest alone', () => {
    for (const value of [
      '',
      'a=b',
      '1-2',
      'حمص',
      'a; b',
      'a|b',
      'one\ntwo',
      'one\r\ntwo',
      'a\tb',
      '; x',
      '\u200F«حمص»',
      '−1',
    ])
      expect(guardCell(value)).toBe(value)
  })

  it('does not part a line break of two characters', () => {
    expect(guardCell('a\r\n=1')).toBe("a\r\n'=1")
    expect(guardCell('a\r\n\r\nb')).toBe("a\r\n'\r\nb")
  })

  it('skips at least what Unicode calls blank, control, format or ignorable', () => {
    const isSkipped = (codePoint: number) =>
      skippedCharacters.some(([first, last]) => codePoint >= first && codePoint <= last)
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
      const character = String.fromCodePoint(codePoint)
      if (/[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(character) && !'\t\r\n'.includes(character))
        expect(isSkipped(codePoint), codePoint.toString(16)).toBe(true)
    }
    for (const seen of ['a', '0', '"', ',', 'ح', '漢', '😃', '=', '\t'])
      expect(isSkipped(seen.codePointAt(0) ?? 0)).toBe(false)
  })

  it('does not choke on 100 kB of hostile input', () => {
    for (const piece of ['\t', ' ', ';', "'", '\r\n', '; ', '\u200B', ';\u200B', '=', "\t'"]) {
      const hostile = piece.repeat(100_001 / piece.length)
      expect(unguardCell(guardCell(hostile))).toBe(hostile)
      expect(processorTime(() => unguardCell(guardCell(hostile)))).toBeLessThan(farTooLong)
      expect(unguardRead(guardCell(hostile))).toBe(hostile)
      expect(processorTime(() => unguardRead(guardCell(hostile)))).toBeLessThan(farTooLong)
    }
  })
})

describe('parseCsv', () => {
  it('reads records with and without a last line break', () => {
    expect(parseCsv('a,b\r\n"1,""2""\r\n3",\r\n')).toEqual([
      ['a', 'b'],
      ['1,"2"\r\n3', ''],
    ])
    expect(parseCsv('a,b')).toEqual([['a', 'b']])
    expect(parseCsv('a,')).toEqual([['a', '']])
    expect(parseCsv('""')).toEqual([['']])
    expect(parseCsv('\r\n\r\n')).toEqual([[''], ['']])
    expect(parseCsv('')).toEqual([])
  })

  it('drops a byte order mark', () => {
    expect(parseCsv(`${BYTE_ORDER_MARK}a\r\n`)).toEqual([['a']])
    expect(parseCsv(BYTE_ORDER_MARK)).toEqual([])
  })

  it.each([
    ['a\nb', 1, 'rows end with CR LF; other line breaks must stand in quotation marks'],
    ['a\r\nb\rc', 2, 'rows end with CR LF; other line breaks must stand in quotation marks'],
    ['a"b', 1, 'a cell that holds quotation marks must stand in them, and double its own'],
    ['a\r\n"b"c', 2, 'after a closing quotation mark a comma or the end of the row must follow'],
    ['"a""', 1, 'a quotation mark is never closed'],
    ['a,b\r\nc', 2, 'its cells are 1, those of the first row 2'],
    ['a\r\n\r\nb,c', 3, 'its cells are 2, those of the first row 1'],
  ])('refuses %j', (text, row, what) => {
    const sentence = `Row ${row} of the CSV file cannot be read: ${what}.`
    expect(() => parseCsv(text)).toThrow(new DomainError('invalid', { reason: sentence }))
  })

  it('does not choke on 100 kB of hostile input', () => {
    const hostile = ['"', '""', '","', ',', '\r\n', 'a'].map((piece) => piece.repeat(100_001 / piece.length))
    for (const text of hostile) {
      try {
        parseCsv(text)
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError)
      }
      expect(processorTime(() => parseCsv(text))).toBeLessThan(farTooLong)
    }
  })
})

/** What a spreadsheet could take for a formula, written again from the words of the format. */
const unguarded = /(^|[;|\t\n]|\r\n?)[\p{Z}\p{Cf}\p{Cc}\u034F\uFE0F]*[=+\-@＝＋－＠]/u

describe('a table of any words', () => {
  const cell = fc.oneof(trickyText(5), guardedText(6), fc.string({ unit: 'binary' }))
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }))

  it('comes back from the raw profile', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseCsv(rows.map((row) => csvRow(row)).join(''))).toEqual(rows)
      }),
      { numRuns: 3000 },
    )
  })

  it('comes back from the safe profile, with no formula trigger in between', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const cells = parseCsv(BYTE_ORDER_MARK + rows.map((row) => csvRow(row, 'safe')).join(''))
        for (const value of cells.flat()) expect(value).not.toMatch(unguarded)
        expect(cells.map((row) => row.map(unguardCell))).toEqual(rows)
        expect(cells.map((row) => row.map(unguardRead))).toEqual(rows)
      }),
      { numRuns: 3000 },
    )
  })

  it('is read back or refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\r\n', '\r', '\n', 'a'), maxLength: 12 }), (text) => {
        let rows: string[][]
        try {
          rows = parseCsv(text)
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
          return
        }
        // Written again it may quote less, but it says the same.
        expect(parseCsv(rows.map((row) => csvRow(row)).join(''))).toEqual(rows)
      }),
      { numRuns: 3000 },
    )
  })
})
