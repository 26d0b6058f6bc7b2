'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { VersionField } from '@/app/_ui/version-field'
import { judgementWords } from '@/lib/words/review/judgement'
import { adjudicateClaimAction, rateClaimAction } from './actions'
import { ChangedMeanwhile } from './changed-meanwhile'
import { credibilityOptions, ratingOptions } from './credibility-options'
import { ScaleChoice } from './scale-choice'

interface Props {
  dossierId: string
  claim: { id: string; version: number }
  /** What the viewer said before, to change it. */
  before?: { credibility: number | null; reason: string }
}

/** One's own rating of a claim: one of six with its words, or an abstention, and why. */
export function RatingForm({ dossierId, claim, before }: Props) {
  const chosen = before ? String(before.credibility ?? 'abstain') : undefined
  return (
    <ActionForm
      keepAs={`rating:${claim.id}`}
      done={judgementWords.ratingSaved}
      label={judgementWords.yourRating}
      action={rateClaimAction}
      conflict={ChangedMeanwhile}
      className="space-y-3"
    >
      <Subject dossierId={dossierId} claim={claim} />
      <ScaleChoice
        name="credibility"
        legend={judgementWords.howTrueIsIt}
        options={ratingOptions}
        chosen={chosen}
        first
      />
      <Reason before={before?.reason} hint={judgementWords.othersReadItOnceThey} />
      <SubmitButton>{before ? judgementWords.rateAgain : judgementWords.rate}</SubmitButton>
    </ActionForm>
  )
}

/** The desk's rating of a claim, by a lead: one of six, and why. Dissent is kept beside it. */
export function DeskRatingForm({ dossierId, claim }: Props) {
  return (
    <ActionForm
      done={judgementWords.deskRatingSaved}
      label={judgementWords.deskRating}
      action={adjudicateClaimAction}
      conflict={ChangedMeanwhile}
      className="space-y-3"
    >
      <Subject dossierId={dossierId} claim={claim} />
      <ScaleChoice name="credibility" legend={judgementWords.whatDoesTheDeskSay} options={credibilityOptions} first />
      <Reason hint={judgementWords.sayWhatDecided} />
      <SubmitButton>{judgementWords.giveTheDeskRating}</SubmitButton>
    </ActionForm>
  )
}

function Subject({ dossierId, claim }: Pick<Props, 'dossierId' | 'claim'>) {
  return (
    <>
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="claimId" value={claim.id} />
      <VersionField version={claim.version} />
    </>
  )
}

function Reason({ before, hint }: { before?: string; hint: string }) {
  return (
    <Field name="reason" label={judgementWords.why} hint={hint} required>
      <TextArea rows={3} defaultValue={before} />
    </Field>
  )
}
