'use client'

import { useGo } from '@/app/_ui/use-go'
import type { ReactNode } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { memberWords } from '@/lib/words/dossiers/members'
import { remove } from './actions'

/** One's own way out of the dossier; `children` say which membership. */
export function Leave({ children }: { children: ReactNode }) {
  const go = useGo()
  return (
    <Dialog
      trigger={memberWords.leave}
      triggerLabel={memberWords.leaveTheDossier}
      look="quiet"
      title={memberWords.leaveTheDossierQuestion}
    >
      <ActionForm
        done={memberWords.youHaveLeftTheDossier}
        action={remove}
        className="grid gap-4"
        onDone={() => go('/dossiers')}
      >
        {children}
        <p>{memberWords.youNoLongerSee}</p>
        <Field name="reason" label={memberWords.why} hint={memberWords.itStands} required>
          <TextArea />
        </Field>
        <SubmitButton look="danger" busy={memberWords.leaving}>
          {memberWords.leave}
        </SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
