'use client'

import { useEffect, useRef } from 'react'

/** Puts the focus into a field of an element once it appears, its first unless said: somebody has just asked for it. */
export function useFirstFocus<E extends HTMLElement>(field = 'textarea, input:not([type=hidden]), select') {
  const box = useRef<E>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>(field)?.focus()
  }, [field])
  return box
}
