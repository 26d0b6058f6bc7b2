'use client'

import { useRouter } from 'next/navigation'
import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import { CampsEditor } from '../camps-editor'
import { DossierFields } from '../dossier-fields'
import { create } from './actions'

/** Opens a dossier and goes to it. */
export function CreateForm() {
  const router = useRouter()
  return (
    <ActionForm
      done="Dossier created."
      action={create}
      label="New dossier"
      className="sheet grid gap-5 p-5"
      onDone={({ key }) => router.push(`/dossiers/${key}/members`)}
    >
      <DossierFields />
      <CampsEditor camps={[]} opposed={[]} />
      <p>
        <SubmitButton busy="Opening…">Open the dossier</SubmitButton>
      </p>
    </ActionForm>
  )
}
