import { ActionForm } from '@/app/_ui/action-form'
import { Instant } from '@/app/_ui/instant'
import { SubmitButton } from '@/app/_ui/submit-button'
import { rich } from '@/app/_ui/rich'
import type { MembersView } from '@/lib/services/members/list-members'
import { memberWords } from '@/lib/words/dossiers/members'
import { withdraw } from './actions'

/** Links that are out and not used yet. */
export function InvitationTable({
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
        {memberWords.openInvitations}
      </h2>
      <div className="sheet overflow-hidden">
        <table className="rows rows-stack">
          <thead>
            <tr>
              <th scope="col">{memberWords.for}</th>
              <th scope="col">{memberWords.role}</th>
              <th scope="col" className="max-sm:hidden">
                {memberWords.by}
              </th>
              <th scope="col">{memberWords.worksUntil}</th>
              <th scope="col">
                <span className="sr-only">{memberWords.withdraw}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {invitations.map((invitation) => (
              <tr key={invitation.id}>
                <th scope="row" className="wrap-break-word">
                  {invitation.email ?? memberWords.anybodyWithTheLink}
                </th>
                <td>{invitation.role}</td>
                <td dir="auto" className="max-sm:hidden">
                  {invitation.invitedBy ?? '–'}
                </td>
                <td className="text-soft">
                  <Instant at={invitation.expiresAt} dayOnly />
                </td>
                <td className="text-end">
                  <Withdraw dossierId={dossierId} invitation={invitation} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Withdraw({ dossierId, invitation }: { dossierId: string; invitation: MembersView['invitations'][number] }) {
  return (
    <ActionForm done={memberWords.invitationWithdrawn} action={withdraw}>
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="invitationId" value={invitation.id} />
      <SubmitButton look="quiet" busy={memberWords.withdrawing}>
        {rich(memberWords.withdrawTheInvitationFor, {
          unseen: (text) => <span className="sr-only">{text}</span>,
          email: invitation.email ?? memberWords.anybodyWithTheLink,
        })}
      </SubmitButton>
    </ActionForm>
  )
}
