'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { VersionField } from '@/app/_ui/version-field'
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
      done="Rating saved."
      label="Your rating"
      action={rateClaimAction}
      conflict={ChangedMeanwhile}
      className="space-y-3"
    >
      <Subject dossierId={dossierId} claim={claim} />
      <ScaleChoice name="credibility" legend="How true is it?" options={ratingOptions} chosen={chosen} first />
      <Reason before={before?.reason} hint="Others read it once they have rated too." />
      <SubmitButton>{before ? 'Rate again' : 'Rate'}</SubmitButton>
    </ActionForm>
  )
}

/** The desk's rating of a claim, by a lead: one of six, and why. Dissent is kept beside it. */
export function DeskRatingForm({ dossierId, claim }: Props) {
  return (
    <ActionForm
      done="Desk rating saved."
      label="Desk rating"
      action={adjudicateClaimAction}
      conflict={ChangedMeanwhile}
      className="space-y-3"
    >
      <Subject dossierId={dossierId} claim={claim} />
      <ScaleChoice name="credibility" legend="What does the desk say?" options={credibilityOptions} first />
      <Reason hint="Say what decided it; ratings that differ are kept as dissent." />
      <SubmitButton>Give the desk rating</SubmitButton>
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
    <Field name="reason" label="Why" hint={hint} required>
      <TextArea rows={3} defaultValue={before} />
    </Field>
  )
}
