import { ActionForm } from '@/app/_ui/action-form'
import { Instant } from '@/app/_ui/instant'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { AccountView } from '@/lib/services/people/show-account'
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
                {session.browser ?? 'A browser'}
                {session.id === current && <b className="font-semibold"> (this browser)</b>}
              </p>
              <p className="text-xs text-soft">
                since <Instant at={session.createdAt} />, last seen <Instant at={session.lastSeenAt} />
              </p>
            </div>
            {session.id !== current && (
              <ActionForm done="Signed out there." action={signOutThere}>
                <input type="hidden" name="sessionId" value={session.id} />
                <SubmitButton look="quiet" busy="Signing out…">
                  Sign out<span className="sr-only"> in {session.browser ?? 'that browser'}</span>
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
