'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { ConflictNote } from '@/app/_ui/conflict-note'
import { SubmitButton } from '@/app/_ui/submit-button'
import { VersionField } from '@/app/_ui/version-field'
import { DossierFields } from '@/app/(desk)/dossiers/dossier-fields'
import type { SettingsView } from '@/lib/services/dossiers/show-settings'
import { settingWords } from '@/lib/words/dossiers/settings'
import { configure } from './actions'

/** Title, summary and ratings needed. */
export function ConfigureForm({ settings }: { settings: SettingsView }) {
  return (
    <ActionForm
      action={configure}
      label={settingWords.theDossier}
      done={settingWords.saved}
      conflict={drawConflict}
      className="sheet grid gap-5 p-5"
    >
      <input type="hidden" name="dossierId" value={settings.id} />
      <VersionField version={settings.version} />
      <DossierFields title={settings.title} summary={settings.summary} ratingsNeeded={settings.ratingsNeeded} />
      <p>
        <SubmitButton>{settingWords.saveTheDossier}</SubmitButton>
      </p>
    </ActionForm>
  )
}

function drawConflict(current: unknown) {
  const { title, summary, ratingsNeeded } = current as Pick<SettingsView, 'title' | 'summary' | 'ratingsNeeded'>
  const now = [
    { label: settingWords.title, value: title },
    { label: settingWords.summary, value: summary },
    { label: settingWords.ratingsNeeded, value: ratingsNeeded },
  ]
  return <ConflictNote now={now} />
}
