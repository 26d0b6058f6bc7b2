'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { joinWords } from '@/lib/words/account/join'
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
      label={joinWords.yourAccount}
      className="grid gap-4"
      onDone={(value, sent) => void enter(value.dossierKey, sent)}
    >
      <input type="hidden" name="token" value={token} />
      <Field name="name" label={joinWords.yourName} hint={joinWords.asColleagues} required>
        <TextInput autoComplete="name" />
      </Field>
      <Field
        name="email"
        label={joinWords.eMail}
        hint={email === null ? joinWords.youSignInWithIt : joinWords.theLinkWasMade}
        required
      >
        <TextInput type="email" autoComplete="username" defaultValue={email ?? ''} readOnly={email !== null} />
      </Field>
      <Field name="password" label={joinWords.password} hint={joinWords.atLeast12Characters} required>
        <TextInput type="password" autoComplete="new-password" />
      </Field>
      <SubmitButton busy={joinWords.openingYourAccount} className="min-h-10">
        {joinWords.openTheAccountAndEnter}
      </SubmitButton>
    </ActionForm>
  )
}
