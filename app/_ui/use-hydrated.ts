'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Whether this part of the page answers yet. Until it does its buttons are disabled, so that a quick hand
 * does not send a form the browser's own way and lose what was typed.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
