'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import type { FormAction } from '@/app/_ui/use-submission'
import { claimWords } from '@/lib/words/claims/claim'

/**
 * A dialog for a step that needs nothing but a reason: `ids` say what it is about, `done` is said once it went well, `asks`
 * is the label of the reason. The form is called as the dialog is, unless `label` is another name.
 */
export function ReasonDialog<T>(props: {
  action: FormAction<T>
  ids: Readonly<Record<string, string>>
  trigger: string
  triggerLabel?: string
  title: string
  label?: string
  asks?: string
  hint: string
  submit: string
  isDanger?: boolean
  done: string
}) {
  const {
    action,
    ids,
    trigger,
    triggerLabel,
    title,
    label = title,
    asks = claimWords.why,
    hint,
    submit,
    isDanger,
    done,
  } = props
  return (
    <Dialog trigger={trigger} triggerLabel={triggerLabel} look="quiet" title={title}>
      <ActionForm done={done} label={label} action={action} className="space-y-3">
        {Object.entries(ids).map(([name, id]) => (
          <input key={name} type="hidden" name={name} value={id} />
        ))}
        <Field name="reason" label={asks} hint={hint} required>
          <TextArea rows={2} />
        </Field>
        <SubmitButton look={isDanger ? 'danger' : undefined}>{submit}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
