import type { Metadata } from 'next'
import { PageHead } from '@/app/_ui/page-head'
import { showAccount, showAccountInput } from '@/lib/services/people/show-account'
import { currentPerson } from '@/lib/web/current-caller'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { accountWords } from '@/lib/words/account/account'
import { FactorSummary } from './factor-summary'
import { InterestList } from './interest-list'
import { InterestForm } from './interest-form'
import { PasswordForm } from './password-form'
import { SessionList } from './session-list'

export const metadata: Metadata = { title: accountWords.yourAccount }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function AccountPage({ searchParams }: Props) {
  const asked = await searchParams
  const account = await loadView('/account', (caller) => showAccount(caller, parseInput(showAccountInput, asked)))
  const current = (await currentPerson())?.sessionId ?? null
  return (
    <div className="mx-auto max-w-[46rem]">
      <PageHead
        title={accountWords.yourAccount}
        sub={
          <>
            <bdi>{account.person.name}</bdi> · {account.person.email}
          </>
        }
      />
      <section id="interests" aria-labelledby="interests-title" className="sheet mb-4 p-5">
        <h2 id="interests-title">{accountWords.declaredInterests}</h2>
        <p className="mt-1 mb-4 text-soft">{accountWords.partiesYouWork}</p>
        <InterestList interests={account.interests} />
        <InterestForm dossiers={account.dossiers} chosen={account.chosen} />
      </section>
      <section id="password" aria-labelledby="password-title" className="sheet mb-4 p-5">
        <h2 id="password-title">{accountWords.password}</h2>
        <p className="mt-1 mb-4 text-soft">{accountWords.aNewPasswordSignsYou}</p>
        <PasswordForm email={account.person.email} hasSecondFactor={account.secondFactor !== null} />
      </section>
      <section id="second-factor" aria-labelledby="second-factor-title" className="sheet mb-4 p-5">
        <h2 id="second-factor-title">{accountWords.secondFactor}</h2>
        <FactorSummary factor={account.secondFactor} />
      </section>
      <section id="sessions" aria-labelledby="sessions-title" className="sheet p-5">
        <h2 id="sessions-title">{accountWords.whereYouAreSignedIn}</h2>
        <p className="mt-1 mb-4 text-soft">{accountWords.aSessionYouDoNotKnow}</p>
        <SessionList sessions={account.sessions} current={current} />
      </section>
    </div>
  )
}
