'use client'

import { useState, type ReactNode } from 'react'
import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { MoveOutcome } from '@/lib/services/claims/move-claims'
import { tableWords } from '@/lib/words/claims/table'
import { moveTicked } from './actions'
import { MoveReport } from './move-report'

const targets = [
  { to: 'in-review', words: tableWords.inReview },
  { to: 'draft', words: tableWords.draft },
  { to: 'reviewed', words: tableWords.reviewed },
  { to: 'retired', words: tableWords.retired },
]

/** The table with a bar for what is ticked: move it all to another status, and say how it went with each. */
export function BulkMove(props: { dossierId: string; canReview: boolean; children: ReactNode }) {
  const { dossierId, canReview, children } = props
  const [outcomes, setOutcomes] = useState<MoveOutcome[]>([])
  const offered = targets.filter(({ to }) => canReview || to !== 'reviewed')
  return (
    <ActionForm
      done={null}
      action={moveTicked}
      onDone={(value) => setOutcomes(value.outcomes)}
      label={tableWords.moveClaims}
      className="group"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <MoveReport outcomes={outcomes} />
      {children}
      <div className="sticky bottom-0 z-10 mt-2 hidden flex-wrap items-end gap-x-3 gap-y-2 rounded-lg border border-line bg-surface p-2.5 shadow-float group-has-[[name='claims[]']:checked]:flex">
        <label className="flex items-center gap-2">
          {tableWords.moveWhatIsTickedTo}
          <select name="to" defaultValue="" className="control w-auto">
            <option value="">{tableWords.choose}</option>
            {offered.map(({ to, words }) => (
              <option key={to} value={to}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label className="flex min-w-48 flex-1 items-center gap-2">
          <span className="shrink-0">{tableWords.reason}</span>
          <input
            name="reason"
            dir="auto"
            maxLength={2000}
            placeholder={tableWords.neededToReopenRetire}
            className="control"
          />
        </label>
        <SubmitButton busy={tableWords.moving}>{tableWords.move}</SubmitButton>
      </div>
    </ActionForm>
  )
}
