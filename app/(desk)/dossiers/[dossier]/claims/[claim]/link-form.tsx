'use client'

import { useState } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { Checkbox } from '@/app/_ui/checkbox'
import { Field } from '@/app/_ui/field'
import { useForm } from '@/app/_ui/form-context'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { linkWords } from '@/lib/domain/claims/link'
import { shownStatement, type Stated } from '@/lib/domain/offers/shown-statement'
import { confidences, linkTypes, type LinkType } from '@/lib/domain/vocabulary'
import { claimLinkWords } from '@/lib/words/claims/links'
import { linkClaimsAction } from './actions'
import { ClaimPicker } from './claim-picker'
import { readingIn, ReadingShown } from './reading-shown'
import type { FoundClaim } from './use-found-claims'

const types = linkTypes.map((type) => ({ value: type, label: linkWords(type, true) }))
const sure = confidences.map((confidence) => ({ value: confidence, label: confidence }))

/** What is filled in for the editor to check: how the two stand, where that is suggested or was asked for, and why. */
export interface LinkFilled {
  type: LinkType | null
  reason?: string
  confidence?: (typeof confidences)[number]
}

/** How a claim and another stand, why, and how surely. `onDone` instead of closing the dialog around it. */
export function LinkForm(props: {
  dossierId: string
  claim: Stated & { id: string }
  other?: FoundClaim
  filled?: LinkFilled
  /** What is typed outlives a closed dialog under this name. */
  keepAs: string
  /** Whether the reason takes the focus, since all before it is there. */
  startsAtReason?: boolean
  onDone?: () => void
}) {
  const { dossierId, claim, keepAs, onDone } = props
  return (
    <ActionForm
      keepAs={keepAs}
      done={claimLinkWords.linkSaved}
      label={claimLinkWords.link}
      action={linkClaimsAction}
      onDone={onDone}
      className="space-y-3"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="fromClaimId" value={claim.id} />
      <p dir="auto" className="font-serif text-md wrap-break-word">
        {shownStatement(claim)}
      </p>
      <LinkFields {...props} />
      <SubmitButton>{claimLinkWords.link}</SubmitButton>
    </ActionForm>
  )
}

function LinkFields(props: Parameters<typeof LinkForm>[0]) {
  const { dossierId, claim, other, filled, startsAtReason } = props
  const { current } = useForm()
  // A reading is of one pair and one kind of link: with another it is asked for again.
  const [outdated, setOutdated] = useState<unknown>(undefined)
  const [type, setType] = useState<string>(filled?.type ?? '')
  const changePair = () => setOutdated(current)
  const reading = current === outdated ? null : readingIn(current)
  return (
    <>
      <ClaimPicker
        dossierId={dossierId}
        exceptId={claim.id}
        name="toClaimId"
        label={claimLinkWords.theOtherClaim}
        initial={other}
        onChange={changePair}
      />
      <Field name="type" label={claimLinkWords.thisClaim} hint={claimLinkWords.theOtherClaimSentence} required>
        <Select
          options={types}
          empty={claimLinkWords.choose}
          value={type}
          onChange={(event) => {
            setType(event.target.value)
            changePair()
          }}
        />
      </Field>
      <Field name="reason" label={claimLinkWords.why} required>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- both claims and how they stand were chosen on the way here */}
        <TextArea rows={2} defaultValue={filled?.reason} autoFocus={startsAtReason} />
      </Field>
      <Field name="confidence" label={claimLinkWords.howSureAreYou} required>
        <Select options={sure} empty={claimLinkWords.choose} defaultValue={filled?.confidence ?? ''} />
      </Field>
      {type === 'contradicts' && (
        <Checkbox name="disputesAttribution" value="yes" label={claimLinkWords.itDeniesThatTheOther} />
      )}
      {reading && <ReadingShown reading={reading} />}
    </>
  )
}
