'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { remove } from './actions'

/** One's own way out of the dossier; `children` say which membership. */
export function Leave({ children }: { children: ReactNode }) {
  const router = useRouter()
  return (
    <Dialog trigger="Leave" triggerLabel="Leave the dossier" look="quiet" title="Leave the dossier?">
      <ActionForm
        done="You have left the dossier."
        action={remove}
        className="grid gap-4"
        onDone={() => router.push('/dossiers')}
      >
        {children}
        <p>You no longer see this dossier. What you wrote and rated stays, with your name. A lead can take you back.</p>
        <Field name="reason" label="Why?" hint="It stands in the dossier’s history." required>
          <TextArea />
        </Field>
        <SubmitButton look="danger" busy="Leaving…">
          Leave
        </SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
