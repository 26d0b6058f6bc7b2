'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { shownStatement, type Stated } from '@/lib/domain/offers/shown-statement'
import { claimWords } from '@/lib/words/claims/claim'
import { EdtfInput } from '../_form/edtf-input'
import { recordWithdrawalAction } from './actions'

/** Records that the speaker took the claim back; what rests on it goes stale, the claim stays. */
export function RecordWithdrawal({ dossierId, claim }: { dossierId: string; claim: Stated & { id: string } }) {
  return (
    <Dialog trigger={claimWords.takenBackByItsSpeaker} look="quiet" title={claimWords.theSpeakerTookItBack}>
      <ActionForm
        done={claimWords.withdrawalRecorded}
        label={claimWords.theSpeakerTookItBack}
        action={recordWithdrawalAction}
        className="space-y-3"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="claimId" value={claim.id} />
        <p dir="auto" className="font-serif text-md wrap-break-word">
          {shownStatement(claim)}
        </p>
        <Field name="words" label={claimWords.howAndWhereThatStands} hint={claimWords.theClaimStaysRatings} required>
          <TextArea rows={2} />
        </Field>
        <EdtfInput path="withdrawnDate" label={claimWords.when} />
        <SubmitButton look="danger">{claimWords.recordIt}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
