'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { itemsAt } from '@/lib/domain/anchors/span-lanes'
import { cardButtonId } from './mark-card'
import type { Mark } from './marks'
import { offsetAtPoint } from './point'
import { showWords } from './show-words'
import type { TextMap } from './text-map'

/** Which mark is active, and the ways to another: its card, its words, or one step on. */
export function useActiveMark(map: TextMap | null, marks: readonly Mark[], firstId: string | null) {
  const [activeId, setActiveId] = useState<string | null>(firstId)
  const active = marks.find((mark) => mark.id === activeId)
  const activate = useCallback(
    (id: string | null) => {
      setActiveId(id)
      const mark = marks.find((each) => each.id === id)
      if (map && mark) showWords(map, mark)
    },
    [map, marks],
  )
  const isShown = useRef(false)
  useEffect(() => {
    if (!map || isShown.current) return
    isShown.current = true
    if (active) showWords(map, active, 'instant')
  }, [map, active])
  const step = (by: 1 | -1) => {
    const index = marks.findIndex((mark) => mark.id === activeId)
    const next = marks[index === -1 ? (by === 1 ? 0 : marks.length - 1) : index + by]
    if (!next) return
    activate(next.id)
    focusCard(next.id)
  }
  // Where the focus is on a card, or on one that is about to go, it goes along; in the text the caret stays.
  const go = (id: string | null) => {
    const isOnCard = document.activeElement === document.body || isCard(document.activeElement)
    activate(id)
    if (id !== null && isOnCard) focusCard(id)
  }
  usePick(map, marks, activeId, setActiveId)
  return { active, activate, step, go }
}

/** A click on words makes their mark active, or the next one of those that overlap there; elsewhere none. */
function usePick(
  map: TextMap | null,
  marks: readonly Mark[],
  activeId: string | null,
  onPick: (id: string | null) => void,
): void {
  useEffect(() => {
    if (!map) return
    const pick = (event: MouseEvent) => {
      if (document.getSelection()?.isCollapsed === false) return
      const offset = offsetAtPoint(map, event.clientX, event.clientY)
      const here = offset === null ? [] : itemsAt(marks, offset)
      const next = here[here.findIndex((mark) => mark.id === activeId) + 1] ?? here[0]
      onPick(next?.id ?? null)
    }
    map.root.addEventListener('click', pick)
    return () => map.root.removeEventListener('click', pick)
  }, [map, marks, activeId, onPick])
}

function isCard(element: Element | null): boolean {
  return element?.closest('article')?.querySelector('[id^=card-]') != null
}

// A card that is not drawn yet is drawn once its words are in view.
function focusCard(id: string, tries = 20): void {
  const button = document.getElementById(cardButtonId(id))
  if (button) button.focus({ preventScroll: true })
  else if (tries > 0) requestAnimationFrame(() => focusCard(id, tries - 1))
}
