'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { SubmitButton } from '@/app/_ui/submit-button'
import { VersionField } from '@/app/_ui/version-field'
import { shownStatement, type Stated } from '@/lib/domain/offers/shown-statement'
import { questionWords } from '@/lib/words/questions/question'
import { say } from '@/lib/words/say'
import { answerQuestionAction } from '../../_claims/actions'
import { StanceFields } from '../../_claims/stance-fields'

interface Props {
  dossierId: string
  question: { id: string; positions: { id: string; text: string }[] }
  suggestion: Stated & { claimId: string; version: number }
}

/** Makes a suggested claim an answer; what it does to the question is said by whoever accepts it. */
export function AcceptSuggestion({ dossierId, question, suggestion }: Props) {
  const { claimId, version } = suggestion
  const statement = shownStatement(suggestion)
  return (
    <Dialog
      trigger={questionWords.itAnswersThis}
      triggerLabel={say(questionWords.itAnswersThisClaim, { statement })}
      title={questionWords.howDoesItAnswer}
    >
      <ActionForm
        done={questionWords.answerAdded}
        label={questionWords.howDoesItAnswer}
        action={answerQuestionAction}
        className="grid gap-3"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="claimId" value={claimId} />
        <input type="hidden" name="answer.questionId" value={question.id} />
        <VersionField version={version} />
        <p dir="auto" className="font-serif text-md wrap-break-word">
          {statement}
        </p>
        <StanceFields positions={question.positions} />
        <p>
          <SubmitButton>{questionWords.makeItAnAnswer}</SubmitButton>
        </p>
      </ActionForm>
    </Dialog>
  )
}
