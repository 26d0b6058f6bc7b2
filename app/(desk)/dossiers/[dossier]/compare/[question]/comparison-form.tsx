'use client'

import { useRouter } from 'next/navigation'
import { useEffect, type KeyboardEvent } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { Kbd } from '@/app/_ui/kbd'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { compareWords } from '@/lib/words/questions/compare'
import { compareAction } from './actions'
import { ScaleField } from './scale-field'

interface Claim {
  id: string
  version: number
}

/** One's judgement of the two and why; saved, the next pair comes. `again` where one has judged them before. */
export function ComparisonForm(props: {
  dossierId: string
  questionId: string
  left: Claim
  right: Claim
  again: boolean
  next: string
}) {
  const { dossierId, questionId, left, right, again, next } = props
  const router = useRouter()
  return (
    <ActionForm
      done={compareWords.comparisonSaved}
      label={compareWords.yourComparison}
      action={compareAction}
      onDone={() => router.replace(next)}
      conflict={showAsItStands}
      className="mt-4"
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears the Escape of the field within */}
      <div className="space-y-3" onKeyDown={leave}>
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="questionId" value={questionId} />
        <input type="hidden" name="claimAId" value={left.id} />
        <input type="hidden" name="claimBId" value={right.id} />
        <input type="hidden" name="versionA" value={left.version} />
        <input type="hidden" name="versionB" value={right.version} />
        <ScaleField />
        <Field
          name="reason"
          label={compareWords.why}
          required
          hint={again ? compareWords.youComparedTheseTwo : undefined}
        >
          <TextArea rows={2} />
        </Field>
        <p className="flex flex-wrap items-center justify-between gap-2">
          <span className="text-xs text-soft">{compareWords.othersComparisonsAndHow}</span>
          <SubmitButton>
            {compareWords.saveAndNext}{' '}
            <span aria-hidden="true" className="pointer-coarse:hidden">
              <Kbd>Ctrl ⏎</Kbd>
            </span>
          </SubmitButton>
        </p>
      </div>
    </ActionForm>
  )
}

/** Escape leaves the reason, so that single keys work again. */
function leave(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
}

const showAsItStands = () => <AsItStands />

/** Shows both as they stand now; what was typed stays. */
function AsItStands() {
  const router = useRouter()
  useEffect(() => router.refresh(), [router])
  return null
}
