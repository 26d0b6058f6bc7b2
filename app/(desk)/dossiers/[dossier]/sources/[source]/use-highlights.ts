'use client'

import { useEffect } from 'react'
import { assignLanes, type SpanPair } from '@/lib/domain/anchors/span-lanes'
import { colourOf, type Mark } from './marks'
import type { TextMap } from './text-map'

/** Paints ranges under a name of highlights.css; a later, higher priority lies on top. Browsers without the API show plain text. */
export function paint(name: string, ranges: readonly (AbstractRange | null)[], priority = 0): void {
  if (!('highlights' in CSS)) return
  const highlight = new Highlight()
  for (const range of ranges) if (range) highlight.add(range)
  highlight.priority = priority
  if (highlight.size > 0) CSS.highlights.set(name, highlight)
  else CSS.highlights.delete(name)
}

/** Underlines the words of all marks, muted; tints those of the active one and underlines them in ink. */
export function useHighlights(map: TextMap | null, marks: readonly Mark[], active: Mark | undefined): void {
  useEffect(() => {
    if (!map) return
    const names = [...rangesByName(map, marks)].map(([name, ranges]) => {
      paint(name, ranges)
      return name
    })
    return () => names.forEach((name) => paint(name, []))
  }, [map, marks])
  useEffect(() => {
    if (map && active) return paintMark(map, marks, active, 'active', 1)
  }, [map, marks, active])
}

/**
 * Has the words of one mark stand out, under names that begin with `as`: tinted in its colour, and underlined in ink on the
 * lane that they have, so that it is not told by colour alone. Gives the way to end it.
 */
export function paintMark(
  map: TextMap,
  marks: readonly Mark[],
  mark: Mark,
  as: 'active' | 'lifted',
  priority: number,
): () => void {
  const tint = `${as}-${colourOf(mark)}`
  paint(tint, rangesOf(map, mark.spans), priority)
  const lanes = new Map<string, SpanPair[]>()
  const spans = marks.flatMap((each) => each.spans.map((span) => ({ isOwn: each.id === mark.id, span })))
  assignLanes(spans.map(({ span }) => span)).forEach((lane, index) => {
    const one = spans[index]
    if (!one?.isOwn) return
    const name = `ink-${as}-${lane}`
    lanes.set(name, [...(lanes.get(name) ?? []), one.span])
  })
  for (const [name, own] of lanes) paint(name, rangesOf(map, own), priority)
  return () => [tint, ...lanes.keys()].forEach((name) => paint(name, []))
}

function rangesOf(map: TextMap, spans: readonly SpanPair[]) {
  return spans.map(([start, end]) => map.staticRange(start, end))
}

function rangesByName(map: TextMap, marks: readonly Mark[]): Map<string, (StaticRange | null)[]> {
  const spans = marks.flatMap((mark) => mark.spans.map((span) => ({ mark, span })))
  const lanes = assignLanes(spans.map(({ span }) => span))
  const named = new Map<string, (StaticRange | null)[]>()
  spans.forEach(({ mark, span: [start, end] }, index) => {
    const kind = mark.kind === 'claim' ? `claim-${colourOf(mark)}` : mark.kind
    const name = `${kind}-${lanes[index] ?? 0}`
    const ranges = named.get(name) ?? []
    ranges.push(map.staticRange(start, end))
    named.set(name, ranges)
  })
  return named
}
