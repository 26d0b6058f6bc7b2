import type { Metadata } from 'next'
import { PageHead } from '@/app/_ui/page-head'
import { showAccount, showAccountInput } from '@/lib/services/people/show-account'
import { loadView } from '@/lib/web/load-view'
import { parseInput } from '@/lib/web/run-action'
import { FactorSummary } from './factor-summary'
import { InterestList } from './interest-list'
import { InterestForm } from './interest-form'
import { PasswordForm } from './password-form'

export const metadata: Metadata = { title: 'Your account' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function AccountPage({ searchParams }: Props) {
  const asked = await searchParams
  const account = await loadView('/account', (caller) => showAccount(caller, parseInput(showAccountInput, asked)))
  return (
    <div className="mx-auto max-w-[46rem]">
      <PageHead
        title="Your account"
        sub={
          <>
            <bdi>{account.person.name}</bdi> · {account.person.email}
          </>
        }
      />
      <section id="interests" aria-labelledby="interests-title" className="sheet mb-4 p-5">
        <h2 id="interests-title">Declared interests</h2>
        <p className="mt-1 mb-4 text-soft">
          Parties you work for or campaign with. Your ratings of their claims are kept and readable, but not counted.
        </p>
        <InterestList interests={account.interests} />
        <InterestForm dossiers={account.dossiers} chosen={account.chosen} />
      </section>
      <section id="password" aria-labelledby="password-title" className="sheet mb-4 p-5">
        <h2 id="password-title">Password</h2>
        <p className="mt-1 mb-4 text-soft">A new password signs you out everywhere but here.</p>
        <PasswordForm email={account.person.email} />
      </section>
      <section id="second-factor" aria-labelledby="second-factor-title" className="sheet p-5">
        <h2 id="second-factor-title">Second factor</h2>
        <FactorSummary standing={account.secondFactor} />
      </section>
    </div>
  )
}
