'use client'

import { useEffect, type RefObject } from 'react'

/** Ctrl or Cmd with Enter sends the form that the element is, or is in. */
export function useSaveKey(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const form = box.current?.closest('form')
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented || event.isComposing)
        return
      event.preventDefault()
      form?.requestSubmit()
    }
    form?.addEventListener('keydown', press)
    return () => form?.removeEventListener('keydown', press)
  }, [box])
}
