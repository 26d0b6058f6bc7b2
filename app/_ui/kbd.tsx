import type { ReactNode } from 'react'

/** A key to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded-[4px] border border-b-2 border-line bg-surface px-1.5 font-sans text-xs text-soft">
      {children}
    </kbd>
  )
}
