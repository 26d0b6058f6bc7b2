'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from '@/app/_ui/use-shortcuts'
import { useSingleKeys } from '@/app/_ui/use-single-keys'
import { keysOn } from '../_keys/key-table'

/** The key that chooses a value: its digit or letter, `a` to abstain. */
const keyOf = (value: string) => (value.length === 1 ? value.toLowerCase() : value.charAt(0))

/** In a dialog: a value's key chooses it and goes on to the reason, as in the review queue; never while somebody types. */
export function useScaleKeys(values: readonly string[]) {
  const box = useRef<HTMLFieldSetElement>(null)
  const [isOn] = useSingleKeys()
  useEffect(() => {
    const dialog = box.current?.closest('dialog')
    if (!dialog || !isOn || values.length === 0) return
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      const value = keysOn('rating').includes(key) ? values.find((each) => keyOf(each) === key) : undefined
      if (value === undefined || isTyping(event.target)) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      event.preventDefault()
      box.current?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click()
      box.current?.closest('form')?.querySelector('textarea')?.focus()
    }
    dialog.addEventListener('keydown', press)
    return () => dialog.removeEventListener('keydown', press)
  }, [values, isOn])
  return box
}
