'use client'

import { useState } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { ComposedLine } from '@/app/_ui/composed-line'
import { ConflictNote } from '@/app/_ui/conflict-note'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { VersionField } from '@/app/_ui/version-field'
import { shownStatement, type Stated } from '@/lib/domain/offers/shown-statement'
import { claimFieldWords } from '@/lib/domain/claims/field-words'
import { claimWords } from '@/lib/words/claims/claim'
import { answerQuestionAction } from '../../_claims/actions'
import { StanceFields } from '../../_claims/stance-fields'

interface Question {
  id: string
  text: string
  positions: { id: string; text: string }[]
}

interface Props {
  dossierId: string
  claim: Stated & { id: string; version: number }
  answer: { questionId: string; stance: string; positionId: string | null } | null
  questions: readonly Question[]
}

/** Says which question a claim answers and how, without editing the rest of it. */
export function AnswerClaim({ dossierId, claim, answer, questions }: Props) {
  const names = new Map(
    questions.flatMap(
      ({ id, text, positions }) => [[id, text], ...positions.map((each) => [each.id, each.text])] as [string, string][],
    ),
  )
  const conflict = (current: unknown) => {
    const storedAnswer = (current as { answer?: unknown }).answer ?? null
    return (
      <ConflictNote
        now={[
          {
            label: claimWords.answers,
            value: (
              <ComposedLine
                of={claimFieldWords('answer', storedAnswer, (id) => names.get(id) ?? claimWords.noLongerThere)}
              />
            ),
          },
        ]}
      />
    )
  }
  return (
    <Dialog
      trigger={answer ? claimWords.changeWhatItAnswers : claimWords.answerAQuestion}
      look="quiet"
      title={claimWords.whatTheClaimAnswers}
      wide
    >
      <ActionForm
        done={claimWords.answerSaved}
        label={claimWords.whatTheClaimAnswers}
        action={answerQuestionAction}
        conflict={conflict}
        className="grid gap-3"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="claimId" value={claim.id} />
        <VersionField version={claim.version} />
        <p dir="auto" className="font-serif text-md wrap-break-word">
          {shownStatement(claim)}
        </p>
        <AnswerFields answer={answer} questions={questions} />
        <p>
          <SubmitButton>{claimWords.saveTheAnswer}</SubmitButton>
        </p>
      </ActionForm>
    </Dialog>
  )
}

/** Without a question nothing else is sent, and the claim answers nothing. */
function AnswerFields({ answer, questions }: Pick<Props, 'answer' | 'questions'>) {
  const [questionId, setQuestionId] = useState(answer?.questionId ?? '')
  const question = questions.find(({ id }) => id === questionId)
  return (
    <>
      <Field name="answer.questionId" label={claimWords.question}>
        <Select
          empty={claimWords.noneItAnswersNothing}
          options={questions.map(({ id, text }) => ({ value: id, label: text }))}
          value={questionId}
          onChange={(event) => setQuestionId(event.target.value)}
        />
      </Field>
      {question && (
        <StanceFields
          key={question.id}
          positions={question.positions}
          answer={answer?.questionId === question.id ? answer : null}
        />
      )}
    </>
  )
}
