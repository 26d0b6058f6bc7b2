/** Bytes from `start` to `end` (half-open) that are nothing in UTF-8, and for which one U+FFFD stands. */
export interface StrayBytes {
  start: number
  end: number
}

/**
 * The bytes of a text that are nothing in UTF-8, cut as its decoder cuts them (Encoding Standard, 8.1.1): the longest
 * beginning of a character, or one byte, is one error.
 */
export function utf8Strays(bytes: Uint8Array): StrayBytes[] {
  const strays: StrayBytes[] = []
  for (let at = 0; at < bytes.length;) {
    const length = validLength(bytes, at)
    if (length < 0) strays.push({ start: at, end: at - length })
    at += Math.abs(length)
  }
  return strays
}

/** How many bytes a character at this index has; negative where they are the beginning of none, or no beginning. */
function validLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const needed = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first <= 0xf4 ? 4 : 0
  if (needed === 0 || first < 0xc2) return -1
  for (let index = 1; index < needed; index++) {
    const byte = bytes[at + index] ?? 0
    const [low, high] = index === 1 ? secondByte(first) : ([0x80, 0xbf] as const)
    if (byte < low || byte > high) return -index
  }
  return needed
}

/** What may stand behind a first byte: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function secondByte(first: number): readonly [low: number, high: number] {
  if (first === 0xe0) return [0xa0, 0xbf]
  if (first === 0xed) return [0x80, 0x9f]
  if (first === 0xf0) return [0x90, 0xbf]
  if (first === 0xf4) return [0x80, 0x8f]
  return [0x80, 0xbf]
}
