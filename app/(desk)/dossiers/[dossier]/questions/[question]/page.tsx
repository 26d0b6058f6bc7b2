import type { Metadata } from 'next'
import { cache } from 'react'
import { PageHead } from '@/app/_ui/page-head'
import { Unbroken } from '@/app/_ui/unbroken'
import { showQuestion, showQuestionInput } from '@/lib/services/questions/show-question'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { Answers } from './answers'
import { QuestionDiscussion } from './discussion'
import { QuestionEvidence } from './evidence'
import { Order } from './order'
import { PairReadings } from './pair-readings'
import { QuestionActions } from './question-actions'
import { QuestionStemma } from './question-stemma'
import { QuestionTrail } from './question-trail'
import { RangePlot } from './range-plot'
import { Suggestions } from './suggestions'

interface Props {
  params: Promise<{ dossier: string; question: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Title and page ask for the same view; it is loaded once. */
const load = cache((dossier: string, question: string, scale: string | string[] | undefined) =>
  loadView(`/dossiers/${dossier}/questions/${question}`, (caller) =>
    showQuestion(caller, parseInput(showQuestionInput, { dossier, question, scale })),
  ),
)

async function viewOf({ params, searchParams }: Props) {
  const [{ dossier, question }, { scale }] = await Promise.all([params, searchParams])
  return load(dossier, question, scale)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await viewOf(props)).question.text }
}

export default async function QuestionPage(props: Props) {
  const view = await viewOf(props)
  const { dossier, question, plot, evidence } = view
  const path = `/dossiers/${dossier.key}/questions/${question.key}`
  return (
    <div className="mx-auto grid max-w-[84rem] gap-4 pb-10">
      <PageHead
        trail={<QuestionTrail dossier={dossier.key} question={question} />}
        title={
          <bdi>
            <Unbroken>{question.text}</Unbroken>
          </bdi>
        }
        actions={<QuestionActions view={view} />}
      />
      {plot && <RangePlot dossier={dossier.key} path={path} plot={plot} />}
      <QuestionEvidence view={view} />
      <Order dossier={dossier.key} question={question.key} />
      <QuestionStemma view={view} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-4">
          <Answers view={view} />
          <PairReadings dossier={dossier} pairs={evidence.pairs} can={view.can} />
          <Suggestions dossier={dossier.key} question={question.key} />
        </div>
        <QuestionDiscussion view={view} />
      </div>
    </div>
  )
}
