import { findQuote, readPosition } from './anchor'
import type { NamedAnchor } from '@/lib/domain/claims/named-claim'

/** Words found in a text, by code points, half-open; or a sentence that says why they are not. */
export type LocatedAnchor = { start: number; end: number; exact: string } | { fault: string }

/**
 * Where an anchor of a file stands in the text of its capture: a quote exactly and once, a position by the hash of its
 * words. Nothing is guessed (rule 11). `hash` is SHA-256 of UTF-8, in lower-case hexadecimal.
 */
export function locateAnchor(text: string, anchor: NamedAnchor, hash: (words: string) => string): LocatedAnchor {
  if ('quote' in anchor) {
    const [place, ...more] = findQuote(text, { exact: anchor.quote })
    if (!place) return { fault: 'These words do not stand in the capture. Copy them from its text exactly.' }
    if (more.length > 0)
      return { fault: 'These words stand in the capture more than once. Give more of them, or start, end and sha256.' }
    return { ...place, exact: anchor.quote }
  }
  const { start, end, sha256 } = anchor
  const exact = start < end ? readPosition(text, { start, end }) : null
  if (exact === null) return { fault: `The capture has no words from ${start} to ${end}.` }
  return hash(exact) === sha256
    ? { start, end, exact }
    : { fault: `The words from ${start} to ${end} of the capture have another SHA-256.` }
}
