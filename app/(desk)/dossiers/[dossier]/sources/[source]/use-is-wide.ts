'use client'

import { useSyncExternalStore } from 'react'

/** Tailwind's lg: from there on there is room for the text and what is written beside it. */
const wide = '(min-width: 64rem)'

/** Whether the window has room for two columns. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(wide).matches,
    () => true,
  )
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
