/** A line of a file by its number, from 1: its text without the line end, or why it has none. */
export type NumberedLine = { number: number } & ({ text: string } | { fault: string })

/** What a line may weigh, in bytes. A claim with fifty quotes is smaller. */
export const LINE_BYTES = 1024 * 1024

const tooLong = `This line has more than 1 MB (${LINE_BYTES.toLocaleString('en')} bytes). Put one claim on each line.`
const notUtf8 = 'This line is not in UTF-8. Save the file as UTF-8.'

/**
 * Cuts the bytes of a file into lines as they come, and keeps no more than one line. LF and CR LF end a line; a byte
 * order mark and blank lines are passed over, though blank lines have a number. Longer lines than LINE_BYTES are
 * dropped as they come.
 */
export function byteLines(): { take: (chunk: Uint8Array) => NumberedLine[]; end: () => NumberedLine[] } {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0

  const keep = (part: Uint8Array) => {
    size += part.length
    if (size <= LINE_BYTES) parts.push(part.slice())
    else parts = []
  }
  const close = (): NumberedLine[] => {
    const line = size > LINE_BYTES ? { fault: tooLong } : decode(parts, decoder)
    const closed = { number, ...line }
    number += 1
    parts = []
    size = 0
    return 'text' in closed && closed.text.trim() === '' ? [] : [closed]
  }
  return {
    take(chunk) {
      const lines: NumberedLine[] = []
      let from = 0
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        keep(chunk.subarray(from, at))
        lines.push(...close())
        from = at + 1
      }
      if (from < chunk.length) keep(chunk.subarray(from))
      return lines
    },
    end: () => (size > 0 ? close() : []),
  }
}

/** A byte order mark before the first line goes with decoding; JSON takes a CR at the end as blank. */
function decode(parts: readonly Uint8Array[], decoder: TextDecoder): { text: string } | { fault: string } {
  try {
    return { text: decoder.decode(joined(parts)) }
  } catch {
    return { fault: notUtf8 }
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only, ...more] = parts
  if (only && more.length === 0) return only
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
