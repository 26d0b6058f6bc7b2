'use client'

import { useEffect, useRef } from 'react'

/** The event that the status region listens to; its detail is the sentence. */
export const announcement = 'announcement'

/** Says a result where the app says all of them: seen at the foot of the window for a while, and read out by screen readers. */
export function announce(sentence: string): void {
  dispatchEvent(new CustomEvent(announcement, { detail: sentence }))
}

/** Says a sentence when `of` has become another, such as the address of a list; not when the page first opens. */
export function AnnounceChange({ of, sentence }: { of: string; sentence: string }) {
  const said = useRef(of)
  useEffect(() => {
    if (said.current === of) return
    said.current = of
    announce(sentence)
  }, [of, sentence])
  return null
}
