import { Dialog } from '@/app/_ui/dialog'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { DeskRatingForm } from '../../_judgement/credibility-form'
import { Decision } from './decision'
import { Section } from './section'

/** What the desk decided, with reason and the dissent kept; for a lead, the way to decide. */
export function DeskRating({ view }: { view: ClaimView }) {
  const { ratings, dossier, claim, can, isLead, drafted } = view
  const { desk, earlierDesk, sight } = ratings
  const decide = can['claim.adjudicate'] && (
    <Dialog trigger={desk ? 'Decide again' : 'Decide'} title="Desk rating" wide>
      <p dir="auto" className="mb-3 font-serif text-md wrap-break-word">
        {claim.statement}
      </p>
      <DeskRatingForm dossierId={dossier.id} claim={{ id: claim.id, version: claim.version }} />
    </Dialog>
  )
  return (
    <Section id="desk-rating" title="Desk rating" actions={decide}>
      {desk ? (
        <Decision desk={desk} />
      ) : (
        <p className="text-soft">{sight === 'hidden' ? 'None that you may see.' : 'None yet.'}</p>
      )}
      {isLead && drafted && (
        <p className="mt-1 text-xs text-soft">You drafted this claim; somebody else gives its desk rating.</p>
      )}
      {earlierDesk.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-6 items-center text-xs text-soft">
            Earlier decisions: {earlierDesk.length}
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
