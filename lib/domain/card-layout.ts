/** A card beside a text: `level` is where its words begin and `height` what it takes, both in pixels. */
export interface MarginCard {
  level: number
  height: number
}

/**
 * The top of each card in a margin, in pixels from 0: level with its words where there is room, else pushed down by
 * the cards before it, `gap` apart, never out of order. The card at `held` stands level with its words all the same:
 * those before it are pushed up, and only if they would begin above 0 does everything move down.
 */
export function layOutCards(cards: readonly MarginCard[], gap: number, held: number | null = null): number[] {
  const tops: number[] = []
  const place = (index: number, least: number) => {
    tops[index] = Math.max(cards[index]?.level ?? 0, least)
    return tops[index] + (cards[index]?.height ?? 0) + gap
  }
  let least = 0
  const pivot = held !== null && held >= 0 && held < cards.length ? held : 0
  for (let index = 0; index < pivot; index++) least = place(index, least)
  if (pivot > 0) least = pushUp(cards, tops, gap, pivot)
  for (let index = pivot; index < cards.length; index++) least = place(index, least)
  return tops
}

/** Moves the cards before `pivot` up as far as it needs to be level, but not above 0; gives where it may begin. */
function pushUp(cards: readonly MarginCard[], tops: number[], gap: number, pivot: number): number {
  let floor = cards[pivot]?.level ?? 0
  for (let index = pivot - 1; index >= 0; index--) {
    const top = Math.min(tops[index] ?? 0, floor - gap - (cards[index]?.height ?? 0))
    if (top === tops[index]) break
    tops[index] = top
    floor = top
  }
  let least = 0
  for (let index = 0; index < pivot; index++) {
    tops[index] = Math.max(tops[index] ?? 0, least)
    least = tops[index] + (cards[index]?.height ?? 0) + gap
  }
  return least
}

/**
 * The cards that reach into a window of the margin, as a half-open range of indices; `tops` and `cards` as above.
 * Tops are in order, so both ends are found by halving.
 */
export function cardsWithin(cards: readonly MarginCard[], tops: readonly number[], from: number, to: number): [number, number] {
  const first = countWhile(tops.length, (index) => (tops[index] ?? 0) + (cards[index]?.height ?? 0) < from)
  return [first, Math.max(first, countWhile(tops.length, (index) => (tops[index] ?? 0) <= to))]
}

function countWhile(size: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
