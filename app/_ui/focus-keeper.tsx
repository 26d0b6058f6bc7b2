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
 * form that was drawn again. It goes to the element that now has the same id, also if that comes a moment later, else to
 * the heading of what stood around it.
 */
export function FocusKeeper() {
  useEffect(() => {
    let last: Place | null = null
    let awaited: { id: string; meanwhile: Element | null } | null = null
    const keep = ({ target }: { target: EventTarget | null }) => {
      if (target instanceof Element && target !== document.body)
        last = { element: target, id: target.id, around: [...ancestorsOf(target)] }
    }
    const letGo = (event: Event) => {
      awaited = null
      const { target } = event
      if (event.type === 'pointerdown' && target instanceof Node && !last?.element.contains(target)) last = null
    }
    const restore = () => {
      const at = document.activeElement
      const returned =
        awaited && (isNowhere(at) || at === awaited.meanwhile) ? document.getElementById(awaited.id) : null
      if (returned) {
        awaited = null
        focus(returned)
      } else if (last && !last.element.isConnected && isNowhere(at)) {
        const { id } = last
        const goal = successorOf(last)
        last = null
        focus(goal)
        awaited = id === '' || goal?.id === id ? null : { id, meanwhile: goal }
      }
    }
    const observer = new MutationObserver(restore)
    keep({ target: document.activeElement }) // It may have had the focus before the scripts came.
    addEventListener('focusin', keep)
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, letGo, true)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      removeEventListener('focusin', keep)
      for (const type of ['pointerdown', 'keydown']) removeEventListener(type, letGo, true)
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
  if (same) return same
  const near = around.find((element) => element.isConnected)
  const part =
    near?.closest<HTMLElement>('section, article, dialog[open], main') ?? document.querySelector<HTMLElement>('main')
  return part?.querySelector<HTMLElement>('h1, h2, h3') ?? part
}

/** Headings take the focus only when it is given to them; a line of text goes on at its end. */
function focus(element: HTMLElement | null): void {
  if (!element) return
  if (element instanceof HTMLInputElement && ['text', 'search'].includes(element.type))
    element.setSelectionRange(element.value.length, element.value.length)
  else if (element.matches('h1, h2, h3, section, article, main') && !element.hasAttribute('tabindex'))
    element.tabIndex = -1
  element.focus({ preventScroll: true })
}
