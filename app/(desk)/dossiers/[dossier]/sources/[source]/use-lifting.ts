'use client'

import { useEffect } from 'react'
import { itemsAt } from '@/lib/domain/anchors/span-lanes'
import { cardButtonId } from './mark-card'
import type { Mark } from './marks'
import { offsetAtPoint } from './point'
import type { TextMap } from './text-map'
import { paintMark } from './use-highlights'

/**
 * Ties cards and words: pointing at words lifts their card, and pointing at a card or having the focus in it lifts its
 * words. Nothing is drawn again for it: the card gets an attribute, and the words are painted.
 */
export function useLifting(map: TextMap | null, marks: readonly Mark[]): void {
  useEffect(() => {
    if (!map) return
    const events = new AbortController()
    const { signal } = events
    let lifted: { id: string; lower: () => void } | null = null
    const lift = (mark: Mark | undefined) => {
      if (lifted?.id === mark?.id) return
      lifted?.lower()
      lifted = mark ? { id: mark.id, lower: lifting(map, marks, mark) } : null
    }
    let asked = 0
    const overWords = ({ clientX, clientY, buttons }: PointerEvent) => {
      // Not while words are being selected.
      if (buttons !== 0) return
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(() => {
        const offset = offsetAtPoint(map, clientX, clientY)
        lift(offset === null ? undefined : itemsAt(marks, offset)[0])
      })
    }
    const onCard = ({ target }: Event) => {
      if (target instanceof Node && map.root.contains(target)) return
      cancelAnimationFrame(asked)
      lift(markOfCard(marks, target))
    }
    map.root.addEventListener('pointermove', overWords, { signal, passive: true })
    document.addEventListener('pointerover', onCard, { signal, passive: true })
    document.addEventListener('focusin', onCard, { signal })
    return () => {
      events.abort()
      cancelAnimationFrame(asked)
      lift(undefined)
    }
  }, [map, marks])
}

function lifting(map: TextMap, marks: readonly Mark[], mark: Mark): () => void {
  const card = document.getElementById(cardButtonId(mark.id))?.closest('article')
  card?.toggleAttribute('data-lifted', true)
  const unpaint = paintMark(map, marks, mark, 'lifted', 2)
  return () => {
    card?.toggleAttribute('data-lifted', false)
    unpaint()
  }
}

function markOfCard(marks: readonly Mark[], target: EventTarget | null): Mark | undefined {
  const card = target instanceof Element ? target.closest('article') : null
  const button = card?.querySelector(`[id^="${cardButtonId('')}"]`)
  return button ? marks.find(({ id }) => cardButtonId(id) === button.id) : undefined
}
