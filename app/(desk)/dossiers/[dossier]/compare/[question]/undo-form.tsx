'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Kbd } from '@/app/_ui/kbd'
import { SubmitButton } from '@/app/_ui/submit-button'
import { withdrawAction } from './actions'

/** Takes one's last comparison on this question back. */
export function UndoForm({ dossierId, comparisonId }: { dossierId: string; comparisonId: string }) {
  return (
    <ActionForm done="Comparison taken back." label="Take the last one back" action={withdrawAction}>
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="comparisonId" value={comparisonId} />
      <span data-key="u">
        <SubmitButton look="plain" busy="Taking it back…">
          Undo <span className="sr-only">my last comparison</span> <Kbd>u</Kbd>
        </SubmitButton>
      </span>
    </ActionForm>
  )
}
