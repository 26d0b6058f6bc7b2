'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import { ratingWords } from '@/lib/words/claims/ratings'
import { confirmIndependenceAction } from './actions'

/** Confirms, as a second person, that the two claims are independent. */
export function ConfirmIndependence({ dossierId, id }: { dossierId: string; id: string }) {
  return (
    <ActionForm
      done={ratingWords.independenceConfirmed}
      label={ratingWords.confirmIndependence}
      action={confirmIndependenceAction}
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="independenceId" value={id} />
      <SubmitButton look="plain" busy={ratingWords.confirming}>
        {ratingWords.iConfirmIt}
      </SubmitButton>
    </ActionForm>
  )
}
