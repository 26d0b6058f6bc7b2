'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { ConflictNote } from '@/app/_ui/conflict-note'
import { SubmitButton } from '@/app/_ui/submit-button'
import { VersionField } from '@/app/_ui/version-field'
import { countWords, questionKindWords } from '@/lib/domain/vocabulary-words'
import type { QuestionChoices } from '@/lib/services/questions/list-questions'
import { questionWords } from '@/lib/words/questions/question'
import { saveQuestion } from '../actions'
import { QuestionFields, type EditedQuestion } from '../question-fields'

interface Props {
  dossierId: string
  question: EditedQuestion & { id: string; version: number }
  choices: QuestionChoices
}

/** Changes a question; what somebody else saved meanwhile stands beside what was typed. */
export function ChangeQuestionForm({ dossierId, question, choices }: Props) {
  const drawConflict = (current: unknown) => <ConflictNote now={inWords(current as Current, choices)} />
  return (
    <ActionForm
      done={questionWords.questionSaved}
      action={saveQuestion}
      label={questionWords.editTheQuestion}
      conflict={drawConflict}
      className="grid gap-4"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="questionId" value={question.id} />
      <VersionField version={question.version} />
      <QuestionFields choices={choices} question={question} />
      <p>
        <SubmitButton>{questionWords.saveTheQuestion}</SubmitButton>
      </p>
    </ActionForm>
  )
}

type Current = Omit<EditedQuestion, 'positions'> & { positions: readonly string[] }

function inWords(current: Current, { parties, events }: QuestionChoices) {
  const { text, kind, measure, who, byWhomId, scope, countKind, eventId, positions } = current
  const count = [
    measure,
    who,
    byWhomId && parties.find(({ id }) => id === byWhomId)?.name,
    scope,
    countKind && countWords[countKind],
  ]
  return [
    { label: questionWords.question, value: text },
    { label: questionWords.asksFor, value: questionKindWords[kind] },
    { label: questionWords.event, value: events.find(({ id }) => id === eventId)?.title ?? 'none' },
    ...(kind === 'choice' ? [{ label: questionWords.positions, value: positions.join('\n') }] : []),
    ...(kind === 'figure' ? [{ label: questionWords.counted, value: count.filter(Boolean).join(' · ') }] : []),
  ]
}
