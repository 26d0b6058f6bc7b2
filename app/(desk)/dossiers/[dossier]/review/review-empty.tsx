import { EmptyState } from '@/app/_ui/empty-state'
import { LinkButton } from '@/app/_ui/link-button'
import type { ReviewView } from '@/lib/services/review/show-review'

const nothing = {
  'to-rate': ['Nothing needs your rating', 'You have rated or abstained from every claim that takes a rating. Claims that editors draft come here.'],
  stale: ['None of your ratings went stale', 'When what a rating of yours rests on changes, the claim comes here with what changed.'],
  decisions: ['No decision of the desk went stale', 'Desk ratings and findings come here when what they rest on changes.'],
} as const

/** What an empty list says, and how to come back to what was skipped. */
export function ReviewEmpty({ path, view }: { path: string; view: ReviewView }) {
  const { list, skipped, dossier } = view
  if (skipped)
    return (
      <EmptyState title="That was the last one" action={<LinkButton href={`${path}?list=${list}`}>Start again with those you skipped</LinkButton>}>
        Whatever you skipped still waits.
      </EmptyState>
    )
  const [title, text] = nothing[list]
  return (
    <EmptyState title={title} action={<LinkButton href={`/dossiers/${dossier.key}/claims`}>To the claims</LinkButton>}>
      {text}
    </EmptyState>
  )
}
