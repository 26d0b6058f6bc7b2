'use client'

import { Checkbox } from '@/app/_ui/checkbox'
import { ComposedLine } from '@/app/_ui/composed-line'
import { controlId, useForm } from '@/app/_ui/form-context'
import { Unbroken } from '@/app/_ui/unbroken'
import type { Line } from '@/lib/domain/lines/line'

/** A claim that answers the question, as it is chosen. */
export interface AnswerChoice {
  id: string
  /** As it was read: nobody rests a finding on words they have not seen. */
  version: number
  statement: string
  attributionLine: Line
}

/** The claims a finding rests on, ticked among those that answer its question. */
export function RestsOn({ answers, chosen }: { answers: readonly AnswerChoice[]; chosen: readonly string[] }) {
  const form = useForm()
  const error = form.fields.claimIds
  const id = controlId(form.id, 'claimIds')
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 font-medium">Rests on these claims</legend>
      <div className="grid max-h-64 gap-y-1.5 overflow-y-auto rounded-md border border-line p-2.5">
        {answers.map(({ id: claimId, version, statement, attributionLine }, index) => (
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
                  <Unbroken>{statement}</Unbroken>
                </span>
                <span className="block text-xs text-soft">
                  <ComposedLine of={attributionLine} />
                </span>
              </>
            }
          />
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className="mt-1 text-xs font-medium text-conflict">
          {error}
        </p>
      )}
    </fieldset>
  )
}
