import { ActionForm } from '@/app/_ui/action-form'
import { Instant } from '@/app/_ui/instant'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { MembersView } from '@/lib/services/members/list-members'
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
        Open invitations
      </h2>
      <div className="sheet overflow-hidden">
        <table className="rows rows-stack">
          <thead>
            <tr>
              <th scope="col">For</th>
              <th scope="col">Role</th>
              <th scope="col" className="max-sm:hidden">
                By
              </th>
              <th scope="col">Works until</th>
              <th scope="col">
                <span className="sr-only">Withdraw</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {invitations.map((invitation) => (
              <tr key={invitation.id}>
                <th scope="row" className="wrap-break-word">
                  {invitation.email ?? 'anybody with the link'}
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
    <ActionForm done="Invitation withdrawn." action={withdraw}>
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="invitationId" value={invitation.id} />
      <SubmitButton look="quiet" busy="Withdrawing…">
        Withdraw<span className="sr-only"> the invitation for {invitation.email ?? 'anybody with the link'}</span>
      </SubmitButton>
    </ActionForm>
  )
}
