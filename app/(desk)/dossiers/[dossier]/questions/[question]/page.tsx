import type { Metadata } from 'next'
import Link from 'next/link'
import { cache } from 'react'
import { Dialog } from '@/app/_ui/dialog'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHead } from '@/app/_ui/page-head'
import { showQuestion, showQuestionInput } from '@/lib/services/questions/show-question'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { NoteThreads } from '../../_notes/note-threads'
import { ThingHistory } from '../../history/thing-history'
import { AnswerGroup } from './answer-group'
import { ChangeQuestionForm } from './change-question-form'
import { Finding } from './finding'
import { QuestionTrail } from './question-trail'

interface Props {
  params: Promise<{ dossier: string; question: string }>
}

/** Title and page ask for the same view; it is loaded once. */
const load = cache((dossier: string, question: string) =>
  loadView(`/dossiers/${dossier}/questions/${question}`, (caller) => showQuestion(caller, parseInput(showQuestionInput, { dossier, question }))),
)

async function viewOf({ params }: Props) {
  const { dossier, question } = await params
  return load(dossier, question)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).question.text }
}

export default async function QuestionPage(props: Props) {
  const view = await viewOf(props)
  const { dossier, question, groups, edit } = view
  const claims = `/dossiers/${dossier.key}/claims?question=${question.key}`
  return (
    <div className="mx-auto max-w-[80rem]">
      <PageHead
        trail={<QuestionTrail dossier={dossier.key} question={question} />}
        title={<bdi>{question.text}</bdi>}
        actions={
          edit && (
            <Dialog trigger="Edit" title="Edit the question" wide>
              <ChangeQuestionForm dossierId={dossier.id} question={question} choices={edit} />
            </Dialog>
          )
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-4">
          <Finding view={view} />
          {view.answers.shown === 0 && question.kind !== 'choice' && (
            <EmptyState title="No claim answers this yet">
              Answers are given where a claim is made or edited: choose this question there and say what the claim does to it.
            </EmptyState>
          )}
          {groups
            .filter((group) => view.answers.shown > 0 || question.kind === 'choice' || group.answers.length > 0)
            .map((group) => (
              <AnswerGroup key={group.key} group={group} view={view} />
            ))}
          {view.answers.shown > 0 && (
            <p>
              {view.answers.more && `The ${view.answers.shown} answers that changed last are shown. `}
              <Link href={claims} className="link inline-flex min-h-6 items-center">
                {view.answers.more ? 'See all in the claims table' : 'The same claims as a table'}
              </Link>
            </p>
          )}
        </div>
        <div className="grid gap-4">
          <section aria-labelledby="notes" className="sheet p-4">
            <h2 id="notes" className="mb-2">
              Notes
            </h2>
            <NoteThreads dossierId={dossier.id} on={{ questionId: question.id }} threads={view.threads} can={view.can} />
          </section>
          <ThingHistory history={view.history} />
        </div>
      </div>
    </div>
  )
}
