'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import { gridWords } from '@/lib/words/questions/grid'
import { markSeenAction } from './actions'

/** Says that all of the grid was seen as it stood when this page was made; what changes afterwards is marked. */
export function MarkSeen({ dossierId, at }: { dossierId: string; at: string }) {
  return (
    <ActionForm
      done={gridWords.everythingIsMarkedAsSeen}
      label={gridWords.markAllAsSeen}
      action={markSeenAction}
      className="no-print"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="at" value={at} />
      <SubmitButton look="plain">{gridWords.markAllAsSeen}</SubmitButton>
    </ActionForm>
  )
}
