import fc from 'fast-check'

/** Astral, combining (stacked too, and an emoji of several code points), right-to-left with marks, line ends. */
const strange = ['😃', '𝒜', '👩‍👩‍👧', 'e\u0301', '\u0301', 'a\u0323\u0307', 'حِمْص', 'ـ', 'שָׁלוֹם', '\u200f']
const plain = ['\r\n', '\n', '\r', '\u00a0', ' ', 'a', 'b', "'", '"']

const few = [['a'], ['a', 'b'], ['😃', 'a'], ['\u0301', 'e'], ['\r', '\n'], ['م', 'ص', '\u0650'], ['ab', 'a']]

/**
 * Texts in which anchors go wrong: many kinds of characters, and many repeats and overlaps (few kinds of characters).
 * Never a lone surrogate; `maxLength` counts pieces.
 */
export function trickyText(maxLength: number): fc.Arbitrary<string> {
  const any = fc.string({ unit: fc.constantFrom(...strange, ...plain), maxLength })
  const repetitive = fc.constantFrom(...few).chain((unit) => fc.string({ unit: fc.constantFrom(...unit), maxLength }))
  return fc.oneof(any, repetitive)
}

/** A text with a stretch of it, in code points. */
export function quotedText(maxLength: number): fc.Arbitrary<{ text: string; start: number; end: number }> {
  return fc.tuple(trickyText(maxLength), fc.nat(), fc.nat()).map(([text, first, second]) => {
    const length = [...text].length
    const [start = 0, end = 0] = [first % (length + 1), second % (length + 1)].toSorted((a, b) => a - b)
    return { text, start, end }
  })
}

const triggers = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', "'"]
const skipped = [
  ' ',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u202e',
  '\u00ad',
  '\u007f',
  '\u0085',
  '\ufe0f',
  '\u{e0020}',
  '\u0001',
]
const between = [';', '|', '\r\n', ',', '"', 'a', 'ح', '漢', '😃', '\ufeff']

/** Texts that turn on what the `safe` profile guards; `maxLength` counts pieces. Never a lone surrogate, nor NUL. */
export function guardedText(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...triggers, ...skipped, ...between), maxLength })
}
