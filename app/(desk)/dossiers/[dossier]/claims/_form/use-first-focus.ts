'use client'

import { useEffect, useRef } from 'react'

/** Puts the focus into the first field of an element once it appears: somebody has just asked for it. */
export function useFirstFocus<E extends HTMLElement>() {
  const box = useRef<E>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('textarea, input:not([type=hidden]), select')?.focus()
  }, [])
  return box
}
