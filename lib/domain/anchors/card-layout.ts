import { countWhile } from '@/lib/domain/collections/count-while'

/** A card beside a text: `level` is where its words begin and `height` what it takes, both in pixels. */
export interface MarginCard {
  level: number
  height: number
}

/**
 * The top of each card in a margin, in pixels: level with its words where there is room, else pushed down by the
 * cards before it, `gap` apart, never out of order. Levels ascend, but for words on one line, which may tie or swap.
 */
export function layOutCards(cards: readonly MarginCard[], gap: number): number[] {
  let least = 0
  return cards.map(({ level, height }) => {
    const top = Math.max(level, least)
    least = top + height + gap
    return top
  })
}

/**
 * How far all cards are lifted, in pixels, so that those at the reading line are level with their words, where the
 * cards of a dense text have been pushed far below them. Between two cards it changes evenly, so that nothing jumps.
 */
export function liftAt(cards: readonly MarginCard[], tops: readonly number[], readingLine: number): number {
  const after = countWhile(cards.length, (index) => (cards[index]?.level ?? 0) <= readingLine)
  const pushed = (index: number) => (tops[index] ?? 0) - (cards[index]?.level ?? 0)
  if (after === 0) return 0
  if (after === cards.length) return pushed(after - 1)
  const from = cards[after - 1]?.level ?? 0
  const to = cards[after]?.level ?? 0
  const share = to > from ? (readingLine - from) / (to - from) : 1
  return pushed(after - 1) + share * (pushed(after) - pushed(after - 1))
}

/** The cards that reach into a stretch of the margin, as a half-open range of indices; `tops` as `layOutCards` gave them. */
export function cardsWithin(
  cards: readonly MarginCard[],
  tops: readonly number[],
  from: number,
  to: number,
): [number, number] {
  const first = countWhile(tops.length, (index) => (tops[index] ?? 0) + (cards[index]?.height ?? 0) < from)
  return [
    first,
    Math.max(
      first,
      countWhile(tops.length, (index) => (tops[index] ?? 0) <= to),
    ),
  ]
}
