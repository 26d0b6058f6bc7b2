import { Instant } from '@/app/_ui/instant'
import { LinkButton } from '@/app/_ui/link-button'
import { rich } from '@/app/_ui/rich'
import type { AccountView } from '@/lib/services/people/show-account'
import { accountWords } from '@/lib/words/account/account'

/** Whether there is a second factor, and the way to its own page. */
export function FactorSummary({ factor }: { factor: AccountView['secondFactor'] }) {
  return (
    <>
      <p className="mt-1 mb-4 text-soft">
        {factor ? (
          <>{rich(accountWords.onSinceSigningInAsks, { since: <Instant at={factor.since} dayOnly /> })}</>
        ) : (
          accountWords.offWithItSigning
        )}
      </p>
      <LinkButton href="/account/second-factor">{factor ? accountWords.manage : accountWords.setUp}</LinkButton>
    </>
  )
}
