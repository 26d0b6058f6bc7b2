import type { Metadata } from 'next'
import { Dialog } from '@/app/_ui/dialog'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHead } from '@/app/_ui/page-head'
import { Pagination } from '@/app/_ui/pagination'
import { questionKindWords } from '@/lib/domain/vocabulary-words'
import { questionKinds } from '@/lib/domain/vocabulary'
import { listQuestions, listQuestionsInput } from '@/lib/services/questions/list-questions'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { questionsWords } from '@/lib/words/questions/questions'
import { AskQuestionForm } from './ask-question-form'
import { QuestionItem } from './question-item'

export const metadata: Metadata = { title: questionsWords.questions }

interface Props {
  params: Promise<{ dossier: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function QuestionsPage({ params, searchParams }: Props) {
  const { dossier } = await params
  const { after } = await searchParams
  const path = `/dossiers/${dossier}/questions`
  const view = await loadView(path, (caller) =>
    listQuestions(caller, parseInput(listQuestionsInput, { dossier, after })),
  )
  const ask = view.ask && (
    <Dialog trigger={questionsWords.askAQuestion} look="main" title={questionsWords.askAQuestion} wide>
      <AskQuestionForm dossierId={view.dossier.id} choices={view.ask} />
    </Dialog>
  )
  return (
    <div className="mx-auto max-w-[64rem]">
      <PageHead title={questionsWords.questions} sub={questionsWords.whatClaimsAnswerSo} actions={ask} />
      {view.questions.length === 0 && (
        <EmptyState title={questionsWords.noQuestionsYet} action={ask}>
          {ask ? questionsWords.askWhatTheSources : questionsWords.theEditorsHaveAskedNone}
        </EmptyState>
      )}
      {questionKinds.map((kind) => {
        const questions = view.questions.filter((question) => question.kind === kind)
        if (questions.length === 0) return null
        return (
          <section key={kind} aria-labelledby={kind} className="mb-5">
            <h2 id={kind} className="mb-1.5">
              {questionKindWords[kind]} <span className="font-medium text-soft">{questions.length}</span>
            </h2>
            <ul className="sheet divide-y divide-line">
              {questions.map((question) => (
                <QuestionItem key={question.id} path={path} question={question} />
              ))}
            </ul>
          </section>
        )
      })}
      <Pagination next={view.next && `${path}?after=${view.next}`} />
    </div>
  )
}
