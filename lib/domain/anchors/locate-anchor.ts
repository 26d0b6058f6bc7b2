import { findQuote, readPosition } from './anchor'
import { foreignOffsets, type ForeignOffsets } from './foreign-offsets'
import type { RowAnchor } from '@/lib/domain/claims/import-line'
import type { NamedAnchor } from '@/lib/domain/claims/named-claim'

/** Words found in a text, by code points, half-open; or a sentence that says why they are not. */
export type LocatedAnchor = { start: number; end: number; exact: string } | { fault: string }

/**
 * Where an anchor of a file stands in the text of its capture: a quote exactly and once, or where its position says; a
 * position by the hash of its words. Nothing is guessed (rule 11). `hash` is SHA-256 of UTF-8, in lower-case hexadecimal.
 */
export function locateAnchor(
  text: string,
  anchor: NamedAnchor | RowAnchor,
  hash: (words: string) => string,
): LocatedAnchor {
  if ('quote' in anchor) return locateQuote(text, anchor)
  const { start, end, sha256 } = anchor
  const exact = start < end ? readPosition(text, { start, end }) : null
  if (exact !== null && hash(exact) === sha256) return { start, end, exact }
  const sentence =
    exact === null
      ? `The capture has no words from ${start} to ${end}.`
      : `The words from ${start} to ${end} of the capture have another SHA-256. They are: ${shortened(exact)}`
  const foreign = foreignOffsets(text, anchor, hash)
  return { fault: foreign ? `${sentence} ${whereTheyStand(foreign)}` : sentence }
}

function locateQuote(text: string, anchor: { quote: string } & Partial<RowAnchor>): LocatedAnchor {
  const { quote, start = null, end = null } = anchor
  const places = findQuote(text, { exact: quote })
  const [place, ...more] = places
  if (!place) return { fault: 'These words are not in the capture. Copy them from its text exactly.' }
  const said = places.find((each) => each.start === start && each.end === end)
  if (said || more.length === 0) return { ...(said ?? place), exact: quote }
  const listed = places.slice(0, placesTold).map((each) => each.start.toLocaleString('en'))
  const others = places.length > placesTold ? ' and further on' : ''
  return {
    fault: `These words are in the capture ${places.length} times, at ${listed.join(', ')}${others}. Give more words, or where they begin and end.`,
  }
}

function whereTheyStand({ start, end, counting }: ForeignOffsets): string {
  return `Yours are from ${start} to ${end}: your offsets count ${counting}.`
}

/** Places of a quote that a sentence names. */
const placesTold = 5

function shortened(words: string): string {
  const characters = [...words]
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : words
}
