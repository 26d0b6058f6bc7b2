'use client'

import type { ReactNode } from 'react'
import { useHydrated } from './use-hydrated'

/**
 * Fields whose values the page keeps, not the browser: what is typed into them before the page answers would be lost, so they
 * are disabled until it does.
 */
export function StateFields({ className = '', children }: { className?: string; children: ReactNode }) {
  const hydrated = useHydrated()
  return (
    <fieldset disabled={!hydrated} role="presentation" className={`min-w-0 ${className}`}>
      {children}
    </fieldset>
  )
}
