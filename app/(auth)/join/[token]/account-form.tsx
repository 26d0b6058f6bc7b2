'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { trySignIn } from '../../try-sign-in'
import { accept } from './actions'

/** Opens an account by a one-time link and signs in with it at once. */
export function AccountForm({ token, email }: { token: string; email: string | null }) {
  const enter = async (dossierKey: string | null, sent: FormData) => {
    const home = dossierKey === null ? '/dossiers' : `/dossiers/${dossierKey}`
    const refused = await trySignIn(sent)
    window.location.assign(refused === null ? home : `/sign-in?from=${encodeURIComponent(home)}`)
  }
  return (
    <ActionForm
      done={null}
      action={accept}
      label="Your account"
      className="grid gap-4"
      onDone={(value, sent) => void enter(value.dossierKey, sent)}
    >
      <input type="hidden" name="token" value={token} />
      <Field name="name" label="Your name" hint="As colleagues and the dossier’s history will show it." required>
        <TextInput autoComplete="name" />
      </Field>
      <Field
        name="email"
        label="E-mail"
        hint={email === null ? 'You sign in with it.' : 'The link was made for it. You sign in with it.'}
        required
      >
        <TextInput type="email" autoComplete="username" defaultValue={email ?? ''} readOnly={email !== null} />
      </Field>
      <Field
        name="password"
        label="Password"
        hint="At least 12 characters; several words are easiest to keep."
        required
      >
        <TextInput type="password" autoComplete="new-password" />
      </Field>
      <SubmitButton busy="Opening your account…" className="min-h-10">
        Open the account and enter
      </SubmitButton>
    </ActionForm>
  )
}
