'use client'

import { useState } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { Checkbox } from '@/app/_ui/checkbox'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { useForm } from '@/app/_ui/form-context'
import { Kbd } from '@/app/_ui/kbd'
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

/** What a suggested link fills in: how the two stand, where that is suggested, and why. */
interface SuggestedFields {
  type: LinkType | null
  reason: string
}

/**
 * Links this claim to another: find it, say how the two stand, why, and how surely. A reading chooses the other claim
 * before, never how the two stand; a suggestion fills in that too, for the editor to check.
 */
export function LinkDialog(props: {
  dossierId: string
  claim: Stated & { id: string }
  other?: FoundClaim
  suggested?: SuggestedFields
}) {
  const { dossierId, claim, other, suggested } = props
  const trigger = other ? (
    claimLinkWords.makeALink
  ) : (
    <>
      {claimLinkWords.link} <Kbd>l</Kbd>
    </>
  )
  return (
    <Dialog trigger={trigger} look={other ? 'quiet' : undefined} title={claimLinkWords.linkThisClaimToAnother} wide>
      <ActionForm
        keepAs={suggested ? `link:${claim.id}:${other?.id}` : `link:${claim.id}`}
        done={claimLinkWords.linkSaved}
        label={claimLinkWords.link}
        action={linkClaimsAction}
        className="space-y-3"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="fromClaimId" value={claim.id} />
        <p dir="auto" className="font-serif text-md wrap-break-word">
          {shownStatement(claim)}
        </p>
        <LinkFields dossierId={dossierId} claimId={claim.id} other={other} suggested={suggested} />
        <SubmitButton>{claimLinkWords.link}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

function LinkFields(props: { dossierId: string; claimId: string; other?: FoundClaim; suggested?: SuggestedFields }) {
  const { dossierId, claimId, other, suggested } = props
  const { current } = useForm()
  // A reading is of one pair and one kind of link: with another it is asked for again.
  const [outdated, setOutdated] = useState<unknown>(undefined)
  const [type, setType] = useState<string>(suggested?.type ?? '')
  const changePair = () => setOutdated(current)
  const reading = current === outdated ? null : readingIn(current)
  return (
    <>
      <ClaimPicker
        dossierId={dossierId}
        exceptId={claimId}
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
        <TextArea rows={2} defaultValue={suggested?.reason} />
      </Field>
      <Field name="confidence" label={claimLinkWords.howSureAreYou} required>
        <Select options={sure} empty={claimLinkWords.choose} defaultValue="" />
      </Field>
      {type === 'contradicts' && (
        <Checkbox name="disputesAttribution" value="yes" label={claimLinkWords.itDeniesThatTheOther} />
      )}
      {reading && <ReadingShown reading={reading} />}
    </>
  )
}
