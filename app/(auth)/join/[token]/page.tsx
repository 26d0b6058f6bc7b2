import type { Metadata } from 'next'
import { LinkButton } from '@/app/_ui/link-button'
import { rich } from '@/app/_ui/rich'
import { showInvitation, type InvitationView } from '@/lib/services/people/show-invitation'
import { errorTable } from '@/lib/web/error-table'
import { loadView } from '@/lib/web/load-view'
import { joinWords } from '@/lib/words/account/join'
import { AccountForm } from './account-form'
import { JoinForm } from './join-form'

export const metadata: Metadata = { title: joinWords.join }

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
      {invitation.signedInAs === null && !invitation.opensAccounts && <p>{joinWords.thisLinkIsForPeople}</p>}
      {invitation.signedInAs === null && !invitation.makesAdmin && (
        <p className="mt-5 border-t border-line pt-4 text-soft">
          {rich(joinWords.youHaveAnAccountHere, {
            link: (text) => (
              <a href={`/sign-in?from=${encodeURIComponent(path)}`} className="link">
                {text}
              </a>
            ),
          })}
        </p>
      )}
    </>
  )
}

function titleOf({ dossier }: InvitationView) {
  if (!dossier) return joinWords.setUpThisDesk
  return <>{rich(joinWords.joinDossier, { dossier: <bdi>{dossier.title}</bdi> })}</>
}

/** Why the account that is signed in cannot join; null if it can. */
function obstacleOf({ dossier, isForAnother }: InvitationView): string | null {
  if (!dossier) return joinWords.theFirstAdminNeeds
  return isForAnother ? joinWords.thisLinkWasMade : null
}

function introOf({ dossier, role, invitedBy }: InvitationView) {
  if (!dossier) return joinWords.youBecomeItsFirst
  return (
    <>
      {rich(joinWords.invitedYouAs, {
        invitedBy: invitedBy ? <bdi>{invitedBy}</bdi> : joinWords.somebody,
        role: role === 'editor' ? joinWords.anEditor : `a ${role}`,
      })}
    </>
  )
}

function UsedUp() {
  return (
    <>
      <h1 className="mb-2">{joinWords.thisLinkDoesNotWork}</h1>
      <p>{errorTable['link-used-up'].sentence}</p>
      <p className="mt-5">
        <LinkButton href="/dossiers">{joinWords.goToYourDossiers}</LinkButton>
      </p>
    </>
  )
}
