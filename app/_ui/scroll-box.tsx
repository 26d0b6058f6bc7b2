import type { ReactNode } from 'react'

/** A drawing wider than a phone: it scrolls inside its own box, by keys too, and the page does not. */
export function ScrollBox({ label, className = '', children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <section
      aria-label={`${label}, which can be scrolled sideways`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without the focus, keys could not scroll it (WCAG 2.1.1)
      tabIndex={0}
      className={`overflow-x-auto ${className}`}
    >
      {children}
    </section>
  )
}
