'use client'

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

/**
 * A button that shows a short list of links and buttons below it. Closes on Escape, on a click elsewhere, on
 * leaving it by keyboard, and once something in it was chosen.
 */
export function Menu(props: { label: string; trigger: ReactNode; triggerClassName?: string; end?: boolean; children: ReactNode }) {
  const { label, trigger, triggerClassName = '', end, children } = props
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const elsewhere = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', elsewhere)
    return () => document.removeEventListener('pointerdown', elsewhere)
  }, [open])
  const escape = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div
      ref={box}
      className="relative"
      onKeyDown={(event) => event.key === 'Escape' && open && escape()}
      onBlur={(event) => event.relatedTarget && !box.current?.contains(event.relatedTarget) && setOpen(false)}
    >
      <button
        ref={button}
        type="button"
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
        onClick={(event) => (event.target as HTMLElement).closest('a, [data-closes]') && setOpen(false)}
        className={`absolute top-full z-40 mt-1 max-h-[80dvh] w-max max-w-[min(20rem,90vw)] min-w-44 overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-float ${
          end ? 'end-0' : 'start-0'
        }`}
      >
        {children}
      </div>
    </div>
  )
}
