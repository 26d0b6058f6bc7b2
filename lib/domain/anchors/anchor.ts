import { type CodePointIndex, codePointIndex } from '@/lib/domain/input/code-point-index'
import { occurrences } from './occurrences'
import { type Context, type ContextOptions, quoteContext } from './quote-context'

/** A stretch of a text in Unicode code points, half-open: a W3C TextPositionSelector. */
export type Span = { start: number; end: number }

/** Words with what stands right before and after them: a W3C TextQuoteSelector. */
export type QuoteSelector = { exact: string; prefix?: string | null; suffix?: string | null }

/** Both selectors of one stretch of one text. */
export type QuoteDescription = Span & { exact: string; prefix: string; suffix: string }

/** 32 code points on each side survive most re-uses of a sentence; beyond, only as much as uniqueness asks. */
const USUAL_CONTEXT = { leastContext: 32, minimalContext: true } satisfies ContextOptions

/**
 * Describes the words between two code point offsets so that `findQuote` finds them, and only them, in the same text.
 *
 * Prefix and suffix are 32 code points long, less at the ends of the text, and longer where the words with them
 * stand in the text more than once. RangeError if the span is not in the text.
 * W3C Web Annotation Data Model (2017), 4.2.4 Text Quote Selector and 4.2.5 Text Position Selector.
 */
export function describeQuote(
  text: string,
  start: number,
  end: number,
  options: ContextOptions = USUAL_CONTEXT,
): QuoteDescription {
  const index = codePointIndex(text)
  const exact = index.slice(start, end)
  const { before, after } =
    (options === USUAL_CONTEXT && usualContext(text, index, start, end)) ||
    quoteContext(codePoints(text, index.length), start, end, options)
  return { exact, prefix: index.slice(start - before, start), suffix: index.slice(end, end + after), start, end }
}

/**
 * The usual context where it suffices, which is nearly always: the words stand only once in it. Found by one search of
 * the text, where telling any context takes some arrays as long as the text.
 */
function usualContext(text: string, index: CodePointIndex, start: number, end: number): Context | null {
  const least = USUAL_CONTEXT.leastContext
  const before = Math.min(least, start)
  const after = Math.min(least, index.length - end)
  return occurrences(text, index.slice(start - before, end + after)).length === 1 ? { before, after } : null
}

/**
 * Every place where the exact words stand, overlapping ones too, in order; with a prefix or suffix, only the places
 * that stand right after and before it. An empty array if there is none: nothing is ever guessed.
 *
 * Compares code points: no folding of case, accents, spaces or line ends. Linear in the length of the text.
 * W3C Web Annotation Data Model (2017), 4.2.4.
 */
export function findQuote(text: string, { exact, prefix, suffix }: QuoteSelector): Span[] {
  const before = prefix ?? ''
  const after = suffix ?? ''
  const index = codePointIndex(text)
  const hasPairs = index.length < text.length
  const spans: Span[] = []
  for (const offset of occurrences(text, before + exact + after)) {
    const start = offset + before.length
    const end = start + exact.length
    if (!hasPairs) {
      spans.push({ start, end })
      continue
    }
    const isInsidePair = splitsPair(text, offset) || splitsPair(text, end + after.length)
    if (isInsidePair || splitsPair(text, start) || splitsPair(text, end)) continue
    const first = index.toCodePoint(start)
    spans.push({ start: first, end: end === start ? first : index.toCodePoint(end) })
  }
  return spans
}

/**
 * The words at a position, code points and half-open; null if the text does not reach that far.
 * W3C Web Annotation Data Model (2017), 4.2.5.
 */
export function readPosition(text: string, { start, end }: Span): string | null {
  const index = codePointIndex(text)
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end
  return isSpan && end <= index.length ? index.slice(start, end) : null
}

/** Whether a UTF-16 offset stands between the halves of one character. */
function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}

function codePoints(text: string, length: number): Uint32Array {
  const points = new Uint32Array(length)
  for (let offset = 0, i = 0; i < length; i++) {
    const point = text.codePointAt(offset) ?? 0
    points[i] = point
    offset += point > 0xffff ? 2 : 1
  }
  return points
}
