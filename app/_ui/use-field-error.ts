'use client'

import { controlId, useForm } from './form-context'

/** The id of the control at a path, what was refused there or at one of the paths in `also`, and the id of that sentence. */
export function useFieldError(path: string, also: readonly string[] = none): FieldState {
  const form = useForm()
  const id = controlId(form.id, path)
  const error = [path, ...also].map((each) => form.fields[each]).find((each) => each !== undefined)
  return { id, error, errorId: error === undefined ? undefined : `${id}-error` }
}

interface FieldState {
  id: string
  error: string | undefined
  errorId: string | undefined
}

const none: readonly string[] = []
