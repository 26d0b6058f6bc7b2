import { countWhile } from '@/lib/domain/collections/count-while'

/** Converts between UTF-16 and Unicode code point offsets of one text, and cuts it by code points. */
export type CodePointIndex = {
  /** Length of the text in code points. */
  readonly length: number
  /** UTF-16 offset of a code point offset, 0 to `length`; RangeError outside. */
  toUtf16(codePoint: number): number
  /** Code point offset of a UTF-16 offset, 0 to `text.length`; inside a pair, that of the pair. RangeError outside. */
  toCodePoint(utf16: number): number
  /** The words between two code point offsets, half-open. */
  slice(start: number, end: number): string
}

/**
 * Index of a whole text: built once in linear time, asked in O(log n).
 * Offsets are half-open and count from 0. A lone surrogate counts as one code point, as in `String.prototype.codePointAt`.
 * Only the surrogate pairs are stored, so a text without any costs nothing.
 */
export function codePointIndex(text: string): CodePointIndex {
  const pairs = surrogatePairs(text)
  const length = text.length - pairs.length

  const toUtf16 = (codePoint: number) => {
    within(codePoint, length)
    return codePoint + countWhile(pairs.length, (k) => (pairs[k] ?? 0) - k < codePoint)
  }
  return {
    length,
    toUtf16,
    toCodePoint(utf16) {
      within(utf16, text.length)
      return utf16 - countWhile(pairs.length, (k) => (pairs[k] ?? 0) < utf16)
    },
    slice(start, end) {
      if (end < start) throw new RangeError(`The span ends (${end}) before it starts (${start}).`)
      return text.slice(toUtf16(start), toUtf16(end))
    },
  }
}

/**
 * The words of `text` between two Unicode code point offsets, half-open; RangeError outside of 0 to its length.
 * For many cuts of one text, keep its `codePointIndex` and use `slice` of that.
 */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return codePointIndex(text).slice(start, end)
}

/** UTF-16 offsets of the first half of every surrogate pair, ascending. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = []
  // Most texts have none: one native scan then answers at once.
  for (let i = text.search(/[\uD800-\uDBFF]/); i >= 0 && i < text.length; i++) {
    if ((text.codePointAt(i) ?? 0) > 0xffff) pairs.push(i++)
  }
  return pairs
}

function within(offset: number, length: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > length) {
    throw new RangeError(`Offset ${offset} is not in this text, which has offsets 0 to ${length}.`)
  }
}
