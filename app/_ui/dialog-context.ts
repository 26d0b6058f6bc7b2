'use client'

import { createContext, useContext } from 'react'

export const DialogContext = createContext<(() => void) | null>(null)

/** Closes the dialog around this part; null outside one. */
export function useCloseDialog(): (() => void) | null {
  return useContext(DialogContext)
}
