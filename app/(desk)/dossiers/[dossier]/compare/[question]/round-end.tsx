import { LinkButton } from '@/app/_ui/link-button'
import { countOf } from '@/lib/domain/collections/count-words'
import type { ComparisonView } from '@/lib/services/comparisons/show-comparison'
import { compareWords } from '@/lib/words/questions/compare'
import { say } from '@/lib/words/say'
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
              {open === skipped ? compareWords.compareWhatYouSkipped : compareWords.goOnComparing}
            </LinkButton>
          )}
          <LinkButton href={`/dossiers/${dossier.key}/compare`}>{compareWords.otherQuestions}</LinkButton>
          <LinkButton href={`/dossiers/${dossier.key}/questions/${question.key}`}>
            {compareWords.toTheQuestion}
          </LinkButton>
        </p>
      </div>
      {capped && <p className="text-soft">{compareWords.soManyClaimsAnswer}</p>}
      <Order dossier={dossier.key} question={question.key} />
    </div>
  )
}

function sentence(open: number, skipped: number, possible: number): string {
  if (possible === 0) return compareWords.noTwoAnswers
  if (open === 0) return compareWords.youHaveComparedEvery
  if (skipped > 0) return say(compareWords.leftOfThemSkipped, { pairs: countOf(open, 'pair'), skipped })
  return say(compareWords.leftToCompare, { pairs: countOf(open, 'pair') })
}
