import { Dialog } from '@/app/_ui/dialog'
import { Term } from '@/app/_ui/term'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { ratingWords } from '@/lib/words/claims/ratings'
import { say } from '@/lib/words/say'
import { glossaryWords } from '@/lib/words/shell/glossary'
import { DeskRatingForm } from '../../_judgement/credibility-form'
import { Decision } from './decision'
import { Section } from './section'

/** What the desk decided, with reason and the dissent kept; for a lead, the way to decide. */
export function DeskRating({ view }: { view: ClaimView }) {
  const { ratings, dossier, claim, can, isLead, drafted } = view
  const { desk, earlierDesk, sight } = ratings
  const decide = can['claim.adjudicate'] && (
    <Dialog trigger={desk ? ratingWords.decideAgain : ratingWords.decide} title={ratingWords.deskRating} wide>
      <p dir="auto" className="mb-3 font-serif text-md wrap-break-word">
        {shownStatement(claim)}
      </p>
      <DeskRatingForm dossierId={dossier.id} claim={{ id: claim.id, version: claim.version }} />
    </Dialog>
  )
  return (
    <Section id="desk-rating" title={ratingWords.deskRating} actions={decide}>
      {desk ? (
        <Decision desk={desk} />
      ) : (
        <p className="text-soft">
          {sight === 'hidden' ? ratingWords.noneThatYouMaySee : ratingWords.noneYet}{' '}
          {sight === 'hidden' && <Term means={glossaryWords.hidden}>{glossaryWords.whyIsThisHidden}</Term>}
        </p>
      )}
      {isLead && drafted && <p className="mt-1 text-xs text-soft">{ratingWords.youDraftedThisClaim}</p>}
      {earlierDesk.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-6 items-center text-xs text-soft">
            {say(ratingWords.earlierDecisions, { earlierDesk: earlierDesk.length })}
          </summary>
          <ul className="mt-1 space-y-3">
            {earlierDesk.map((row) => (
              <li key={row.id} className="border-t border-line pt-2 text-ink">
                <Decision desk={row} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}
