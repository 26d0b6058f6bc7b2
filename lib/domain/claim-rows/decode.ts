/** Why a sheet is read no further; the message is for people. */
export class SheetFault extends Error {}

const asUtf8 =
  'Save it as “CSV UTF-8” in Excel, or as Text CSV with the character set “Unicode (UTF-8)” in LibreOffice.'

/** What a file's first bytes say of one that is no CSV in UTF-8; null where they say nothing. */
function firstFault(bytes: Uint8Array): string | null {
  const begins = (...with_: number[]) => with_.every((byte, index) => bytes[index] === byte)
  if (begins(0x50, 0x4b, 3, 4) || begins(0xd0, 0xcf, 0x11, 0xe0))
    return `This is a workbook, not a CSV file. Open it and save the sheet of claims as CSV. ${asUtf8}`
  return begins(0xff, 0xfe) || begins(0xfe, 0xff) ? `This file is in UTF-16. ${asUtf8}` : null
}

/** Reads the bytes of a sheet as text, as they come, without a byte order mark. Throws SheetFault where they are no UTF-8. */
export function sheetDecoder(): { take: (chunk: Uint8Array) => string; end: () => string } {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let isFirst = true
  const decode = (chunk: Uint8Array, stream: boolean) => {
    try {
      return decoder.decode(chunk, { stream })
    } catch {
      const [before = ''] = new TextDecoder().decode(chunk).split('\uFFFD', 1)
      throw new SheetFault(`Line ${line + breaksIn(before)} is not in UTF-8. ${asUtf8}`)
    }
  }
  return {
    take(chunk) {
      const fault = isFirst ? firstFault(chunk) : null
      if (fault) throw new SheetFault(fault)
      isFirst &&= chunk.length === 0
      const text = decode(chunk, true)
      line += breaksIn(text)
      return text
    },
    end: () => decode(new Uint8Array(), false),
  }
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1
}
