'use client'

import { useEffect } from 'react'

interface Place {
  element: Element
  /** The focused element's id and its surroundings, inmost first: they tell where work goes on when it is gone. */
  id: string
  around: Element[]
}

/**
 * Keeps the focus from falling to the top of the page when what had it is taken away: a row that was removed, a chip, a
 * form that was drawn again. It goes to the element that now has the same id, else to the heading of what stood around it.
 */
export function FocusKeeper() {
  useEffect(() => {
    let last: Place | null = null
    const keep = ({ target }: FocusEvent) => {
      if (target instanceof Element && target !== document.body) last = { element: target, id: target.id, around: [...ancestorsOf(target)] }
    }
    const letGo = ({ target }: PointerEvent) => {
      if (target instanceof Node && !last?.element.contains(target)) last = null
    }
    const observer = new MutationObserver(() => {
      if (last === null || last.element.isConnected || !isNowhere(document.activeElement)) return
      const place = last
      last = null
      successorOf(place)?.focus({ preventScroll: true })
    })
    addEventListener('focusin', keep)
    addEventListener('pointerdown', letGo)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      removeEventListener('focusin', keep)
      removeEventListener('pointerdown', letGo)
      observer.disconnect()
    }
  }, [])
  return null
}

const isNowhere = (element: Element | null) => element === null || element === document.body

function* ancestorsOf(element: Element): Generator<Element> {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) yield at
}

function successorOf({ id, around }: Place): HTMLElement | null {
  const same = id === '' ? null : document.getElementById(id)
  if (same) return withCaretAtEnd(same)
  const near = around.find((element) => element.isConnected)
  const part = near?.closest<HTMLElement>('section, article, dialog[open], main') ?? document.querySelector<HTMLElement>('main')
  const goal = part?.querySelector<HTMLElement>('h1, h2, h3') ?? part
  if (goal && !goal.hasAttribute('tabindex')) goal.tabIndex = -1
  return goal ?? null
}

function withCaretAtEnd(field: HTMLElement): HTMLElement {
  const isText = field instanceof HTMLInputElement && ['text', 'search'].includes(field.type)
  if (isText) field.setSelectionRange(field.value.length, field.value.length)
  return field
}
