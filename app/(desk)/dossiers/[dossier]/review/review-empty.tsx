import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import type { ReviewView } from '@/lib/services/review/show-review'

const toClaims = { to: 'claims', words: 'View the claims' }

const nothing = {
  stale: {
    title: 'None of your ratings is outdated',
    text: 'When what a rating of yours rests on changes, the claim comes here with what changed.',
    next: toClaims,
  },
  decisions: {
    title: 'No decision of the desk is outdated',
    text: 'Desk ratings and findings come here when what they rest on changes.',
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
      title: 'No claims to rate yet',
      text: 'Claims are made from the words of sources. Add the first source.',
      next: { to: 'sources/new', words: 'Add a source' },
    }
  if (holds?.claims === 0)
    return {
      title: 'No claims to rate yet',
      text: 'Open a source, select the words that say something, and press c. The claim then comes here.',
      next: { to: 'sources', words: 'Open the sources' },
    }
  if (counts.judged === 0)
    return {
      title: 'No claim needs your rating',
      text: 'Predictions, intentions, opinions and namings take none, nor do retired claims.',
      next: toClaims,
    }
  return {
    title: 'Nothing needs your rating',
    text: 'You have rated or abstained from every claim that takes a rating. New claims come here.',
    next: toClaims,
  }
}

/** What an empty list says, and how to come back to what was skipped. */
export function ReviewEmpty({ path, view }: { path: string; view: ReviewView }) {
  const { list, skipped, dossier } = view
  if (skipped)
    return (
      <EmptyState
        title="That was the last one"
        action={<LinkButton href={`${path}?list=${list}`}>Start again with those you skipped</LinkButton>}
      >
        The claims you skipped still wait.
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
