'use client'

import type { FormEvent, ReactNode, RefObject } from 'react'
import { ErrorSummary } from './error-summary'
import { FormContext } from './form-context'
import { useFormErrors } from './use-form-errors'
import type { Submission } from './use-submission'

/**
 * The form element with what was refused above its fields; fields inside find their errors by themselves, and lose them
 * when they are changed. `above` is what the refusal needs besides its summary.
 */
export function FormFrame(props: {
  submission: Submission
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  label?: string
  above?: ReactNode
  className?: string
  ref?: RefObject<HTMLFormElement | null>
  children: ReactNode
}) {
  const { submission, onSubmit, label, above, className, ref, children } = props
  const { pending, refusal, responses } = submission
  const { id, errors, state, watch } = useFormErrors(refusal, pending)
  return (
    <form
      ref={ref}
      method="post"
      noValidate
      aria-label={label}
      aria-busy={pending}
      onSubmit={onSubmit}
      onChange={watch}
      className={className}
    >
      {errors && <ErrorSummary key={responses} refusal={errors} formId={id} />}
      {errors && above}
      <FormContext value={state}>{children}</FormContext>
    </form>
  )
}
