'use client'

import { useEffect, useRef, type RefObject } from 'react'

/** What Alt with a letter does in a form, or in the dialog around it. */
export type FormKeys = Readonly<Record<string, (() => void) | undefined>>

/** Listens to Alt with a letter: plain letters are typed there, and those with Ctrl belong to the browser. */
export function useFormKeys(form: RefObject<HTMLElement | null>, keys: FormKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const reach: HTMLElement | null | undefined = form.current?.closest('dialog') ?? form.current
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || event.isComposing) return
      const run = latest.current[letterOf(event)]
      if (!run) return
      event.preventDefault()
      run()
    }
    reach?.addEventListener('keydown', press)
    return () => reach?.removeEventListener('keydown', press)
  }, [form])
}

// With Alt, a Mac types other signs: there the place of the key tells.
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()
}
