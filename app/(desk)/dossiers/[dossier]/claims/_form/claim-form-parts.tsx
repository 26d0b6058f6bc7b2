'use client'

import { useState } from 'react'
import type { Refusal } from '@/app/_ui/use-submission'
import { stillCarried } from '@/lib/domain/drafting/carry-over'
import { foldedParts } from '@/lib/domain/drafting/folded-parts'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { Fold } from './fold'
import { FoldedFields } from './folded-fields'
import { MainFields, type FieldsProps } from './main-fields'
import { useFold } from './use-fold'
import type { FormCapture } from './words-fields'

interface Props extends FieldsProps {
  captures: readonly FormCapture[]
  canPick: boolean
  source: { publishedDate: string | null; edition: string | null }
  errors: Refusal | null
  responses: number
}

/** The fields of a claim: four in view, the others folded with what is in them shown as chips. */
export function ClaimFormParts(props: Props) {
  const { draft, source, errors, responses } = props
  const [asked, setAsked] = useState<ClaimVocabulary['questions']>([])
  const vocabulary = { ...props.vocabulary, questions: [...props.vocabulary.questions, ...asked] }
  const fold = useFold(errors, responses)
  const parts = foldedParts(draft, {
    placeName: vocabulary.places.find(({ id }) => id === draft.placeId)?.name ?? null,
    eventTitle: vocabulary.events.find(({ id }) => id === draft.eventId)?.title ?? null,
    asksHowMany: vocabulary.questions.find(({ id }) => id === draft.questionId)?.kind === 'figure',
    source,
  })
  const isSaidOpen = draft.saidDate.edtf.trim() === ''
  return (
    <>
      <MainFields
        {...props}
        vocabulary={vocabulary}
        onAsked={(question) => setAsked((before) => [...before, question])}
      />
      <Fold
        parts={parts}
        carried={stillCarried(draft)}
        isOpen={fold.isOpen}
        onOpen={fold.open}
        onSaid={isSaidOpen ? (saidDate) => props.change({ saidDate }) : null}
      >
        <FoldedFields {...props} vocabulary={vocabulary} publishedDate={source.publishedDate} />
      </Fold>
    </>
  )
}
