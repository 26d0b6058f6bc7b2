import { Instant } from '@/app/_ui/instant'
import { LinkButton } from '@/app/_ui/link-button'
import type { AccountView } from '@/lib/services/people/show-account'

/** Whether there is a second factor, and the way to its own page. */
export function FactorSummary({ standing }: { standing: AccountView['secondFactor'] }) {
  return (
    <>
      <p className="mt-1 mb-4 text-soft">
        {standing ? (
          <>
            On since <Instant at={standing.since} dayOnly />. Signing in asks for a code besides your password.
          </>
        ) : (
          'Off. With it, signing in asks for a code of your phone besides your password: a stolen password alone opens nothing.'
        )}
      </p>
      <LinkButton href="/account/second-factor">{standing ? 'Manage' : 'Set up'}</LinkButton>
    </>
  )
}
