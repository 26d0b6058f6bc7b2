'use client'

import type { StepDraft } from '@/lib/domain/claims/draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { formWords } from '@/lib/words/claims/form'
import { PartyPicker } from './party-picker'

/** In whose name a step speaks, if not in its own: that party is then its origin. */
export function SpeaksFor(props: {
  path: string
  step: StepDraft
  vocabulary: Pick<ClaimVocabulary, 'dossierId' | 'camps'>
  onChange: (step: StepDraft) => void
}) {
  const { path, step, vocabulary, onChange } = props
  const typed = step.speaksForText ?? ''
  return (
    <PartyPicker
      path={`${path}.speaksForId`}
      label={formWords.speaksForOptional}
      hint={typed.trim() === '' ? formWords.asASpokesman : formWords.chooseAParty}
      vocabulary={vocabulary}
      party={step.speaksFor ?? null}
      text={typed}
      onPick={(speaksFor) => onChange({ ...step, speaksFor, speaksForText: '' })}
      onText={(speaksForText) => onChange({ ...step, speaksFor: null, speaksForText })}
    />
  )
}
