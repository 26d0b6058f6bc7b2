'use client'

import { createContext, useContext } from 'react'

/** What the parts of a form know of it: field errors by dotted path, what a conflict met, whether it is being sent. */
export interface FormState {
  id: string
  fields: Record<string, string>
  current?: unknown
  pending: boolean
}

export const FormContext = createContext<FormState>({ id: 'form', fields: {}, pending: false })

/** The form around this part. */
export function useForm(): FormState {
  return useContext(FormContext)
}

/** The id of the control of a field, which the error summary links to. */
export function controlId(form: string, path: string): string {
  return `${form}-${path.replaceAll(/[^\w-]/g, '_')}`
}
