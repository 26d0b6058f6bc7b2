import type { TextNature } from '@/lib/domain/vocabulary'

/** A capture by what its words are. */
export interface CaptureOutline {
  id: string
  label: string
  textIs: TextNature
}

const rank: Record<TextNature, number> = { article: 0, digest: 1, translation: 2 }

/**
 * The capture a reader opens with, of captures sorted newest first: the one asked for; else, among those that hold
 * what is looked for (`holding`: the claim asked for, or any claim; all if empty), the newest of article words, else of
 * the digest, else any. Null when the one asked for is not there, or there is none.
 */
export function chooseCapture<C extends CaptureOutline>(
  captures: readonly C[],
  asked: string | null,
  holding: readonly string[] = [],
): C | null {
  if (asked !== null) return captures.find((capture) => capture.id === asked) ?? null
  const among = captures.filter((capture) => holding.includes(capture.id))
  return (among.length > 0 ? among : captures).toSorted((a, b) => rank[a.textIs] - rank[b.textIs])[0] ?? null
}
