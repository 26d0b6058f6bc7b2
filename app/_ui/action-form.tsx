'use client'

import { useRef, type ReactNode } from 'react'
import { announce } from './announce'
import { useCloseDialog } from './dialog-context'
import { FormFrame } from './form-frame'
import { KeptDraft } from './kept-draft'
import { dropFields } from './kept-fields'
import { useSaveKey } from './use-save-key'
import { sendForm, useSubmission, type FormAction } from './use-submission'

/**
 * A form that calls a server action and keeps everything typed on any error; Ctrl or Cmd with Enter sends it. `done` is
 * said once it went well, null where the next page or step says it; `clearWhenDone` empties the form then. On a conflict,
 * `conflict` draws the choice between what was typed and what stands now. What is typed outlives a reload under the name
 * `keepAs`.
 */
export function ActionForm<T>(props: {
  action: FormAction<T>
  label?: string
  onDone?: (value: T, sent: FormData) => void
  done: string | null
  clearWhenDone?: boolean
  conflict?: (current: unknown) => ReactNode
  keepAs?: string
  className?: string
  children: ReactNode
}) {
  const { action, label, onDone, done, clearWhenDone, conflict, keepAs, className, children } = props
  const closeDialog = useCloseDialog()
  const form = useRef<HTMLFormElement>(null)
  const submission = useSubmission(action, (value, sent) => {
    if (keepAs) dropFields(keepAs)
    if (clearWhenDone) form.current?.reset()
    onDone?.(value, sent)
    if (!onDone) closeDialog?.()
    if (done) announce(done)
  })
  useSaveKey(form)
  const { code, current } = submission.refusal ?? {}
  return (
    <FormFrame
      ref={form}
      submission={submission}
      onSubmit={sendForm(submission.send)}
      label={label}
      above={code === 'conflict' && current !== undefined && conflict?.(current)}
      className={className}
    >
      {keepAs && <KeptDraft keepAs={keepAs} />}
      {children}
    </FormFrame>
  )
}
