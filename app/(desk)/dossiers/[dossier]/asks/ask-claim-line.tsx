import { ComposedLine } from '@/app/_ui/composed-line'
import { Unbroken } from '@/app/_ui/unbroken'
import { joinLine } from '@/lib/domain/lines/line'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { AskClaim } from '@/lib/services/asks/views/ask-view'

/** A claim that a suggestion is about: its statement, who says it, in which source. */
export function AskClaimLine({ claim, dossier }: { claim: AskClaim; dossier: string }) {
  return (
    <>
      <p dir="auto" className="font-serif text-md wrap-break-word">
        <a href={`/dossiers/${dossier}/claims/${claim.id}`} className="hover:underline">
          <Unbroken>{shownStatement(claim)}</Unbroken>
        </a>
      </p>
      <p className="text-xs text-soft">
        <ComposedLine of={joinLine([claim.attributionLine, claim.headline], ' · ')} />
      </p>
    </>
  )
}
