import { Credibility } from '@/app/_ui/credibility'
import { Dialog } from '@/app/_ui/dialog'
import { Instant } from '@/app/_ui/instant'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { DeskRatingForm } from '../../_judgement/credibility-form'
import { Section } from './section'

type Desk = NonNullable<ClaimView['ratings']['desk']>

/** What the desk decided, with reason and the dissent kept; for a lead, the way to decide. */
export function DeskRating({ view }: { view: ClaimView }) {
  const { ratings, dossier, claim, can, isLead, drafted } = view
  const { desk, earlierDesk, sight } = ratings
  const decide = can['claim.adjudicate'] && (
    <Dialog trigger={desk ? 'Decide again' : 'Decide'} title="Desk rating" wide>
      <p dir="auto" className="mb-3 font-serif text-md [overflow-wrap:anywhere]">
        {claim.statement}
      </p>
      <DeskRatingForm dossierId={dossier.id} claim={{ id: claim.id, version: claim.version }} />
    </Dialog>
  )
  return (
    <Section id="desk-rating" title="Desk rating" actions={decide}>
      {desk ? <Decision desk={desk} /> : <p className="text-soft">{sight === 'hidden' ? 'None that you may see.' : 'None yet.'}</p>}
      {isLead && drafted && <p className="mt-1 text-xs text-soft">You drafted this claim; somebody else gives its desk rating.</p>}
      {earlierDesk.length > 0 && (
        <details className="mt-2 text-xs text-soft">
          <summary className="inline-flex min-h-6 items-center">Earlier decisions: {earlierDesk.length}</summary>
          <ul className="space-y-1">
            {earlierDesk.map((row) => (
              <li key={row.id}>
                <Credibility value={row.credibility} /> <bdi>{row.reason}</bdi> · <bdi>{row.byName}</bdi>, <Instant at={row.at} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

function Decision({ desk }: { desk: Desk }) {
  return (
    <>
      <p className="text-md font-semibold">
        <Credibility value={desk.credibility} />
      </p>
      <p dir="auto" className="mt-1 [overflow-wrap:anywhere]">
        {desk.reason}
      </p>
      <p className="text-xs text-soft">
        <bdi>{desk.byName}</bdi>, <Instant at={desk.at} /> · on {desk.basis.length} {desk.basis.length === 1 ? 'rating' : 'ratings'}
      </p>
      {desk.stale && <p className="text-xs text-conflict">Stale since: {desk.causes.join('; ')}</p>}
      {desk.dissent.length > 0 && (
        <div className="mt-2">
          <h3 className="text-xs font-semibold">Dissent, kept</h3>
          <ul className="mt-1 space-y-1">
            {desk.dissent.map((rating) => (
              <li key={rating.raterId} className="border-s-2 border-line ps-3">
                <p className="flex flex-wrap items-center gap-x-2">
                  <bdi>{rating.raterName}</bdi> <Credibility value={rating.credibility ?? 'abstained'} />
                </p>
                <p dir="auto" className="text-xs text-soft [overflow-wrap:anywhere]">
                  {rating.reason}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
