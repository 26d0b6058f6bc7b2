import { Button } from '@/app/_ui/button'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Unbroken } from '@/app/_ui/unbroken'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { ClaimCard } from '@/lib/services/claims/views/claim-card'
import { claimLinkWords } from '@/lib/words/claims/links'
import { askWords } from '@/lib/words/dossiers/asks'
import { say } from '@/lib/words/say'
import { readerWords } from '@/lib/words/sources/reader'
import { suggestedKind } from '../../../_claims/suggested-kind'
import type { ClaimActs } from './act'

/** The best claim that the active one may be linked to: where it stands, what it says, and why it is suggested. */
export function AlsoSaid({ claim, acts }: { claim: ClaimCard; acts: ClaimActs }) {
  if (acts.also?.claimId !== claim.id) return null
  const { link, dismiss } = acts.also
  const statement = shownStatement(link.claim)
  return (
    <section
      aria-label={readerWords.suggestedLink}
      className="relative z-10 mt-2.5 border-t border-dashed border-line pt-2"
    >
      <p dir="auto" className="text-xs wrap-break-word">
        <span className="text-soft">{whereOf(link)}</span>{' '}
        <a href={`/dossiers/${acts.dossier}/claims/${link.claim.id}`} className="font-semibold hover:underline">
          <Unbroken>{link.figure && claim.figureWords ? link.figure : statement}</Unbroken>
        </a>
      </p>
      <p className="text-xs text-soft">
        <ComposedLine of={link.claim.attributionLine} />
      </p>
      <p className="text-xs text-soft">
        {say(claimLinkWords.suggestedBecause, { kind: suggestedKind(link), reasons: link.reasons.join(', ') })}
      </p>
      <p className="mt-1 flex flex-wrap gap-1.5">
        <Button
          onClick={() => acts.open({ kind: 'suggested', claim, link })}
          aria-haspopup="dialog"
          className="max-lg:min-h-11"
        >
          {claimLinkWords.makeALink}
        </Button>
        <Button
          look="quiet"
          onClick={dismiss}
          aria-label={say(claimLinkWords.dismissTheLinkTo, { words: statement })}
          className="max-lg:min-h-11"
        >
          {askWords.dismiss}
        </Button>
      </p>
    </section>
  )
}

function whereOf({ isWithin, outlet, claim }: NonNullable<ClaimActs['also']>['link']): string {
  if (isWithin) return readerWords.inThisArticle
  return say(readerWords.alsoIn, { outlet: outlet ?? claim.headline })
}
