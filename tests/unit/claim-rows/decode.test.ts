import { describe, expect, it } from 'vitest'
import { sheetDecoder, SheetFault } from '@/lib/domain/claim-rows/decode'

/** The text of these bytes, that come two by two. */
function read(bytes: Uint8Array): string {
  const { take, end } = sheetDecoder()
  let text = ''
  for (let at = 0; at < bytes.length; at += 8) text += take(bytes.subarray(at, at + 8))
  return text + end()
}

describe('the bytes of a sheet', () => {
  it('are read as UTF-8, with or without a byte order mark, wherever they are cut', () => {
    const text = 'قال، “no”\r\n𝒳 = é\n'
    expect(read(Buffer.from(text))).toBe(text)
    expect(read(Buffer.from(`\uFEFF${text}`))).toBe(text)
  })

  it('that are no UTF-8 are refused with their line and what to do', () => {
    const bytes = Buffer.concat([Buffer.from('a\nb\nc'), Buffer.from([0xe9]), Buffer.from('d\n')])
    expect(() => read(bytes)).toThrow(/^Line 3 is not in UTF-8\. Save it as “CSV UTF-8”/)
    expect(() => read(Buffer.from([0x61, 0xd9]))).toThrow(SheetFault)
  })

  it('of a workbook or UTF-16 are told by how they begin', () => {
    expect(() => read(Buffer.from([0x50, 0x4b, 3, 4]))).toThrow(/This is a workbook/)
    expect(() => read(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).toThrow(/This is a workbook/)
    expect(() => read(Buffer.from('\uFEFFa', 'utf16le'))).toThrow(/UTF-16/)
  })
})
