import type { ReactNode } from 'react'
import { Kbd } from '@/app/_ui/kbd'

/** A part of the page with its heading; `hint` is the key that leads here. */
export function Section(props: {
  id: string
  title: ReactNode
  hint?: string
  actions?: ReactNode
  children: ReactNode
}) {
  const { id, title, hint, actions, children } = props
  return (
    <section aria-labelledby={`${id}-title`} className="sheet px-4 py-3">
      <div className="mb-2 flex min-h-8 flex-wrap items-center justify-between gap-2">
        <h2 id={`${id}-title`}>
          {title} {hint && <Kbd>{hint}</Kbd>}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  )
}
