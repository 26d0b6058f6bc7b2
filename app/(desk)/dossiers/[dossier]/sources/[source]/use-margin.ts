'use client'

import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import { cardsWithin, layOutCards, liftAt, type MarginCard } from '@/lib/domain/anchors/card-layout'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { Cards, Mark } from './marks'
import type { TextMap } from './text-map'
import { useCardFocus } from './use-card-focus'

const gap = 10
/** Up to this many cards all stand in the document; of more only those near the window, and both ends. */
const alwaysAll = 60
/** How far beyond the window cards are kept ready, in pixels. */
const reach = 900

/** Where the cards of the margin stand: `tops` in pixels, and which of them to draw, by their places in order. */
export interface Margin {
  tops: readonly number[]
  drawn: readonly number[]
  /** Tells the height of a drawn card. */
  measure: (id: string, height: number) => void
}

/**
 * Places cards level with their words, pushed down where they would overlap. Where a dense text has pushed them far
 * below, all of them are lifted while scrolling so that those at the reading line, or the active one, are level; one that
 * keys have brought the focus to goes first. `list` is the element that holds the cards.
 */
export function useMargin(
  map: TextMap | null,
  marks: readonly Mark[],
  claims: Cards,
  activeId: string | null,
  list: RefObject<HTMLElement | null>,
): Margin {
  const levels = useLevels(map, marks, list)
  const focus = useCardFocus(list, map, marks)
  const levelId = focus.isByKeys ? focus.id : activeId
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  const [[from, to], setDrawn] = useState<[number, number]>([0, Math.min(marks.length, alwaysAll)])
  const measure = useCallback(
    (id: string, height: number) =>
      setHeights((before) => (before.get(id) === height ? before : new Map(before).set(id, height))),
    [],
  )
  const { cards, tops } = useMemo(() => {
    const placed = marks.map((mark, index) => ({
      level: levels[index] ?? 0,
      height: heights.get(mark.id) ?? guessHeight(mark, claims),
    }))
    return { cards: placed, tops: layOutCards(placed, gap) }
  }, [marks, levels, heights, claims])
  useLayoutEffect(() => {
    const margin = list.current?.parentElement
    if (!margin) return
    const stack = { cards, tops, active: marks.findIndex((mark) => mark.id === levelId) }
    margin.style.setProperty('min-height', `${heightOf(stack, map)}px`)
    const place = () => {
      const lift = liftOf(stack, margin.getBoundingClientRect())
      list.current?.style.setProperty('transform', `translateY(${Math.round(-lift)}px)`)
      const start = lift - margin.getBoundingClientRect().top
      const [first, end] =
        marks.length <= alwaysAll
          ? [0, marks.length]
          : cardsWithin(cards, tops, start - reach, start + innerHeight + reach)
      setDrawn((before) => (before[0] === first && before[1] === end ? before : [first, end]))
    }
    place()
    addEventListener('scroll', place, { passive: true })
    addEventListener('resize', place, { passive: true })
    return () => {
      removeEventListener('scroll', place)
      removeEventListener('resize', place)
    }
  }, [cards, tops, marks, levelId, list, map])
  const focused = marks.findIndex((mark) => mark.id === focus.id)
  const drawn = useMemo(
    () => placesDrawn(from, Math.min(to, marks.length), focused, marks.length),
    [from, to, focused, marks.length],
  )
  return { tops, drawn, measure }
}

/**
 * Those from one place to another; the card with the focus with its neighbours, so that it stays and keys can leave it; the
 * first and the last, so that keys enter the list at its ends, however fast they follow a jump of the page.
 */
function placesDrawn(from: number, to: number, focused: number, count: number): number[] {
  const places = new Set([0, count - 1, ...Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)])
  if (focused !== -1) for (const place of [focused - 1, focused, focused + 1]) places.add(place)
  return [...places].filter((place) => place >= 0 && place < count).toSorted((a, b) => a - b)
}

interface Stack {
  cards: readonly MarginCard[]
  tops: readonly number[]
  active: number
}

/** How far the stack is lifted in a margin that stands at `box` of the window. */
function liftOf({ cards, tops, active }: Stack, box: DOMRect): number {
  const card = cards[active]
  const isInView = card && card.level + box.top > -40 && card.level + box.top < innerHeight + 40
  if (isInView) {
    // Level with its words, or as low as it still fits into the window.
    const lowest = Math.max(60, innerHeight - 12 - card.height) - box.top
    return (tops[active] ?? 0) - Math.min(card.level, lowest)
  }
  const way = box.height - innerHeight
  if (way <= 0) return 0
  const readingLine = Math.max(0, Math.min(1, -box.top / way)) * box.height
  return liftAt(cards, tops, readingLine)
}

/** The least height of the margin: where nothing scrolls all cards stand under each other, else the last one is level at the end. */
function heightOf({ cards, tops }: Stack, map: TextMap | null): number {
  const last = cards.at(-1)
  if (!last) return 0
  const isShort = (map?.root.offsetHeight ?? 0) < innerHeight
  return (isShort ? (tops.at(-1) ?? 0) : last.level) + last.height + gap
}

/** A card's height before it was ever drawn: its head, and its words at some 44 characters a line; two lines if unknown. */
function guessHeight(mark: Mark, claims: Cards): number {
  const words = wordsOf(mark, claims)
  return 50 + 21 * Math.min(3, words === undefined ? 2 : Math.ceil(words.length / 44))
}

function wordsOf(mark: Mark, claims: Cards): string | undefined {
  if (mark.kind === 'suggestion') return mark.offer.words
  if (mark.kind === 'note') return mark.thread.body
  const claim = claims.get(mark.id)
  return claim && shownStatement(claim)
}

/** Where the words of each mark begin, in pixels from the top of the margin; anew when the text is laid out anew. */
function useLevels(
  map: TextMap | null,
  marks: readonly Mark[],
  list: RefObject<HTMLElement | null>,
): readonly number[] {
  const [levels, setLevels] = useState<readonly number[]>([])
  const read = useCallback(() => {
    const margin = list.current?.parentElement
    // Not shown on narrow screens.
    if (!map || !margin || margin.offsetParent === null) return
    const { top } = margin.getBoundingClientRect()
    setLevels(
      marks.map(({ spans: [span] }) => (span ? Math.round((map.boxOf(span[0], span[0] + 1)?.top ?? 0) - top) : 0)),
    )
  }, [map, marks, list])
  useEffect(() => {
    if (!map) return
    // Tells at once when it begins to observe, and again when fonts come, the window changes or a panel opens.
    const observer = new ResizeObserver(read)
    observer.observe(map.root)
    return () => observer.disconnect()
  }, [map, read])
  return levels
}
