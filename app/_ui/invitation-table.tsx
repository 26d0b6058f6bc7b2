import { invitationWords } from '@/lib/words/shell/invitations'
import { ActionForm } from './action-form'
import { Instant } from './instant'
import { rich } from './rich'
import { SubmitButton } from './submit-button'
import type { FormAction } from './use-submission'

/** A link that is out; `dossier` where links into several are listed. */
interface Invitation {
  id: string
  email: string | null
  dossier?: string
  role: string
  invitedBy: string | null
  expiresAt: Date
}

interface Props {
  invitations: readonly Invitation[]
  /** Withdraws one by its `invitationId`; `ids` are sent beside it. */
  withdraw: FormAction
  ids?: Readonly<Record<string, string>>
}

/** Links that are out and not used yet, each with the way to withdraw it. */
export function InvitationTable({ invitations, ...way }: Props) {
  const isOfSeveral = invitations.some(({ dossier }) => dossier !== undefined)
  return (
    <div className="sheet overflow-hidden">
      <table className="rows rows-stack">
        <thead>
          <tr>
            <th scope="col">{invitationWords.for}</th>
            {isOfSeveral && <th scope="col">{invitationWords.dossier}</th>}
            <th scope="col">{invitationWords.role}</th>
            <th scope="col" className="max-sm:hidden">
              {invitationWords.by}
            </th>
            <th scope="col">{invitationWords.worksUntil}</th>
            <th scope="col">
              <span className="sr-only">{invitationWords.withdraw}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => (
            <Row key={invitation.id} invitation={invitation} {...way} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ invitation, ...way }: { invitation: Invitation } & Omit<Props, 'invitations'>) {
  const { email, dossier, role, invitedBy, expiresAt } = invitation
  return (
    <tr>
      <th scope="row" className="wrap-break-word">
        {email ?? invitationWords.anybodyWithTheLink}
      </th>
      {dossier !== undefined && <td dir="auto">{dossier}</td>}
      <td>{role}</td>
      <td dir="auto" className="max-sm:hidden">
        {invitedBy ?? '–'}
      </td>
      <td className="text-soft">
        <Instant at={expiresAt} dayOnly />
      </td>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the button in it has one */}
      <td className="text-end">
        <Withdraw invitation={invitation} {...way} />
      </td>
    </tr>
  )
}

function Withdraw({ invitation, withdraw, ids = {} }: { invitation: Invitation } & Omit<Props, 'invitations'>) {
  const unseen = (text: React.ReactNode) => <span className="sr-only">{text}</span>
  const email = invitation.email ?? invitationWords.anybodyWithTheLink
  return (
    <ActionForm done={invitationWords.invitationWithdrawn} action={withdraw}>
      {Object.entries({ ...ids, invitationId: invitation.id }).map(([name, id]) => (
        <input key={name} type="hidden" name={name} value={id} />
      ))}
      <SubmitButton look="quiet" busy={invitationWords.withdrawing}>
        {invitation.dossier === undefined
          ? rich(invitationWords.withdrawTheInvitation, { unseen, email })
          : rich(invitationWords.withdrawTheInvitationInto, { unseen, email, dossier: invitation.dossier })}
      </SubmitButton>
    </ActionForm>
  )
}
