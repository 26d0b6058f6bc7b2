'use client'

import { useState } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { SubmitButton } from '@/app/_ui/submit-button'
import { factorWords } from '@/lib/words/account/second-factor'
import { renew } from './actions'
import { OwnProof } from './own-proof'
import { RecoveryCodes } from './recovery-codes'

/** Makes new recovery codes and shows them, this once. */
export function Renew({ email }: { email: string }) {
  const [codes, setCodes] = useState<string[] | null>(null)
  return (
    <Dialog
      trigger={factorWords.makeNewCodes}
      title={codes ? factorWords.yourNewRecoveryCodes : factorWords.makeNewRecoveryCodes}
    >
      {codes ? (
        <RecoveryCodes codes={codes} email={email} onKept={() => window.location.reload()} />
      ) : (
        <ActionForm
          done={factorWords.newRecoveryCodesMade}
          action={renew}
          label={factorWords.newRecoveryCodes}
          onDone={(value) => setCodes(value.codes)}
          className="grid gap-4"
        >
          <p>{factorWords.thoseYouHave}</p>
          <OwnProof email={email} />
          <SubmitButton busy={factorWords.makingThem}>{factorWords.makeNewCodes}</SubmitButton>
        </ActionForm>
      )}
    </Dialog>
  )
}
