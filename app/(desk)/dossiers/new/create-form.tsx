'use client'

import { useGo } from '@/app/_ui/use-go'
import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import { dossiersWords } from '@/lib/words/dossiers/dossiers'
import { CampsEditor } from '../camps-editor'
import { DossierFields } from '../dossier-fields'
import { create } from './actions'

/** Opens a dossier and goes to it. */
export function CreateForm() {
  const go = useGo()
  return (
    <ActionForm
      done={dossiersWords.dossierCreated}
      action={create}
      label={dossiersWords.newDossier}
      className="sheet grid gap-5 p-5"
      onDone={({ key }) => go(`/dossiers/${key}/members`)}
    >
      <DossierFields />
      <CampsEditor camps={[]} opposed={[]} />
      <p>
        <SubmitButton busy={dossiersWords.opening}>{dossiersWords.openTheDossier}</SubmitButton>
      </p>
    </ActionForm>
  )
}
