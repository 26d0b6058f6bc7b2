import { ActionForm } from '@/app/_ui/action-form'
import { Instant } from '@/app/_ui/instant'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { InvitationsView } from '@/lib/services/people/list-invitations'
import { endLink } from './actions'

/** Every link that is out and works, into whatever dossier. */
export function OpenInvitations({ invitations, isCut }: InvitationsView) {
  return (
    <section aria-labelledby="open-invitations" className="mt-8">
      <h2 id="open-invitations" className="mb-2">
        Open invitations
      </h2>
      {invitations.length === 0 && (
        <p className="text-soft">No link is out: nobody can come in until somebody is invited.</p>
      )}
      {isCut && <p className="mb-2 text-soft">The newest {invitations.length} are listed.</p>}
      {invitations.length > 0 && (
        <div className="sheet overflow-hidden">
          <table className="rows rows-stack">
            <thead>
              <tr>
                <th scope="col">For</th>
                <th scope="col">Dossier</th>
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
                <Row key={invitation.id} invitation={invitation} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Row({ invitation }: { invitation: InvitationsView['invitations'][number] }) {
  return (
    <tr>
      <th scope="row" className="wrap-break-word">
        {invitation.email ?? 'anybody with the link'}
      </th>
      <td dir="auto">{invitation.dossier}</td>
      <td>{invitation.role}</td>
      <td dir="auto" className="max-sm:hidden">
        {invitation.invitedBy ?? '–'}
      </td>
      <td className="text-soft">
        <Instant at={invitation.expiresAt} dayOnly />
      </td>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the button in it has one */}
      <td className="text-end">
        <ActionForm done="Invitation withdrawn." action={endLink}>
          <input type="hidden" name="invitationId" value={invitation.id} />
          <SubmitButton look="quiet" busy="Withdrawing…">
            Withdraw
            <span className="sr-only">
              {' '}
              the invitation into {invitation.dossier} for {invitation.email ?? 'anybody with the link'}
            </span>
          </SubmitButton>
        </ActionForm>
      </td>
    </tr>
  )
}
