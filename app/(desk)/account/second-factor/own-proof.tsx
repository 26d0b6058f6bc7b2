'use client'

import { Field } from '@/app/_ui/field'
import { TextInput } from '@/app/_ui/text-input'
import { factorWords } from '@/lib/words/account/second-factor'
import { CodeInput } from './code-input'

/** What is asked before a second factor is changed: the password and a code of either kind. */
export function OwnProof({ email }: { email: string }) {
  return (
    <>
      {/* For password managers: whose password this is. */}
      <input type="text" autoComplete="username" defaultValue={email} hidden readOnly />
      <Field name="password" label={factorWords.password} required>
        <TextInput type="password" autoComplete="current-password" />
      </Field>
      <Field name="code" label={factorWords.code} hint={factorWords.ofYourAppOrARecovery} required>
        <CodeInput kind="any" />
      </Field>
    </>
  )
}
