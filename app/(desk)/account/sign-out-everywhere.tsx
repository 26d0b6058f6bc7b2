'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { SubmitButton } from '@/app/_ui/submit-button'
import { accountWords } from '@/lib/words/account/account'
import { signOutEverywhere } from './actions'

/** Ends every session of one's own, this one too. */
export function SignOutEverywhere() {
  return (
    <Dialog trigger={accountWords.signOutEverywhere} title={accountWords.signOutEverywhereQuestion}>
      <ActionForm
        done={null}
        action={signOutEverywhere}
        className="grid gap-4"
        onDone={() => window.location.assign('/sign-in')}
      >
        <p>{accountWords.youAreSignedOut}</p>
        <SubmitButton look="danger" busy={accountWords.signingOut}>
          {accountWords.signOutEverywhere}
        </SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
