'use client'

import { Field } from '@/app/_ui/field'
import { TextInput } from '@/app/_ui/text-input'
import { CodeInput } from './code-input'

/** What is asked before a second factor is changed: the password and a code of either kind. */
export function OwnProof({ email }: { email: string }) {
  return (
    <>
      {/* For password managers: whose password this is. */}
      <input type="text" autoComplete="username" defaultValue={email} hidden readOnly />
      <Field name="password" label="Password" required>
        <TextInput type="password" autoComplete="current-password" />
      </Field>
      <Field name="code" label="Code" hint="Of your app, or a recovery code." required>
        <CodeInput kind="any" />
      </Field>
    </>
  )
}
