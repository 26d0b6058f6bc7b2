'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Checkbox } from '@/app/_ui/checkbox'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { FieldGroup } from '@/app/_ui/field-group'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { shownStatement, type Stated } from '@/lib/domain/offers/shown-statement'
import { groundWords, independenceGrounds } from '@/lib/domain/vocabulary'
import { ratingWords } from '@/lib/words/claims/ratings'
import { assertIndependenceAction } from './actions'
import { ClaimPicker } from './claim-picker'

/** Calls this claim and another independent, on named grounds, with a reason; it counts once a second person confirms. */
export function AssertIndependence({ dossierId, claim }: { dossierId: string; claim: Stated & { id: string } }) {
  return (
    <Dialog
      trigger={ratingWords.assert}
      triggerLabel={ratingWords.assertThatThisClaim}
      title={ratingWords.independentOfAnotherClaim}
      wide
    >
      <ActionForm
        done={ratingWords.independenceAssertedSomebodyElse}
        label={ratingWords.assertIndependence}
        action={assertIndependenceAction}
        className="space-y-3"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="claimAId" value={claim.id} />
        <p dir="auto" className="font-serif text-md wrap-break-word">
          {shownStatement(claim)}
        </p>
        <ClaimPicker dossierId={dossierId} exceptId={claim.id} name="claimBId" label={ratingWords.theOtherClaim} />
        <Grounds />
        <Field name="reason" label={ratingWords.why} hint={ratingWords.whatShowsItSomebody} required>
          <TextArea rows={2} />
        </Field>
        <SubmitButton>{ratingWords.assert}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

function Grounds() {
  return (
    <FieldGroup name="grounds" legend={ratingWords.onWhatGrounds}>
      {(id) => (
        <div className="grid gap-x-4 sm:grid-cols-2">
          {independenceGrounds.map((ground, index) => (
            <Checkbox
              key={ground}
              id={index === 0 ? id : undefined}
              name="grounds[]"
              value={ground}
              label={groundWords[ground]}
            />
          ))}
        </div>
      )}
    </FieldGroup>
  )
}
