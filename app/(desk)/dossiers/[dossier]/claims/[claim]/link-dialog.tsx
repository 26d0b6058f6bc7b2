'use client'

import { Dialog } from '@/app/_ui/dialog'
import { Kbd } from '@/app/_ui/kbd'
import type { Stated } from '@/lib/domain/offers/shown-statement'
import { claimLinkWords } from '@/lib/words/claims/links'
import { LinkForm, type LinkFilled } from './link-form'
import type { FoundClaim } from './use-found-claims'

/**
 * Links this claim to another: find it, say how the two stand, why, and how surely. A reading chooses the other claim
 * before, never how the two stand; a suggestion fills in that too, for the editor to check.
 */
export function LinkDialog(props: {
  dossierId: string
  claim: Stated & { id: string }
  other?: FoundClaim
  suggested?: LinkFilled
}) {
  const { dossierId, claim, other, suggested } = props
  const trigger = other ? (
    claimLinkWords.makeALink
  ) : (
    <>
      {claimLinkWords.link} <Kbd>l</Kbd>
    </>
  )
  return (
    <Dialog trigger={trigger} look={other ? 'quiet' : undefined} title={claimLinkWords.linkThisClaimToAnother} wide>
      <LinkForm
        dossierId={dossierId}
        claim={claim}
        other={other}
        filled={suggested}
        keepAs={suggested ? `link:${claim.id}:${other?.id}` : `link:${claim.id}`}
      />
    </Dialog>
  )
}
