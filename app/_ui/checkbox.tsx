'use client'

import type { ComponentProps, ReactNode } from 'react'
import { useHydrated } from './use-hydrated'

/**
 * A box to tick with its label beside it; `name` ends in `[]` where several may be ticked. One that the page keeps
 * (`checked`) waits for it: ticked earlier, it would lose its tick.
 */
export function Checkbox({ label, className = '', ...rest }: ComponentProps<'input'> & { label: ReactNode }) {
  const hydrated = useHydrated()
  const isWaiting = rest.checked !== undefined && !hydrated
  return (
    <label className={`inline-flex min-h-6 items-center gap-2 ${className}`}>
      <input
        {...rest}
        type="checkbox"
        disabled={rest.disabled === true || isWaiting}
        className="size-4 shrink-0 accent-act"
      />
      <span>{label}</span>
    </label>
  )
}
