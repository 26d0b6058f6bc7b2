'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Kbd } from '@/app/_ui/kbd'
import { SubmitButton } from '@/app/_ui/submit-button'
import { rich } from '@/app/_ui/rich'
import { compareWords } from '@/lib/words/questions/compare'
import { withdrawAction } from './actions'

/** Takes one's last comparison on this question back. */
export function UndoForm({ dossierId, comparisonId }: { dossierId: string; comparisonId: string }) {
  return (
    <ActionForm done={compareWords.comparisonTakenBack} label={compareWords.takeTheLastOneBack} action={withdrawAction}>
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="comparisonId" value={comparisonId} />
      <span data-key="u">
        <SubmitButton look="plain" busy={compareWords.takingItBack}>
          {rich(compareWords.undoMyLastComparison, { unseen: (text) => <span className="sr-only">{text}</span> })}{' '}
          <Kbd>u</Kbd>
        </SubmitButton>
      </span>
    </ActionForm>
  )
}
