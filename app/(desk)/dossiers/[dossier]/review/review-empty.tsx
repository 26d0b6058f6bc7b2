import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import type { ReviewView } from '@/lib/services/review/show-review'
import { reviewWords } from '@/lib/words/review/review'

const toClaims = { to: 'claims', words: reviewWords.viewTheClaims }

const nothing = {
  stale: {
    title: reviewWords.noneOfYourRatings,
    text: reviewWords.whenWhatARating,
    next: toClaims,
  },
  decisions: {
    title: reviewWords.noDecisionOfTheDesk,
    text: reviewWords.deskRatingsAndFindings,
    next: toClaims,
  },
}

/** Why there is nothing to rate, and what to do next: a dossier without sources or claims is not one that is done. */
function nothingToRate({ counts, holds }: ReviewView): {
  title: string
  text: string
  next: { to: string; words: string }
} {
  if (holds?.sources === 0)
    return {
      title: reviewWords.noClaimsToRateYet,
      text: reviewWords.claimsAreMade,
      next: { to: 'sources/new', words: reviewWords.addASource },
    }
  if (holds?.claims === 0)
    return {
      title: reviewWords.noClaimsToRateYet,
      text: reviewWords.openASourceSelect,
      next: { to: 'sources', words: reviewWords.openTheSources },
    }
  if (counts.judged === 0)
    return {
      title: reviewWords.noClaimNeedsYourRating,
      text: reviewWords.predictionsIntentionsOpinions,
      next: toClaims,
    }
  return {
    title: reviewWords.nothingNeedsYourRating,
    text: reviewWords.youHaveRated,
    next: toClaims,
  }
}

/** What an empty list says, and how to come back to what was skipped. */
export function ReviewEmpty({ path, view }: { path: string; view: ReviewView }) {
  const { list, skipped, dossier } = view
  if (skipped)
    return (
      <EmptyState
        title={reviewWords.thatWasTheLastOne}
        action={<LinkButton href={`${path}?list=${list}`}>{reviewWords.startAgainWithThose}</LinkButton>}
      >
        {reviewWords.theClaimsYouSkipped}
      </EmptyState>
    )
  const { title, text, next } = list === 'to-rate' ? nothingToRate(view) : nothing[list]
  return (
    <EmptyState
      title={title}
      action={<LinkButton href={`/dossiers/${dossier.key}/${next.to}`}>{next.words}</LinkButton>}
    >
      {text}
    </EmptyState>
  )
}
