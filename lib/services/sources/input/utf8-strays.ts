/** Bytes from `start` to `end` (half-open) that are nothing in UTF-8, and for which one U+FFFD stands. */
export interface StrayBytes {
  start: number
  end: number
}

/**
 * The first bytes of a text that are nothing in UTF-8, `most` at most, cut as its decoder cuts them (Encoding Standard,
 * 8.1.1): the longest beginning of a character, or one byte, is one error.
 */
export function firstUtf8Strays(bytes: Uint8Array, most: number): StrayBytes[] {
  const strays: StrayBytes[] = []
  for (let at = 0; at < bytes.length && strays.length < most;) {
    const length = characterLength(bytes, at)
    if (length < 0) strays.push({ start: at, end: at - length })
    at += Math.abs(length)
  }
  return strays
}

/**
 * The same bytes as UTF-8: those that are nothing in it become the letter that `letterOf` gives for each. Takes about as
 * long for a file of nothing but strays as for one without any.
 */
export function mendUtf8(bytes: Uint8Array, letterOf: (byte: number) => string): Uint8Array {
  const encoder = new TextEncoder()
  const letters = Array.from({ length: 256 }, (_, byte) => encoder.encode(letterOf(byte)))
  const mended = new Uint8Array(bytes.length * 3)
  let to = 0
  for (let at = 0; at < bytes.length;) {
    const length = characterLength(bytes, at)
    const end = at + Math.abs(length)
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0
      const letter = length < 0 ? letters[byte] : undefined
      if (letter) mended.set(letter, to)
      else mended[to] = byte
      to += letter?.length ?? 1
    }
  }
  return mended.subarray(0, to)
}

/** How many bytes a character at this index has; negative where they are the beginning of none, or no beginning. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const needed = first < 0xc2 ? 0 : first <= 0xdf ? 2 : first <= 0xef ? 3 : first <= 0xf4 ? 4 : 0
  if (needed === 0) return -1
  for (let index = 1; index < needed; index++) {
    const byte = bytes[at + index] ?? 0
    const [low, high] = index === 1 ? secondByte(first) : anyNext
    if (byte < low || byte > high) return -index
  }
  return needed
}

const anyNext = [0x80, 0xbf] as const
const secondBytes = new Map<number, readonly [low: number, high: number]>([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
])

/** What may stand behind a first byte: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function secondByte(first: number): readonly [low: number, high: number] {
  return secondBytes.get(first) ?? anyNext
}
