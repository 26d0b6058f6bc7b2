'use client'

import { useEffect, type RefObject } from 'react'

/** Ctrl or Cmd with Enter sends the form that the element is, or is in; in a dialog, from beside the form, too. */
export function useSaveKey(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const form = box.current?.closest('form')
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented || event.isComposing)
        return
      const from = event.target instanceof Element ? event.target.closest('form') : null
      if (from !== null && from !== form) return
      event.preventDefault()
      form?.requestSubmit()
    }
    const reach: HTMLElement | null | undefined = form?.closest('dialog') ?? form
    reach?.addEventListener('keydown', press)
    return () => reach?.removeEventListener('keydown', press)
  }, [box])
}
