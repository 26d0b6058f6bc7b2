/** Text and the encoding it was in, or a sentence that says why the bytes are no text we can read. */
export type Decoded = { text: string; encoding: string } | { fault: string }

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The text of a file. A byte order mark decides (and goes), else the encoding that the file itself declares, else
 * it must be UTF-8. Nothing is replaced or guessed: bytes that do not fit are a fault. Labels are those of the
 * WHATWG Encoding Standard.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
  const label = marked ?? declared ?? 'utf-8'
  const decoder = decoderFor(label)
  if (!decoder)
    return {
      fault: `The file says it is in the encoding “${label}”, which is not known here. Save it as UTF-8 and try again.`,
    }
  try {
    return { text: decoder.decode(bytes), encoding: decoder.encoding }
  } catch {
    return { fault: encodingFault(decoder.encoding, marked !== undefined || declared !== null) }
  }
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    return null
  }
}

function encodingFault(encoding: string, isSaid: boolean): string {
  const name = encoding.toUpperCase()
  if (isSaid) return `The file says it is in ${name}, but some of its bytes are not. Save it as UTF-8 and try again.`
  return 'The file is not in UTF-8. Save it as UTF-8, or as UTF-16 with a byte order mark, and try again.'
}

/** Where HTML must declare its encoding: in the first 1,024 bytes (HTML Standard, 4.2.5.4). */
const prescan = 1024

/**
 * The encoding that an HTML file declares in a meta element, or null. A declaration that can be read as ASCII
 * cannot be true of UTF-16 and means UTF-8 (HTML Standard, 13.2.3.2).
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, prescan)).replace(/<!--[^]*?-->/g, '')
  for (const [meta] of start.matchAll(/<meta\b[^>]{0,500}>/gi)) {
    const label = /\bcharset\s{0,20}=\s{0,20}["']?\s{0,20}([^\s"'/>;]{1,60})/i.exec(meta)?.[1]
    if (label) return /^utf-?16/i.test(label) ? 'utf-8' : label.toLowerCase()
  }
  return null
}
