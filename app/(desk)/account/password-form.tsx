import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { savePassword } from './actions'
import { CodeInput } from './second-factor/code-input'

/** A new password for the present one. */
export function PasswordForm({ email, hasSecondFactor }: { email: string; hasSecondFactor: boolean }) {
  return (
    <ActionForm
      action={savePassword}
      label="Password"
      clearWhenDone
      done="The password is changed. You are signed out everywhere but here."
      className="grid max-w-96 gap-4"
    >
      {/* For password managers: whose password this is. */}
      <input type="text" autoComplete="username" defaultValue={email} hidden readOnly />
      <Field name="current" label="Present password" required>
        <TextInput type="password" autoComplete="current-password" />
      </Field>
      <Field
        name="password"
        label="New password"
        hint="At least 12 characters; several words are easiest to keep."
        required
      >
        <TextInput type="password" autoComplete="new-password" />
      </Field>
      {hasSecondFactor && (
        <Field name="code" label="Code" hint="Of your app, or a recovery code." required>
          <CodeInput kind="any" />
        </Field>
      )}
      <p>
        <SubmitButton>Change the password</SubmitButton>
      </p>
    </ActionForm>
  )
}
