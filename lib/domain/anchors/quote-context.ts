/** How much text to keep around a quote. Lengths are Unicode code points. */
export type ContextOptions = {
  /** Keep at least this much on each side, as far as the text goes. */
  leastContext?: number
  /** Keep at least this much of prefix, quote and suffix together, as far as the text goes. */
  minimumQuoteLength?: number
  /** Tell the quote from each other occurrence on the cheaper side only; otherwise on both, and by whole words. */
  minimalContext?: boolean
  /** Give up after this much when looking for the end of a word. */
  maxWordLength?: number
}

/** Lengths in code points of what stands before and after a quote. */
export type Context = { before: number; after: number }

type Quoted = { points: Uint32Array; start: number; end: number }

/**
 * The context that makes the quote at `start` to `end` (code points, half-open) the only match in its text;
 * there always is one, at worst everything on one side. `points` are the text's code points.
 *
 * The steps and the options, but for `leastContext`, are those of Apache Annotator's `describeTextQuote`
 * (Apache-2.0), here in linear time: how far each other occurrence agrees is found once, by the Z-algorithm.
 */
export function quoteContext(points: Uint32Array, start: number, end: number, options: ContextOptions): Context {
  const { leastContext = 0, minimumQuoteLength = 0, minimalContext = false, maxWordLength = 50 } = options
  const quoted = { points, start, end }
  const wordLength = minimalContext ? 0 : maxWordLength
  let context = { before: Math.min(leastContext, start), after: Math.min(leastContext, points.length - end) }
  context = reachLength(quoted, context, minimumQuoteLength)
  context = {
    before: endWordBefore(quoted, context.before, wordLength),
    after: endWordAfter(quoted, context.after, wordLength),
  }

  const [lefts, rights] = agreements(quoted)
  for (let i = 0; i + end - start <= points.length; i++) {
    const left = lefts[points.length - i] ?? 0
    const right = (rights[i] ?? 0) - (end - start)
    const isRival = i !== start && right >= 0 && left >= context.before && right >= context.after
    if (isRival) context = tellApart(quoted, context, { left, right }, minimalContext, wordLength)
  }
  return context
}

/** Grows to the wanted total: half of what is missing before, the rest after, what still is missing before. */
function reachLength({ points, start, end }: Quoted, { before, after }: Context, wanted: number): Context {
  const missing = () => Math.max(0, wanted - (before + end - start + after))
  before = Math.min(start, before + Math.floor(missing() / 2))
  after = Math.min(points.length - end, after + missing())
  before = Math.min(start, before + missing())
  return { before, after }
}

/** Grows until another occurrence, which agrees for `left` before and `right` after the quote, no longer fits. */
function tellApart(
  quoted: Quoted,
  { before, after }: Context,
  { left, right }: { left: number; right: number },
  minimalContext: boolean,
  wordLength: number,
): Context {
  const { points, start, end } = quoted
  const longerBefore = left < start ? endWordBefore(quoted, left + 1, wordLength) : null
  const longerAfter = end + right < points.length ? endWordAfter(quoted, right + 1, wordLength) : null
  if (!minimalContext) return { before: longerBefore ?? before, after: longerAfter ?? after }
  if (longerAfter === null) return { before: longerBefore ?? before, after }
  const isBeforeCheaper = longerBefore !== null && longerBefore - before <= longerAfter - after
  return isBeforeCheaper ? { before: longerBefore, after } : { before, after: longerAfter }
}

function endWordBefore({ points, start }: Quoted, before: number, wordLength: number): number {
  const limit = Math.min(start, before + wordLength)
  while (before < limit && !isSpace(points[start - before - 1])) before++
  return before
}

function endWordAfter({ points, end }: Quoted, after: number, wordLength: number): number {
  const limit = Math.min(points.length - end, after + wordLength)
  while (after < limit && !isSpace(points[end + after])) after++
  return after
}

function isSpace(point: number | undefined): boolean {
  return point !== undefined && /\s/u.test(String.fromCodePoint(point))
}

/** For each place how far the text before it (counted from the end) and after it agrees with that around `start`. */
function agreements({ points, start }: Quoted): [Int32Array, Int32Array] {
  const reversed = points.toReversed()
  return [
    sharedLengths(points.subarray(0, start).toReversed(), reversed),
    sharedLengths(points.subarray(start), points),
  ]
}

/**
 * For each place of `text`, how much of the beginning of `pattern` stands there.
 * The Z-algorithm: Gusfield (1997), Algorithms on Strings, Trees and Sequences, 1.3; linear.
 */
function sharedLengths(pattern: Uint32Array, text: Uint32Array): Int32Array {
  const joined = new Uint32Array(pattern.length + 1 + text.length)
  joined.set(pattern)
  joined[pattern.length] = 0xffffffff // no code point, so nothing runs across it
  joined.set(text, pattern.length + 1)
  const shared = new Int32Array(joined.length)
  let left = 0
  let right = 0
  for (let i = 1; i < joined.length; i++) {
    let length = i < right ? Math.min(right - i, shared[i - left] ?? 0) : 0
    while (i + length < joined.length && joined[length] === joined[i + length]) length++
    shared[i] = length
    if (i + length > right) {
      left = i
      right = i + length
    }
  }
  return shared.subarray(pattern.length + 1)
}
