import { ComposedLine } from '@/app/_ui/composed-line'
import { Unbroken } from '@/app/_ui/unbroken'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import { joinLine } from '@/lib/domain/lines/line'
import { linkReason } from '@/lib/domain/suggestions/link-type'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import type { SuggestedLink } from '@/lib/services/links/suggest-links'
import { claimLinkWords } from '@/lib/words/claims/links'
import { say } from '@/lib/words/say'
import { suggestedKind } from '../../_claims/suggested-kind'
import { DismissLink } from './dismiss-link'
import { LinkDialog } from './link-dialog'

/** Claims that this one may be linked to: what is suggested, why, and a form that has it filled in. */
export function SuggestedLinks({ view, suggested }: { view: ClaimView; suggested: readonly SuggestedLink[] }) {
  if (suggested.length === 0) return null
  return (
    <div className="mt-3 border-t border-line pt-3">
      <h3 className="text-sm font-semibold">{claimLinkWords.suggested}</h3>
      <ul className="mt-1 space-y-2">
        {suggested.map((link) => (
          <li key={link.claim.id} className="rounded-md border border-dashed border-line px-3 py-2">
            <Offer view={view} link={link} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Offer({ view: { dossier, claim }, link }: { view: ClaimView; link: SuggestedLink }) {
  const { claim: other, type, isBack, reasons } = link
  const [from, to] = isBack
    ? [other, { ...claim, attributionLine: claim.attributionLine, headline: '' }]
    : [claim, other]
  return (
    <>
      {/* Where it is narrow, the buttons stand below: no word may be broken for their sake. */}
      <div className="flex flex-wrap items-start justify-between gap-2">
        <p dir="auto" className="min-w-[min(100%,14rem)] flex-1 font-serif text-md wrap-break-word">
          <a href={`/dossiers/${dossier.key}/claims/${other.id}`} className="hover:underline">
            <Unbroken>{shownStatement(other)}</Unbroken>
          </a>
        </p>
        <div className="flex shrink-0 flex-wrap justify-end gap-1">
          <LinkDialog
            dossierId={dossier.id}
            claim={from}
            other={to}
            suggested={{ type, reason: linkReason(reasons) }}
          />
          <DismissLink dossierId={dossier.id} ask={link.ask} words={shownStatement(other)} />
        </div>
      </div>
      <p className="text-xs text-soft">
        <ComposedLine of={joinLine([other.attributionLine, other.headline], ' · ')} />
      </p>
      <p className="text-xs text-soft">
        {say(claimLinkWords.suggestedBecause, {
          kind: suggestedKind(link),
          reasons: reasons.join(', '),
        })}
      </p>
    </>
  )
}
