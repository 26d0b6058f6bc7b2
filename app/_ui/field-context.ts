'use client'

import { createContext, useContext } from 'react'

/** What a field gives to the control inside it. */
export interface ControlProps {
  id?: string
  name?: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  'aria-required'?: true
}

export const FieldContext = createContext<ControlProps>({})

/** Name, id and descriptions for the control of this field; own props of the control go before them. */
export function useControl(): ControlProps {
  return useContext(FieldContext)
}
