import { InvitationTable } from '@/app/_ui/invitation-table'
import type { MembersView } from '@/lib/services/members/list-members'
import { invitationWords } from '@/lib/words/shell/invitations'
import { withdraw } from './actions'

/** Links into a dossier that are out and not used yet. */
export function OpenInvitations({
  dossierId,
  invitations,
}: {
  dossierId: string
  invitations: MembersView['invitations']
}) {
  if (invitations.length === 0) return null
  return (
    <section aria-labelledby="invitations" className="mt-8">
      <h2 id="invitations" className="mb-2">
        {invitationWords.openInvitations}
      </h2>
      <InvitationTable invitations={invitations} withdraw={withdraw} ids={{ dossierId }} />
    </section>
  )
}
