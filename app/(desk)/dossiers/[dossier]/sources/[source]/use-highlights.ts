'use client'

import { useEffect } from 'react'
import { assignLanes } from '@/lib/domain/anchors/span-lanes'
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

/** Underlines the words of all marks, and tints those of the active one. */
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
    if (!map || !active) return
    const name = `active-${colourOf(active)}`
    paint(
      name,
      active.spans.map(([start, end]) => map.staticRange(start, end)),
      1,
    )
    return () => paint(name, [])
  }, [map, active])
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
