import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { errorTable } from '@/lib/web/error-table'
import { loadView } from '@/lib/web/load-view'
import { ownPath } from '@/lib/web/own-path'
import { signInWords } from '@/lib/words/account/sign-in'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: signInWords.signIn }

/** What can go wrong here; anything else reads as the last one. */
const sentences = {
  CredentialsSignin: errorTable['wrong-password'].sentence,
  'wrong-code': errorTable['wrong-code'].sentence,
  'cookies-needed': errorTable['cookies-needed'].sentence,
  'too-many-tries': errorTable['too-many-tries'].sentence,
  overloaded: errorTable.overloaded.sentence,
  unavailable: errorTable.unavailable.sentence,
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SignInPage({ searchParams }: Props) {
  const { from, error } = await searchParams
  const target = ownPath(from)
  const { personId } = await loadView('/sign-in', async (caller) => caller)
  if (personId !== null) redirect(target)
  return (
    <>
      <h1 className="mb-5">{signInWords.signIn}</h1>
      <SignInForm target={target} sentences={sentences} error={typeof error === 'string' ? error : null} />
    </>
  )
}
