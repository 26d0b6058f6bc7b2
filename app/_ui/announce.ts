'use client'

import { useEffect } from 'react'

/** The event that the status region listens to; its detail is the sentence. */
export const announcement = 'announcement'

/** Says a result where the app says all of them: seen at the foot of the window for a while, and read out by screen readers. */
export function announce(sentence: string): void {
  dispatchEvent(new CustomEvent(announcement, { detail: sentence }))
}

// Kept here, not in the component: a page whose address is tidied on the way is drawn again from nothing.
let shown: { list: string; of: string } | null = null

/** Says a sentence when a list has come to show something else, `of` its address; not when the list first opens. */
export function AnnounceChange({ list, of, sentence }: { list: string; of: string; sentence: string }) {
  useEffect(() => {
    const isOther = shown?.list === list && shown.of !== of
    shown = { list, of }
    if (isOther) announce(sentence)
  }, [list, of, sentence])
  return null
}
