import type { Metadata } from 'next'
import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import { PageHead } from '@/app/_ui/page-head'
import { listComparable, listComparableInput } from '@/lib/services/comparisons/list-comparable'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { ComparableItem } from './comparable-item'

export const metadata: Metadata = { title: 'Compare' }

export default async function ComparePage({ params }: { params: Promise<{ dossier: string }> }) {
  const { dossier } = await params
  const path = `/dossiers/${dossier}/compare`
  const view = await loadView(path, (caller) => listComparable(caller, parseInput(listComparableInput, { dossier })))
  return (
    <div className="mx-auto max-w-[64rem]">
      <PageHead
        title="Compare"
        sub="Two rival answers to one question at a time: which is better supported? What you say adds up to an order."
      />
      {view.questions.length === 0 ? (
        <EmptyState
          title="Nothing to compare yet"
          action={<LinkButton href={`/dossiers/${dossier}/questions`}>To the questions</LinkButton>}
        >
          As soon as two claims answer one question differently, for figures of one date, they can be held against each
          other here.
        </EmptyState>
      ) : (
        <ul className="sheet divide-y divide-line">
          {view.questions.map((question) => (
            <ComparableItem key={question.id} path={path} question={question} />
          ))}
        </ul>
      )}
      {view.lookedAt !== null && (
        <p className="mt-3 text-sm text-soft">
          Only the first {view.lookedAt} questions are looked at here. Answers to any other are compared from its own
          page.
        </p>
      )}
    </div>
  )
}
