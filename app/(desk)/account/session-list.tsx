import { ActionForm } from '@/app/_ui/action-form'
import { Instant } from '@/app/_ui/instant'
import { SubmitButton } from '@/app/_ui/submit-button'
import { rich } from '@/app/_ui/rich'
import type { AccountView } from '@/lib/services/people/show-account'
import { accountWords } from '@/lib/words/account/account'
import { signOutThere } from './actions'
import { SignOutEverywhere } from './sign-out-everywhere'

/** One's own open sessions, each with a way to end it, and one to end them all. */
export function SessionList({ sessions, current }: { sessions: AccountView['sessions']; current: string | null }) {
  return (
    <>
      <ul className="mb-4 divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2">
            <div className="min-w-0 flex-1 basis-64">
              <p>
                {session.browser ?? accountWords.aBrowser}
                {session.id === current && <b className="font-semibold"> {accountWords.thisBrowser}</b>}
              </p>
              <p className="text-xs text-soft">
                {rich(accountWords.sinceLastSeen, {
                  createdAt: <Instant at={session.createdAt} />,
                  lastSeenAt: <Instant at={session.lastSeenAt} />,
                })}
              </p>
            </div>
            {session.id !== current && (
              <ActionForm done={accountWords.signedOutThere} action={signOutThere}>
                <input type="hidden" name="sessionId" value={session.id} />
                <SubmitButton look="quiet" busy={accountWords.signingOut}>
                  {rich(accountWords.signOutIn, {
                    unseen: (text) => <span className="sr-only">{text}</span>,
                    browser: session.browser ?? accountWords.thatBrowser,
                  })}
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      <SignOutEverywhere />
    </>
  )
}
