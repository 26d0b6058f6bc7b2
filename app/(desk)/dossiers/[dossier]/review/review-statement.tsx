'use client'

import { useEffect, useRef } from 'react'
import { Unbroken } from '@/app/_ui/unbroken'

let isFirst = true

/**
 * The statement of the claim at hand. It takes the focus as the next claim comes, so that a screen reader reads it
 * and keys work at once; not on the first, where the page itself is new.
 */
export function ReviewStatement({ shown }: { shown: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFirst) {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo({ top: 0 })
    }
    isFirst = false
  }, [])
  return (
    <h2
      ref={heading}
      tabIndex={-1}
      dir="auto"
      className="mt-2 max-w-[46ch] font-serif text-xl leading-snug font-semibold outline-none wrap-break-word"
    >
      <Unbroken>{shown}</Unbroken>
    </h2>
  )
}
