import type { Metadata } from 'next'
import { cache } from 'react'
import { sayLine } from '@/app/_ui/say-line'
import { lineText } from '@/lib/domain/lines/line'
import { showComparison, showComparisonInput } from '@/lib/services/comparisons/show-comparison'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { compareWords } from '@/lib/words/questions/compare'
import { AnswerCard } from './answer-card'
import { CompareKeys } from './compare-keys'
import { ComparisonForm } from './comparison-form'
import { FocusTurn } from './focus-turn'
import { RoundEnd } from './round-end'
import { RoundHead } from './round-head'

interface Props {
  params: Promise<{ dossier: string; question: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Title and page ask for the same view; it is loaded once. */
const load = cache(async (params: Props['params'], searchParams: Props['searchParams']) => {
  const [{ dossier, question }, { pair, claim, skip, end }] = await Promise.all([params, searchParams])
  const path = `/dossiers/${dossier}/compare/${question}`
  const view = await loadView(path, (caller) =>
    showComparison(caller, parseInput(showComparisonInput, { dossier, question, pair, claim, skip, end })),
  )
  return { path, skip: [skip ?? []].flat(), view }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return {
    title: lineText(sayLine(compareWords.compareText, { text: (await load(params, searchParams)).view.question.text })),
  }
}

export default async function ComparisonPage({ params, searchParams }: Props) {
  const { path, skip, view } = await load(params, searchParams)
  const { dossier, question, faces } = view
  return (
    <div className="mx-auto max-w-[72rem]">
      <RoundHead path={path} skip={skip} view={view} />
      {faces ? (
        <>
          {/* Rows of both cards stand level: more rows than any card has, the rest are empty. */}
          <div className="grid gap-x-4 gap-y-0 max-md:gap-y-3 md:grid-cols-2">
            <AnswerCard side="left" faces={faces} dossier={dossier.key} />
            <AnswerCard side="right" faces={faces} dossier={dossier.key} />
          </div>
          <ComparisonForm
            key={faces.key}
            dossierId={dossier.id}
            questionId={question.id}
            left={{ id: faces.left.claimId, version: faces.left.version }}
            right={{ id: faces.right.claimId, version: faces.right.version }}
            again={faces.before !== null}
            next={pathWith(path, skip)}
          />
        </>
      ) : (
        <RoundEnd path={path} view={view} />
      )}
      <FocusTurn turn={faces?.key ?? 'end'} />
      <CompareKeys />
    </div>
  )
}

function pathWith(path: string, skip: readonly string[]): string {
  const query = new URLSearchParams(skip.map((pair) => ['skip', pair])).toString()
  return query ? `${path}?${query}` : path
}
