'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { factorWords } from '@/lib/words/account/second-factor'
import { say } from '@/lib/words/say'

/** One of the three steps; one that was `moved` to takes the focus, so that nobody is left where the last one was. */
export function Step({
  number,
  title,
  moved = false,
  children,
}: {
  number: number
  title: string
  moved?: boolean
  children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (moved) heading.current?.focus()
  }, [moved])
  return (
    <section aria-labelledby="step-title" className="sheet p-5">
      <p className="text-xs text-soft">{say(factorWords.stepOf3, { number })}</p>
      <h2 id="step-title" ref={heading} tabIndex={-1} className="mb-3 outline-none">
        {title}
      </h2>
      {children}
    </section>
  )
}
