'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'
import { buttonClass } from '@/app/_ui/button-class'
import { useHydrated } from '@/app/_ui/use-hydrated'
import { trySignIn } from '../try-sign-in'

type Sentences = Record<'CredentialsSignin' | 'too-many-tries' | 'overloaded' | 'unavailable', string>

/** E-mail and password; goes to `target` once they fit, and keeps what was typed when they do not. */
export function SignInForm({ target, sentences, error }: { target: string; sentences: Sentences; error: string | null }) {
  const [sentence, setSentence] = useState(error === null ? '' : sentenceOf(error, sentences))
  const [pending, setPending] = useState(false)
  const answers = useHydrated()
  const alert = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (sentence && !pending) alert.current?.focus()
  }, [sentence, pending])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    setPending(true)
    const refused = await trySignIn(new FormData(event.currentTarget))
    if (refused === null) return window.location.assign(target)
    setSentence(sentenceOf(refused, sentences))
    setPending(false)
  }
  return (
    <form method="post" noValidate aria-busy={pending} onSubmit={(event) => void submit(event)} className="grid gap-4">
      {sentence && (
        <p
          ref={alert}
          role="alert"
          tabIndex={-1}
          id="sign-in-error"
          className="rounded-md border border-conflict border-s-4 px-3 py-2 font-medium"
        >
          {sentence}
        </p>
      )}
      <Credential name="email" label="E-mail" type="email" autoComplete="username" described={Boolean(sentence)} />
      <Credential name="password" label="Password" type="password" autoComplete="current-password" described={Boolean(sentence)} />
      <button
        type="submit"
        disabled={!answers}
        aria-disabled={pending || undefined}
        className={buttonClass('main', 'mt-1 min-h-10 disabled:opacity-100')}
      >
        {pending ? 'Signing in…' : 'Sign in'}
      </button>
    </form>
  )
}

function Credential(props: { name: string; label: string; type: string; autoComplete: string; described: boolean }) {
  const { name, label, type, autoComplete, described } = props
  return (
    <label className="block">
      <span className="mb-1 block font-medium">{label}</span>
      <input
        name={name}
        type={type}
        autoComplete={autoComplete}
        aria-required="true"
        aria-describedby={described ? 'sign-in-error' : undefined}
        className="control"
      />
    </label>
  )
}

function sentenceOf(error: string, sentences: Sentences): string {
  return sentences[error as keyof Sentences] ?? sentences.unavailable
}
