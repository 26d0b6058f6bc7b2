'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { leaving } from './use-go'
import './progress-line.css'

/** A line at the top of the window from the moment a page of the program is asked for until it is there. */
export function ProgressLine() {
  const address = `${usePathname()}?${useSearchParams().toString()}`
  const [left, setLeft] = useState<string | null>(null)
  useEffect(() => {
    const leave = () => setLeft(address)
    const follow = (event: MouseEvent) => {
      if (leadsElsewhere(event)) leave()
    }
    addEventListener('click', follow)
    addEventListener(leaving, leave)
    return () => {
      removeEventListener('click', follow)
      removeEventListener(leaving, leave)
    }
  }, [address])
  return left === address && <div aria-hidden="true" className="progress-line no-print" />
}

/** Whether a click follows a link within the program; the browser itself tells of every other. */
function leadsElsewhere({ defaultPrevented, target }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest('a') : null
  if (!defaultPrevented || !link || link.origin !== location.origin) return false
  return link.pathname !== location.pathname || link.search !== location.search
}
