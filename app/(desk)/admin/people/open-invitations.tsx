import { InvitationTable } from '@/app/_ui/invitation-table'
import type { InvitationsView } from '@/lib/services/people/list-invitations'
import { peopleWords } from '@/lib/words/account/people'
import { invitationWords } from '@/lib/words/shell/invitations'
import { say } from '@/lib/words/say'
import { endLink } from './actions'

/** Every link that is out and works, into whatever dossier. */
export function OpenInvitations({ invitations, isCut }: InvitationsView) {
  return (
    <section aria-labelledby="open-invitations" className="mt-8">
      <h2 id="open-invitations" className="mb-2">
        {invitationWords.openInvitations}
      </h2>
      {invitations.length === 0 && <p className="text-soft">{peopleWords.noLinkIsOutNobodyCan}</p>}
      {isCut && (
        <p className="mb-2 text-soft">{say(peopleWords.theNewestAreListed, { invitations: invitations.length })}</p>
      )}
      {invitations.length > 0 && <InvitationTable invitations={invitations} withdraw={endLink} />}
    </section>
  )
}
