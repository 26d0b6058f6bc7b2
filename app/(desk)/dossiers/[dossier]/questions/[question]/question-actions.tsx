import { Dialog } from '@/app/_ui/dialog'
import { LinkButton } from '@/app/_ui/link-button'
import type { QuestionView } from '@/lib/services/questions/show-question'
import { questionWords } from '@/lib/words/questions/question'
import { ChangeQuestionForm } from './change-question-form'

/** What can be done with a question: its claims as a file, and changing it. */
export function QuestionActions({ view: { dossier, question, edit } }: { view: QuestionView }) {
  return (
    <>
      <LinkButton href={`/dossiers/${dossier.key}/claims.csv?question=${question.key}`} prefetch={false}>
        {questionWords.answersAsCsv}
      </LinkButton>
      {edit && (
        <Dialog trigger={questionWords.edit} title={questionWords.editTheQuestion} wide>
          <ChangeQuestionForm dossierId={dossier.id} question={question} choices={edit} />
        </Dialog>
      )}
    </>
  )
}
