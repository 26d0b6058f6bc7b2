import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { accountWords } from '@/lib/words/account/account'
import { savePassword } from './actions'
import { CodeInput } from './second-factor/code-input'

/** A new password for the present one. */
export function PasswordForm({ email, hasSecondFactor }: { email: string; hasSecondFactor: boolean }) {
  return (
    <ActionForm
      action={savePassword}
      label={accountWords.password}
      clearWhenDone
      done={accountWords.thePasswordIsChanged}
      className="grid max-w-96 gap-4"
    >
      {/* For password managers: whose password this is. */}
      <input type="text" autoComplete="username" defaultValue={email} hidden readOnly />
      <Field name="current" label={accountWords.presentPassword} required>
        <TextInput type="password" autoComplete="current-password" />
      </Field>
      <Field name="password" label={accountWords.newPassword} hint={accountWords.atLeast12Characters} required>
        <TextInput type="password" autoComplete="new-password" />
      </Field>
      {hasSecondFactor && (
        <Field name="code" label={accountWords.code} hint={accountWords.ofYourAppOrARecovery} required>
          <CodeInput kind="any" />
        </Field>
      )}
      <p>
        <SubmitButton>{accountWords.changeThePassword}</SubmitButton>
      </p>
    </ActionForm>
  )
}
