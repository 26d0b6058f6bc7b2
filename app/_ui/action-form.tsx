'use client'

import { useRef, type ReactNode } from 'react'
import { announce } from './announce'
import { useCloseDialog } from './dialog-context'
import { ErrorSummary } from './error-summary'
import { FormContext } from './form-context'
import { KeptDraft } from './kept-draft'
import { dropFields } from './kept-fields'
import { useFormErrors } from './use-form-errors'
import { useSaveKey } from './use-save-key'
import { useSubmission, type FormAction } from './use-submission'

/**
 * A form that calls a server action and keeps everything typed on any error. Fields inside find their errors
 * by themselves, and lose them when they are changed; Ctrl or Cmd with Enter sends it. `done` is said once it went well,
 * null where the next page or step says it; `clearWhenDone` empties the form then. On a conflict, `conflict` draws the
 * choice between what was typed and what stands now. What is typed outlives a reload under the name `keepAs`.
 */
export function ActionForm<T>(props: {
  action: FormAction<T>
  label?: string
  onDone?: (value: T, form: HTMLFormElement) => void
  done: string | null
  clearWhenDone?: boolean
  conflict?: (current: unknown) => ReactNode
  keepAs?: string
  className?: string
  children: ReactNode
}) {
  const { action, label, onDone, done, clearWhenDone, conflict, keepAs, className, children } = props
  const closeDialog = useCloseDialog()
  const { pending, result, answers, submit } = useSubmission(action, (value, sent) => {
    if (keepAs) dropFields(keepAs)
    if (clearWhenDone) sent.reset()
    onDone?.(value, sent)
    if (!onDone) closeDialog?.()
    if (done) announce(done)
  })
  const { id, errors, state, watch } = useFormErrors(result && !result.ok ? result : null, pending)
  const form = useRef<HTMLFormElement>(null)
  useSaveKey(form)
  return (
    <form
      ref={form}
      method="post"
      noValidate
      aria-label={label}
      aria-busy={pending}
      onSubmit={submit}
      onChange={watch}
      className={className}
    >
      {errors && <ErrorSummary key={answers} refusal={errors} formId={id} />}
      {errors?.code === 'conflict' && errors.current !== undefined && conflict?.(errors.current)}
      {keepAs && <KeptDraft keepAs={keepAs} />}
      <FormContext value={state}>{children}</FormContext>
    </form>
  )
}
