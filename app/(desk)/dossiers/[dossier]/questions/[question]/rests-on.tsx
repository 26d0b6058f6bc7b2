'use client'

import { Checkbox } from '@/app/_ui/checkbox'
import { ComposedLine } from '@/app/_ui/composed-line'
import { FieldGroup } from '@/app/_ui/field-group'
import { Unbroken } from '@/app/_ui/unbroken'
import type { Line } from '@/lib/domain/lines/line'
import { shownStatement, type Stated } from '@/lib/domain/offers/shown-statement'
import { findingWords } from '@/lib/words/questions/finding'

/** A claim that answers the question, as it is chosen. */
export interface AnswerChoice extends Stated {
  id: string
  /** As it was read: nobody rests a finding on words they have not seen. */
  version: number
  attributionLine: Line
}

/** The claims a finding rests on, ticked among those that answer its question. */
export function RestsOn({ answers, chosen }: { answers: readonly AnswerChoice[]; chosen: readonly string[] }) {
  return (
    <FieldGroup name="claimIds" legend={findingWords.restsOnTheseClaims}>
      {(id) => (
        <div className="grid max-h-64 gap-y-1.5 overflow-y-auto rounded-md border border-line p-2.5">
          {answers.map(({ id: claimId, version, attributionLine, ...claim }, index) => (
            <Checkbox
              key={claimId}
              id={index === 0 ? id : undefined}
              name="claimIds[]"
              value={`${claimId}:${version}`}
              defaultChecked={chosen.includes(claimId)}
              className="items-start"
              label={
                <>
                  <span dir="auto" className="block wrap-break-word">
                    <Unbroken>{shownStatement(claim)}</Unbroken>
                  </span>
                  <span className="block text-xs text-soft">
                    <ComposedLine of={attributionLine} />
                  </span>
                </>
              }
            />
          ))}
        </div>
      )}
    </FieldGroup>
  )
}
