import type { ReactNode } from 'react'

/** What an empty list says: what would stand here, and what to do next. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="sheet border-dashed px-6 py-12 text-center">
      <p className="font-serif text-lg font-semibold">{title}</p>
      {children && <div className="mx-auto mt-1 max-w-[52ch] text-soft">{children}</div>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  )
}
