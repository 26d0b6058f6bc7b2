'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { removeLinkAction } from './actions'

/** Ends a link, with a reason; it stays readable in the history. */
export function RemoveLink({
  dossierId,
  link,
}: {
  dossierId: string
  link: { id: string; other: { statement: string } }
}) {
  return (
    <Dialog
      trigger="Remove"
      triggerLabel={`Remove the link to: ${link.other.statement}`}
      look="quiet"
      title="Remove the link"
    >
      <ActionForm done="Link removed." label="Remove the link" action={removeLinkAction} className="space-y-3">
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="linkId" value={link.id} />
        <Field name="reason" label="Why" hint="Link, reason and this stay in the history." required>
          <TextArea rows={2} />
        </Field>
        <SubmitButton look="danger">Remove the link</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
