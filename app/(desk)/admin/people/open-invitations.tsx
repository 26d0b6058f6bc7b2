import { ActionForm } from '@/app/_ui/action-form'
import { Instant } from '@/app/_ui/instant'
import { SubmitButton } from '@/app/_ui/submit-button'
import { rich } from '@/app/_ui/rich'
import type { InvitationsView } from '@/lib/services/people/list-invitations'
import { peopleWords } from '@/lib/words/account/people'
import { say } from '@/lib/words/say'
import { endLink } from './actions'

/** Every link that is out and works, into whatever dossier. */
export function OpenInvitations({ invitations, isCut }: InvitationsView) {
  return (
    <section aria-labelledby="open-invitations" className="mt-8">
      <h2 id="open-invitations" className="mb-2">
        {peopleWords.openInvitations}
      </h2>
      {invitations.length === 0 && <p className="text-soft">{peopleWords.noLinkIsOutNobodyCan}</p>}
      {isCut && (
        <p className="mb-2 text-soft">{say(peopleWords.theNewestAreListed, { invitations: invitations.length })}</p>
      )}
      {invitations.length > 0 && (
        <div className="sheet overflow-hidden">
          <table className="rows rows-stack">
            <thead>
              <tr>
                <th scope="col">{peopleWords.for}</th>
                <th scope="col">{peopleWords.dossier}</th>
                <th scope="col">{peopleWords.role}</th>
                <th scope="col" className="max-sm:hidden">
                  {peopleWords.by}
                </th>
                <th scope="col">{peopleWords.worksUntil}</th>
                <th scope="col">
                  <span className="sr-only">{peopleWords.withdraw}</span>
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
        {invitation.email ?? peopleWords.anybodyWithTheLink}
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
        <ActionForm done={peopleWords.invitationWithdrawn} action={endLink}>
          <input type="hidden" name="invitationId" value={invitation.id} />
          <SubmitButton look="quiet" busy={peopleWords.withdrawing}>
            {rich(peopleWords.withdrawTheInvitationIntoFor, {
              unseen: (text) => <span className="sr-only">{text}</span>,
              dossier: invitation.dossier,
              email: invitation.email ?? peopleWords.anybodyWithTheLink,
            })}
          </SubmitButton>
        </ActionForm>
      </td>
    </tr>
  )
}
