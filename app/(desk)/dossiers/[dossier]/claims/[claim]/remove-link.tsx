'use client'

import { claimLinkWords } from '@/lib/words/claims/links'
import { shownStatement, type Stated } from '@/lib/domain/offers/shown-statement'
import { say } from '@/lib/words/say'
import { removeLinkAction } from './actions'
import { ReasonDialog } from './reason-dialog'

/** Ends a link, with a reason; it stays readable in the history. */
export function RemoveLink({ dossierId, link }: { dossierId: string; link: { id: string; other: Stated } }) {
  return (
    <ReasonDialog
      action={removeLinkAction}
      ids={{ dossierId, linkId: link.id }}
      trigger={claimLinkWords.remove}
      triggerLabel={say(claimLinkWords.removeTheLinkTo, { statement: shownStatement(link.other) })}
      title={claimLinkWords.removeTheLink}
      hint={claimLinkWords.linkAndReasonStay}
      submit={claimLinkWords.removeTheLink}
      isDanger
      done={claimLinkWords.linkRemoved}
    />
  )
}
