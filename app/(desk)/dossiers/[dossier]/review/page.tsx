import type { Metadata } from 'next'
import { PageHead } from '@/app/_ui/page-head'
import { Term } from '@/app/_ui/term'
import { showReview, showReviewInput } from '@/lib/services/review/show-review'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { reviewWords } from '@/lib/words/review/review'
import { glossaryWords } from '@/lib/words/shell/glossary'
import { ReviewClaim } from './review-claim'
import { ReviewEmpty } from './review-empty'
import { ReviewLists } from './review-lists'
import { StaleDecisions } from './stale-decisions'

export const metadata: Metadata = { title: reviewWords.review }

interface Props {
  params: Promise<{ dossier: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { dossier } = await params
  const { list, after } = await searchParams
  const path = `/dossiers/${dossier}/review`
  const view = await loadView(path, (caller) =>
    showReview(caller, parseInput(showReviewInput, { dossier, list, after })),
  )
  return (
    <div className="mx-auto max-w-[80rem]">
      <PageHead
        title={reviewWords.review}
        sub={
          <>
            {reviewWords.whatNeedsYourRating} <Term means={glossaryWords.hidden}>{glossaryWords.whyIsThisHidden}</Term>
          </>
        }
      />
      <ReviewLists path={path} view={view} />
      {view.list === 'decisions' && view.decisions.length > 0 ? (
        <StaleDecisions dossier={dossier} decisions={view.decisions} />
      ) : view.item ? (
        <ReviewClaim key={view.item.claim.id} path={path} list={view.list} item={view.item} />
      ) : (
        <ReviewEmpty path={path} view={view} />
      )}
    </div>
  )
}
