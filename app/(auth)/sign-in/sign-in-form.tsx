'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'
import { buttonClass } from '@/app/_ui/button-class'
import { useHydrated } from '@/app/_ui/use-hydrated'
import { signInWords } from '@/lib/words/account/sign-in'
import { trySignIn } from '../try-sign-in'
import { CodeStep } from './code-step'
import { Credential } from './credential'

type Sentences = Record<
  'CredentialsSignin' | 'wrong-code' | 'cookies-needed' | 'too-many-tries' | 'overloaded' | 'unavailable',
  string
>

/**
 * E-mail and password, then the code of who has a second factor; goes to `target` once they fit, and keeps what was
 * typed when they do not.
 */
export function SignInForm(props: { target: string; sentences: Sentences; error: string | null }) {
  const { target, sentences, error } = props
  const [sentence, setSentence] = useState(error === null ? '' : sentenceOf(error, sentences))
  const [pending, setPending] = useState(false)
  // Whose code is asked for; null while it is e-mail and password.
  const [email, setEmail] = useState<string | null>(null)
  const hydrated = useHydrated()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    setPending(true)
    const form = new FormData(event.currentTarget)
    const refused = await trySignIn(form)
    if (refused === null) return window.location.assign(target)
    if (refused === 'code-needed') setEmail(form.get('email') as string)
    if (refused === 'CredentialsSignin') setEmail(null)
    setSentence(refused === 'code-needed' && email === null ? '' : sentenceOf(refused, sentences))
    setPending(false)
  }
  const startAgain = () => {
    setEmail(null)
    setSentence('')
  }
  return (
    <form method="post" noValidate aria-busy={pending} onSubmit={(event) => void submit(event)} className="grid gap-4">
      {sentence && <SignInError sentence={sentence} pending={pending} />}
      {/* Kept while the code is asked for: nothing is typed twice. */}
      <div hidden={email !== null} className="grid gap-4">
        <Credential
          name="email"
          label={signInWords.eMail}
          type="email"
          autoComplete="username"
          described={Boolean(sentence)}
        />
        <Credential
          name="password"
          label={signInWords.password}
          type="password"
          autoComplete="current-password"
          described={Boolean(sentence)}
        />
      </div>
      {email !== null && <CodeStep email={email} described={Boolean(sentence)} onStartAgain={startAgain} />}
      <button
        type="submit"
        disabled={!hydrated}
        aria-disabled={pending || undefined}
        className={buttonClass('main', 'mt-1 min-h-10 disabled:opacity-100')}
      >
        {pending ? signInWords.signingIn : signInWords.signIn}
      </button>
    </form>
  )
}

/** Why it was refused. The focus comes here once an attempt has ended. */
function SignInError({ sentence, pending }: { sentence: string; pending: boolean }) {
  const alert = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (sentence && !pending) alert.current?.focus()
  }, [sentence, pending])
  return (
    <p
      ref={alert}
      role="alert"
      tabIndex={-1}
      id="sign-in-error"
      className="rounded-md border border-conflict border-s-4 px-3 py-2 font-medium"
    >
      {sentence}
    </p>
  )
}

function sentenceOf(error: string, sentences: Sentences): string {
  // Asked for again: the code was sent without one.
  if (error === 'code-needed') return sentences['wrong-code']
  return sentences[error as keyof Sentences] ?? sentences.unavailable
}
