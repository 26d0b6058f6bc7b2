import type { Metadata } from 'next'
import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { listComparable, listComparableInput } from '@/lib/services/comparisons/list-comparable'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { compareWords } from '@/lib/words/questions/compare'
import { say } from '@/lib/words/say'
import { ComparableItem } from './comparable-item'

export const metadata: Metadata = { title: compareWords.compare }

export default async function ComparePage({ params }: { params: Promise<{ dossier: string }> }) {
  const { dossier } = await params
  const path = `/dossiers/${dossier}/compare`
  const view = await loadView(path, (caller) => listComparable(caller, parseInput(listComparableInput, { dossier })))
  return (
    <div className="mx-auto max-w-[64rem]">
      <PageHead title={compareWords.compare} sub={compareWords.twoRivalAnswersToOne} />
      {view.questions.length === 0 ? (
        <EmptyState
          title={compareWords.nothingToCompareYet}
          action={<LinkButton href={`/dossiers/${dossier}/questions`}>{compareWords.toTheQuestions}</LinkButton>}
        >
          {compareWords.asSoonAsTwoClaims}
        </EmptyState>
      ) : (
        <ul className="sheet divide-y divide-line">
          {view.questions.map((question) => (
            <ComparableItem key={question.id} path={path} question={question} />
          ))}
        </ul>
      )}
      {view.lookedAt !== null && (
        <p className="mt-3 text-sm text-soft">{say(compareWords.onlyTheFirstQuestions, { lookedAt: view.lookedAt })}</p>
      )}
    </div>
  )
}
