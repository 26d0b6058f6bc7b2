'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { SubmitButton } from '@/app/_ui/submit-button'
import { signOutEverywhere } from './actions'

/** Ends every session of one's own, this one too. */
export function SignOutEverywhere() {
  return (
    <Dialog trigger="Sign out everywhere" title="Sign out everywhere?">
      <ActionForm
        done={null}
        action={signOutEverywhere}
        className="grid gap-4"
        onDone={() => window.location.assign('/sign-in')}
      >
        <p>You are signed out in every browser, this one too. What is not saved yet there is lost.</p>
        <SubmitButton look="danger" busy="Signing out…">
          Sign out everywhere
        </SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
