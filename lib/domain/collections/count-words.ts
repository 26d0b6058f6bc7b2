/**
 * A count that may have been stopped at `cap` (10,001 unless given), as text: "7", "1,000", "10,000+" where it
 * reached the cap.
 */
export function cappedCount(count: number, cap = 10_001): string {
  return count >= cap ? `${(cap - 1).toLocaleString('en')}+` : count.toLocaleString('en')
}

/** A count with its noun: "1 claim", "12 claims", "1,000+ claims". The plural adds an s unless given. */
export function countOf(
  count: number,
  noun: string,
  { cap, plural = `${noun}s` }: { cap?: number; plural?: string } = {},
): string {
  return `${cappedCount(count, cap)} ${count === 1 ? noun : plural}`
}

/** What a search or a filter leaves, as it is said aloud: "No source matches.", "3 sources.", "The first 50 sources of more." */
export function leftSentence(
  count: number,
  noun: string,
  { isMore, plural }: { isMore: boolean; plural?: string },
): string {
  if (count === 0) return `No ${noun} matches.`
  return isMore ? `The first ${countOf(count, noun, { plural })} of more.` : `${countOf(count, noun, { plural })}.`
}
