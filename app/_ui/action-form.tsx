'use client'

import { useId, useMemo, type ReactNode } from 'react'
import { announce } from './announce'
import { useCloseDialog } from './dialog-context'
import { ErrorSummary } from './error-summary'
import { FormContext, type FormState } from './form-context'
import { useSubmission, type FormAction } from './use-submission'

/**
 * A form that calls a server action and keeps everything typed on any error. Fields inside find their errors
 * by themselves. `done` is said once it went well, null where the next page or step says it; `clearWhenDone` empties the
 * form then. On a conflict, `conflict` draws the choice between what was typed and what stands now.
 */
export function ActionForm<T>(props: {
  action: FormAction<T>
  label?: string
  onDone?: (value: T, form: HTMLFormElement) => void
  done: string | null
  clearWhenDone?: boolean
  conflict?: (current: unknown) => ReactNode
  className?: string
  children: ReactNode
}) {
  const { action, label, onDone, done, clearWhenDone, conflict, className, children } = props
  const id = useId()
  const closeDialog = useCloseDialog()
  const { pending, result, answers, submit } = useSubmission(action, (value, form) => {
    if (clearWhenDone) form.reset()
    onDone?.(value, form)
    if (!onDone) closeDialog?.()
    if (done) announce(done)
  })
  const refusal = result && !result.ok ? result : null
  const state = useMemo<FormState>(
    () => ({ id, fields: refusal?.fields ?? {}, current: refusal?.current, pending }),
    [id, refusal, pending],
  )
  return (
    <form method="post" noValidate aria-label={label} aria-busy={pending} onSubmit={submit} className={className}>
      {refusal && <ErrorSummary key={answers} refusal={refusal} formId={id} />}
      {refusal?.code === 'conflict' && refusal.current !== undefined && conflict?.(refusal.current)}
      <FormContext value={state}>{children}</FormContext>
    </form>
  )
}
