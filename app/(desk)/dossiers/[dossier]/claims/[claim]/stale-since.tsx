import { rich } from '@/app/_ui/rich'
import { Term } from '@/app/_ui/term'
import { ratingWords } from '@/lib/words/claims/ratings'
import { glossaryWords } from '@/lib/words/shell/glossary'

/** That a judgement went stale, and by what. */
export function StaleSince({ causes }: { causes: readonly string[] }) {
  return (
    <p className="text-xs text-conflict">
      {rich(ratingWords.staleSince, {
        term: (word) => <Term means={glossaryWords.stale}>{word}</Term>,
        causes: causes.join('; '),
      })}
    </p>
  )
}
