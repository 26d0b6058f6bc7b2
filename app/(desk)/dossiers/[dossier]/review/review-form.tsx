'use client'

import Link from 'next/link'
import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { Kbd } from '@/app/_ui/kbd'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { VersionField } from '@/app/_ui/version-field'
import { reviewWords } from '@/lib/words/review/review'
import { rateClaimAction } from '../_judgement/actions'
import { ChangedMeanwhile } from '../_judgement/changed-meanwhile'
import { ratingOptions } from '../_judgement/credibility-options'
import { ScaleChoice } from '../_judgement/scale-choice'

/** One's rating of the claim at hand, with the digits as keys; nothing is chosen before. The next claim comes by itself. */
export function ReviewForm(props: {
  dossier: { id: string; key: string }
  claim: { id: string; version: number }
  /** What one said before, to go on from. */
  reason?: string
  skip: string
}) {
  const { dossier, claim, reason, skip } = props
  return (
    <section aria-labelledby="rating-title" className="sheet px-4 py-3">
      <h2 id="rating-title" className="mb-2">
        {reviewWords.yourRating}
      </h2>
      <ActionForm
        done={reviewWords.ratingSavedNextClaim}
        label={reviewWords.yourRating}
        action={rateClaimAction}
        conflict={ChangedMeanwhile}
        onDone={() => undefined}
        className="space-y-3"
      >
        <input type="hidden" name="dossierId" value={dossier.id} />
        <input type="hidden" name="claimId" value={claim.id} />
        <VersionField version={claim.version} />
        <ScaleChoice name="credibility" legend={reviewWords.howTrueIsIt} options={ratingOptions} />
        <Field name="reason" label={reviewWords.why} hint={reviewWords.othersReadItOnceThey} required>
          <TextArea rows={3} defaultValue={reason} />
        </Field>
        <p className="flex flex-wrap items-center justify-between gap-2">
          <SubmitButton>
            {reviewWords.rateAndNext}{' '}
            <span aria-hidden="true" className="pointer-coarse:hidden">
              <Kbd>Ctrl ⏎</Kbd>
            </span>
          </SubmitButton>
          <span className="flex flex-wrap gap-3">
            <Link data-key="s" href={skip} className="link inline-flex min-h-8 items-center gap-1.5">
              {reviewWords.skip} <Kbd>s</Kbd>
            </Link>
            <Link
              data-key="o"
              href={`/dossiers/${dossier.key}/claims/${claim.id}`}
              className="link inline-flex min-h-8 items-center gap-1.5"
            >
              {reviewWords.open} <Kbd>o</Kbd>
            </Link>
          </span>
        </p>
      </ActionForm>
    </section>
  )
}
