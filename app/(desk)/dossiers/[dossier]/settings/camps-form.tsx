'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { ConflictNote } from '@/app/_ui/conflict-note'
import { SubmitButton } from '@/app/_ui/submit-button'
import { CampsEditor } from '@/app/(desk)/dossiers/camps-editor'
import type { CampSet } from '@/lib/domain/parties/camps'
import { settingWords } from '@/lib/words/dossiers/settings'
import { saveCamps } from './actions'

/**
 * The dossier's camps. The version is the one the rows were made from: after a conflict the list must be taken
 * anew, since rows of camps that are gone cannot be sent again.
 */
export function CampsForm({ dossierId, version, set }: { dossierId: string; version: number; set: CampSet }) {
  return (
    <ActionForm
      action={saveCamps}
      label={settingWords.camps}
      done={settingWords.saved}
      conflict={drawConflict}
      className="sheet grid gap-5 p-5"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="version" value={version} />
      <CampsEditor key={version} camps={set.camps} opposed={set.opposed} />
      <p>
        <SubmitButton>{settingWords.saveTheCamps}</SubmitButton>
      </p>
    </ActionForm>
  )
}

function drawConflict(current: unknown) {
  const names = (current as CampSet).camps.map((camp) => camp.name).join(', ')
  return <ConflictNote now={[{ label: settingWords.camps, value: names }]} mustTake />
}
