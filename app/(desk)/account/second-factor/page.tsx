import type { Metadata } from 'next'
import Link from 'next/link'
import { buttonClass } from '@/app/_ui/button-class'
import { PageHead } from '@/app/_ui/page-head'
import { Wordmark } from '@/app/_ui/wordmark'
import { showSecondFactor } from '@/lib/services/second-factors/show-second-factor'
import { loadView } from '@/lib/web/load-view'
import { ownPath } from '@/lib/web/own-path'
import { factorWords } from '@/lib/words/account/second-factor'
import { SignOutButton } from '../../sign-out-button'
import { Manage } from './manage'
import { SetUp } from './set-up'

export const metadata: Metadata = { title: factorWords.secondFactor }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SecondFactorPage({ searchParams }: Props) {
  const { from } = await searchParams
  const { person, required, factor } = await loadView('/account/second-factor', showSecondFactor)
  const isLocked = required && !factor
  return (
    <div className="mx-auto max-w-[46rem]">
      {isLocked && <LockedHead email={person.email} />}
      <PageHead
        title={factorWords.secondFactor}
        sub={factorWords.aCodeOfAnApp}
        trail={
          !isLocked && (
            <Link href="/account" className="link">
              {factorWords.yourAccount}
            </Link>
          )
        }
      />
      {isLocked && <p className="mb-4 rounded-md bg-diff px-4 py-3">{factorWords.thisDeskAsksASecond}</p>}
      {factor ? (
        <Manage factor={factor} required={required} email={person.email} />
      ) : (
        <SetUp email={person.email} target={from === undefined ? '/account' : ownPath(from)} />
      )}
    </div>
  )
}

/** In the place of the bar, which leads to what is still closed. */
function LockedHead({ email }: { email: string }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-2">
      <Wordmark />
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-soft wrap-break-word">{email}</span>
        <SignOutButton className={buttonClass()} />
      </div>
    </div>
  )
}
