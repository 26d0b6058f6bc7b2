'use client'

import { usePathname } from 'next/navigation'
import { useGo } from '@/app/_ui/use-go'
import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { QuestionChoices } from '@/lib/services/questions/list-questions'
import { questionsWords } from '@/lib/words/questions/questions'
import { ask } from './actions'
import { QuestionFields } from './question-fields'

/** Asks a question and goes to its page. */
export function AskQuestionForm({ dossierId, choices }: { dossierId: string; choices: QuestionChoices }) {
  const path = usePathname()
  const go = useGo()
  return (
    <ActionForm
      done={questionsWords.questionAdded}
      action={ask}
      onDone={({ questionKey }) => go(`${path}/${questionKey}`)}
      label={questionsWords.askAQuestion}
      className="grid gap-4"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <QuestionFields choices={choices} />
      <p>
        <SubmitButton>{questionsWords.ask}</SubmitButton>
      </p>
    </ActionForm>
  )
}
