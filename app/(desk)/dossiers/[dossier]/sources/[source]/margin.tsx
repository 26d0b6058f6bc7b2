'use client'

import { useEffect, useRef } from 'react'
import { readerWords } from '@/lib/words/sources/reader'
import { MarkCard, type CardActions } from './mark-card'
import type { Cards, Mark } from './marks'
import type { TextMap } from './text-map'
import { useMargin, type Margin as Placed } from './use-margin'

/** The cards beside the text, level with their words. */
export function Margin(props: {
  map: TextMap
  marks: readonly Mark[]
  cards: Cards
  onNear: (ids: readonly string[]) => void
  activeId: string | null
  actions: CardActions
  onActivate: (id: string) => void
}) {
  const { map, marks, cards, onNear, activeId, actions, onActivate } = props
  const list = useRef<HTMLOListElement>(null)
  const { tops, drawn, measure } = useMargin(map, marks, cards, activeId, list)
  useEffect(() => onNear(claimIds(drawn.flatMap((place) => marks[place] ?? []))), [marks, drawn, onNear])
  return (
    <ol ref={list} aria-label={readerWords.claimsAndNotes}>
      {drawn.map((place) => {
        const mark = marks[place]
        return (
          mark && (
            <Place
              key={mark.id}
              id={mark.id}
              top={tops[place] ?? 0}
              measure={measure}
              position={place + 1}
              of={marks.length}
            >
              <MarkCard
                mark={mark}
                claim={cards.get(mark.id)}
                active={mark.id === activeId}
                actions={actions}
                onActivate={onActivate}
              />
            </Place>
          )
        )
      })}
    </ol>
  )
}

function claimIds(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => (mark.kind === 'claim' ? [mark.id] : []))
}

function Place(props: {
  id: string
  top: number
  position: number
  of: number
  measure: Placed['measure']
  children: React.ReactNode
}) {
  const { id, top, position, of, measure, children } = props
  const box = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => measure(id, element.offsetHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [id, measure])
  return (
    <li
      ref={box}
      data-mark={id}
      aria-posinset={position}
      aria-setsize={of}
      className="absolute inset-x-0 top-0"
      style={{ transform: `translateY(${top}px)` }}
    >
      {children}
    </li>
  )
}
