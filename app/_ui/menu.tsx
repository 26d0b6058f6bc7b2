'use client'

import { useCallback, useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react'
import { useHydrated } from './use-hydrated'

/**
 * A button that shows a short list of links and buttons below it. Closes on Escape, on a click elsewhere, on
 * leaving it by keyboard, and once something in it was chosen.
 */
export function Menu(props: {
  label: string
  trigger: ReactNode
  triggerClassName?: string
  end?: boolean
  children: ReactNode
}) {
  const { label, trigger, triggerClassName = '', end, children } = props
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const hydrated = useHydrated()
  const close = useCallback(() => setOpen(false), [])
  useClosing(open, box, button, close)
  return (
    <div ref={box} className="relative">
      <button
        ref={button}
        type="button"
        disabled={!hydrated}
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className={triggerClassName}
      >
        {trigger}
      </button>
      <div
        id={id}
        hidden={!open}
        className={`absolute top-full z-40 mt-1 max-h-[80dvh] w-max max-w-[min(20rem,90vw)] min-w-44 overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-float ${
          end ? 'end-0' : 'start-0'
        }`}
      >
        {children}
      </div>
    </div>
  )
}

/** Closes an open menu on Escape, by a choice in it, and when pointer or focus go elsewhere. */
function useClosing(
  open: boolean,
  box: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  useEffect(() => {
    const menu = box.current
    if (!open || !menu) return
    const listening = new AbortController()
    const { signal } = listening
    const isInside = (target: EventTarget | null) => target instanceof Node && menu.contains(target)
    const closeIf = (isSo: boolean) => {
      if (isSo) close()
    }
    document.addEventListener('pointerdown', ({ target }) => closeIf(!isInside(target)), { signal })
    menu.addEventListener('focusout', ({ relatedTarget: to }) => closeIf(to !== null && !isInside(to)), { signal })
    menu.addEventListener('click', ({ target }) => closeIf(isChoice(target)), { signal })
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      close()
      button.current?.focus()
    }
    menu.addEventListener('keydown', closeByKey, { signal })
    return () => listening.abort()
  }, [open, box, button, close])
}

const isChoice = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a, [data-closes]') !== null
