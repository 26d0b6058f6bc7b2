'use client'

import { useState } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { SubmitButton } from '@/app/_ui/submit-button'
import { renew } from './actions'
import { OwnProof } from './own-proof'
import { RecoveryCodes } from './recovery-codes'

/** Makes new recovery codes and shows them, this once. */
export function Renew({ email }: { email: string }) {
  const [codes, setCodes] = useState<string[] | null>(null)
  return (
    <Dialog trigger="Make new codes" title={codes ? 'Your new recovery codes' : 'Make new recovery codes?'}>
      {codes ? (
        <RecoveryCodes codes={codes} email={email} onKept={() => window.location.reload()} />
      ) : (
        <ActionForm
          done="New recovery codes made. Keep them now."
          action={renew}
          label="New recovery codes"
          onDone={(value) => setCodes(value.codes)}
          className="grid gap-4"
        >
          <p>Those you have are worthless from then on.</p>
          <OwnProof email={email} />
          <SubmitButton busy="Making them…">Make new codes</SubmitButton>
        </ActionForm>
      )}
    </Dialog>
  )
}
