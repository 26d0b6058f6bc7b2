'use client'

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
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
  const answers = useHydrated()
  useEffect(() => {
    const menu = box.current
    if (!open || !menu) return
    const listening = new AbortController()
    const { signal } = listening
    const close = () => setOpen(false)
    const isInside = (target: EventTarget | null) => target instanceof Node && menu.contains(target)
    document.addEventListener('pointerdown', (event) => isInside(event.target) || close(), { signal })
    menu.addEventListener(
      'focusout',
      (event) => event.relatedTarget === null || isInside(event.relatedTarget) || close(),
      { signal },
    )
    menu.addEventListener(
      'click',
      (event) => event.target instanceof Element && event.target.closest('a, [data-closes]') && close(),
      { signal },
    )
    menu.addEventListener('keydown', (event) => event.key === 'Escape' && (close(), button.current?.focus()), {
      signal,
    })
    return () => listening.abort()
  }, [open])
  return (
    <div ref={box} className="relative">
      <button
        ref={button}
        type="button"
        disabled={!answers}
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
