import type { ReactNode } from 'react'

/** What is wrong with a field, below it. With an `id`, the field names it as its description. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="mt-1 text-xs font-medium text-conflict">
      {children}
    </p>
  )
}
