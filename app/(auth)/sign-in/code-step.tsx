'use client'

import { useState } from 'react'
import { signInWords } from '@/lib/words/account/sign-in'
import { Credential } from './credential'

const kinds = {
  app: {
    label: signInWords.code,
    says: signInWords.thePasswordIsRight,
    // What a phone's keyboard and its filling-in go by.
    input: { inputMode: 'numeric', autoComplete: 'one-time-code' },
    other: signInWords.useARecoveryCode,
  },
  recovery: {
    label: signInWords.recoveryCode,
    says: signInWords.oneOfTheCodesYouKept,
    input: { inputMode: 'text', autoComplete: 'off' },
    other: signInWords.useTheApp,
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
          {signInWords.startAgain}
        </button>
      </p>
    </div>
  )
}
