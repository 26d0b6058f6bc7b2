'use client'

import { removeLinkAction } from './actions'
import { ReasonDialog } from './reason-dialog'

/** Ends a link, with a reason; it stays readable in the history. */
export function RemoveLink({
  dossierId,
  link,
}: {
  dossierId: string
  link: { id: string; other: { statement: string } }
}) {
  return (
    <ReasonDialog
      action={removeLinkAction}
      ids={{ dossierId, linkId: link.id }}
      trigger="Remove"
      triggerLabel={`Remove the link to: ${link.other.statement}`}
      title="Remove the link"
      hint="Link, reason and this stay in the history."
      submit="Remove the link"
      isDanger
      done="Link removed."
    />
  )
}
