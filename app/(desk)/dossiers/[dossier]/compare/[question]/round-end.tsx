import { LinkButton } from '@/app/_ui/link-button'
import { countOf } from '@/lib/domain/collections/count-words'
import type { ComparisonView } from '@/lib/services/comparisons/show-comparison'
import { Order } from '../../questions/[question]/order'

/** What the round came to: the order, and the ways on. */
export function RoundEnd({ path, view }: { path: string; view: ComparisonView }) {
  const { dossier, question, progress, skipped, capped } = view
  const open = progress.possible - progress.judged
  return (
    <div className="grid gap-4">
      <div className="sheet flex flex-wrap items-center justify-between gap-3 px-4 py-3">
        <p>{sentence(open, skipped, progress.possible)}</p>
        <p className="flex flex-wrap gap-1.5">
          {open > 0 && (
            <LinkButton href={path} look="main">
              {open === skipped ? 'Compare what you skipped' : 'Go on comparing'}
            </LinkButton>
          )}
          <LinkButton href={`/dossiers/${dossier.key}/compare`}>Other questions</LinkButton>
          <LinkButton href={`/dossiers/${dossier.key}/questions/${question.key}`}>To the question</LinkButton>
        </p>
      </div>
      {capped && <p className="text-soft">So many claims answer this that only the 200 oldest are compared.</p>}
      <Order dossier={dossier.key} question={question.key} />
    </div>
  )
}

function sentence(open: number, skipped: number, possible: number): string {
  if (possible === 0) return 'No two answers to this question are rivals, so there is nothing to compare.'
  if (open === 0) return 'You have compared every pair of rival answers to this question.'
  if (skipped > 0) return `${countOf(open, 'pair')} left, ${skipped} of them skipped.`
  return `${countOf(open, 'pair')} left to compare.`
}
