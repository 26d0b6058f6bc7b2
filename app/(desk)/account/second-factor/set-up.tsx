'use client'

import { useState } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import type { FactorSetUp } from '@/lib/services/second-factors/begin-second-factor'
import { factorWords } from '@/lib/words/account/second-factor'
import { begin, confirm } from './actions'
import { CodeInput } from './code-input'
import { FactorSecret } from './factor-secret'
import { RecoveryCodes } from './recovery-codes'
import { Step } from './step'

/** Setting one up in three steps: the password again, the app and its first code, the recovery codes; then `target`. */
export function SetUp({ email, target }: { email: string; target: string }) {
  const [factor, setFactor] = useState<FactorSetUp | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  if (codes)
    return (
      <Step key="codes" number={3} title={factorWords.keepYourRecoveryCodes} moved>
        <p className="mb-4 text-agree">{factorWords.theSecondFactor}</p>
        <RecoveryCodes codes={codes} email={email} onKept={() => window.location.assign(target)} />
      </Step>
    )
  if (factor)
    return (
      <Step key="app" number={2} title={factorWords.tellYourAppAndType} moved>
        <FactorSecret {...factor} />
        <ActionForm
          done={factorWords.theSecondFactorSentence}
          action={confirm}
          label={factorWords.firstCode}
          onDone={(value) => setCodes(value.codes)}
          className="mt-5 grid max-w-96 gap-4"
        >
          <input type="hidden" name="factorId" value={factor.factorId} />
          <Field name="code" label={factorWords.code} hint={factorWords.theSixDigits} required>
            <CodeInput kind="app" />
          </Field>
          <p>
            <SubmitButton busy={factorWords.checking}>{factorWords.turnItOn}</SubmitButton>
          </p>
        </ActionForm>
      </Step>
    )
  return (
    <Step number={1} title={factorWords.yourPasswordAgain}>
      <p className="mb-4 text-soft">{factorWords.youNeedAPhone}</p>
      <ActionForm
        done={null}
        action={begin}
        label={factorWords.begin}
        onDone={setFactor}
        className="grid max-w-96 gap-4"
      >
        {/* For password managers: whose password this is. */}
        <input type="text" autoComplete="username" defaultValue={email} hidden readOnly />
        <Field name="password" label={factorWords.password} required>
          <TextInput type="password" autoComplete="current-password" />
        </Field>
        <p>
          <SubmitButton busy={factorWords.checking}>{factorWords.goOn}</SubmitButton>
        </p>
      </ActionForm>
    </Step>
  )
}
