import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { countCodePoints } from '@/lib/domain/input/text'

/** Words of a capture, in code points, half-open. */
interface Stretch {
  start: number
  end: number
}

/** Blanks and signs that say nothing at the ends of a piece. */
const ends = /^[\s,;:.،؛–—-]+|[\s,;:،؛–—-]+$/gu

/**
 * What is left of words once a stretch is taken out of them: the piece before it, the piece after it, or neither; without
 * blanks and signs at their ends. Words that do not overlap with it are left as they are.
 */
export function withoutWords<T extends Stretch & { exact: string }>(words: T, taken: Stretch): T[] {
  if (taken.end <= words.start || taken.start >= words.end) return [words]
  const index = codePointIndex(words.exact)
  const piece = (from: number, to: number) => {
    if (to <= from) return []
    const exact = index.slice(from - words.start, to - words.start)
    const kept = exact.replace(ends, '')
    if (!/[\p{L}\p{N}]/u.test(kept)) return []
    const start = from + countCodePoints(exact.slice(0, exact.indexOf(kept)))
    return [{ ...words, start, end: start + countCodePoints(kept), exact: kept }]
  }
  return [...piece(words.start, taken.start), ...piece(taken.end, words.end)]
}
