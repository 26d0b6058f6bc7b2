import type { Metadata } from 'next'
import { LinkButton } from '@/app/_ui/link-button'
import { showInvitation, type InvitationView } from '@/lib/services/people/show-invitation'
import { errorTable } from '@/lib/web/error-table'
import { loadView } from '@/lib/web/load-view'
import { AccountForm } from './account-form'
import { JoinForm } from './join-form'

export const metadata: Metadata = { title: 'Join' }

export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const path = `/join/${token}`
  const invitation = await loadView(path, (caller) => showInvitation(caller, { token }))
  if (!invitation) return <UsedUp />
  return (
    <>
      <h1 className="mb-2">{titleOf(invitation)}</h1>
      <p className="mb-5 text-soft">{introOf(invitation)}</p>
      {invitation.signedInAs !== null && (
        <JoinForm token={token} name={invitation.signedInAs} obstacle={obstacleOf(invitation)} />
      )}
      {invitation.signedInAs === null && invitation.opensAccounts && (
        <AccountForm token={token} email={invitation.email} />
      )}
      {invitation.signedInAs === null && !invitation.opensAccounts && (
        <p>This link is for people who have an account here.</p>
      )}
      {invitation.signedInAs === null && !invitation.makesAdmin && (
        <p className="mt-5 border-t border-line pt-4 text-soft">
          You have an account here?{' '}
          <a href={`/sign-in?from=${encodeURIComponent(path)}`} className="link">
            Sign in and join with it
          </a>
        </p>
      )}
    </>
  )
}

function titleOf({ dossier }: InvitationView) {
  if (!dossier) return 'Set up this desk'
  return (
    <>
      Join <bdi>{dossier.title}</bdi>
    </>
  )
}

/** Why the account that is signed in cannot join; null if it can. */
function obstacleOf({ dossier, isForAnother }: InvitationView): string | null {
  if (!dossier) return 'The first admin needs an account of their own: sign out to open it.'
  return isForAnother
    ? 'This link was made for another e-mail than that of this account: sign out, or ask for a link of your own.'
    : null
}

function introOf({ dossier, role, invitedBy }: InvitationView) {
  if (!dossier) return 'You become its first admin: you manage people, and open the first dossier.'
  return (
    <>
      {invitedBy ? <bdi>{invitedBy}</bdi> : 'Somebody'} invited you as {role === 'editor' ? 'an editor' : `a ${role}`}.
    </>
  )
}

function UsedUp() {
  return (
    <>
      <h1 className="mb-2">This link does not work any more</h1>
      <p>{errorTable['link-used-up'].sentence}</p>
      <p className="mt-5">
        <LinkButton href="/dossiers">Go to your dossiers</LinkButton>
      </p>
    </>
  )
}
