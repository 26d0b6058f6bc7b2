'use client'

import { useEffect, useState } from 'react'
import { announcement } from './announce'

/** How long a result is shown (ms): long enough to be read twice. */
const shownFor = 6000
/** An emptied region is heard again only after a moment (ms), also when the same is said twice. */
const gap = 80

/** The one place where results are said: there from the start, so that screen readers hear what comes into it. */
export function StatusRegion() {
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    let timers: ReturnType<typeof setTimeout>[] = []
    const say = (event: Event) => {
      timers.forEach(clearTimeout)
      setSentence('')
      const { detail } = event as CustomEvent<string>
      timers = [setTimeout(() => setSentence(detail), gap), setTimeout(() => setSentence(''), gap + shownFor)]
    }
    addEventListener(announcement, say)
    return () => {
      removeEventListener(announcement, say)
      timers.forEach(clearTimeout)
    }
  }, [])
  return (
    <output className="no-print pointer-events-none fixed inset-x-0 bottom-4 z-50 flex justify-center px-4">
      {sentence && (
        <span className="max-w-[44ch] rounded-md bg-main px-3.5 py-2 text-on-main shadow-float wrap-break-word">
          <bdi>{sentence}</bdi>
        </span>
      )}
    </output>
  )
}
