'use client'

import { useState } from 'react'
import { Credential } from './credential'

const kinds = {
  app: {
    label: 'Code',
    says: 'The password is right. Now the six digits that your authenticator app shows.',
    // What a phone's keyboard and its filling-in go by.
    input: { inputMode: 'numeric', autoComplete: 'one-time-code' },
    other: 'Use a recovery code',
  },
  recovery: {
    label: 'Recovery code',
    says: 'One of the codes you kept when you set up the second factor. Each works once.',
    input: { inputMode: 'text', autoComplete: 'off' },
    other: 'Use the app',
  },
} as const

const linkClass = 'link min-h-6'

/** The second step: a code of the app, or a recovery code. */
export function CodeStep({
  email,
  described,
  onStartAgain,
}: {
  email: string
  described: boolean
  onStartAgain: () => void
}) {
  const [kind, setKind] = useState<keyof typeof kinds>('app')
  const { label, says, input, other } = kinds[kind]
  return (
    <div className="grid gap-4">
      <p className="text-soft">
        <bdi className="font-medium text-ink wrap-break-word">{email}</bdi>
        <br />
        <output>{says}</output>
      </p>
      <Credential
        key={kind}
        name="code"
        label={label}
        type="text"
        dir="ltr"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it is what the press of "Sign in" asked for
        autoFocus
        autoCapitalize="off"
        spellCheck={false}
        described={described}
        className="control font-mono text-lg tracking-widest"
        {...input}
      />
      <p className="flex flex-wrap justify-between gap-x-4 gap-y-1">
        <button type="button" className={linkClass} onClick={() => setKind(kind === 'app' ? 'recovery' : 'app')}>
          {other}
        </button>
        <button type="button" className={linkClass} onClick={onStartAgain}>
          Start again
        </button>
      </p>
    </div>
  )
}
