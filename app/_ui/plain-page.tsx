import type { ReactNode } from 'react'
import { Wordmark } from './wordmark'

/** A page that says one thing: not found, or something broke. It replaces the whole page, frame and all. */
export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="main" className="mx-auto max-w-[36rem] px-4 py-16">
      <Wordmark />
      <h1 className="mt-4 mb-2">{title}</h1>
      {children}
    </main>
  )
}
