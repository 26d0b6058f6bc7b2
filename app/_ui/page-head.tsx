import type { ReactNode } from 'react'

/** The head of a page: where we are (`trail`), its one h1, a line below it, and what can be done here. */
export function PageHead(props: { title: ReactNode; sub?: ReactNode; trail?: ReactNode; actions?: ReactNode }) {
  const { title, sub, trail, actions } = props
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-5 gap-y-3 pt-5 pb-3">
      <div className="min-w-0">
        {trail && <div className="mb-1 text-soft">{trail}</div>}
        <h1 dir="auto" className="wrap-break-word">
          {title}
        </h1>
        {sub && <div className="mt-1 text-soft">{sub}</div>}
      </div>
      {actions && <div className="no-print flex flex-wrap items-center gap-1.5">{actions}</div>}
    </header>
  )
}
