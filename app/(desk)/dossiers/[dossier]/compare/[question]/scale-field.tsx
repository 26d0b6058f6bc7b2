'use client'

import { FieldGroup } from '@/app/_ui/field-group'
import { Kbd } from '@/app/_ui/kbd'
import { compareWords } from '@/lib/words/questions/compare'
import { answerScale } from './answer-scale'

/** Which of the two is better supported: five buttons in a row, and that it cannot be said. Nothing is chosen before. */
export function ScaleField() {
  return (
    <FieldGroup name="scale" legend={compareWords.whichIsBetterSupported}>
      {(id) => (
        <div className="grid gap-1.5 sm:grid-cols-6">
          {answerScale.map(({ key, value, words }, index) => (
            <label
              key={value}
              data-answer={key}
              className="flex min-h-11 cursor-pointer items-center justify-between gap-1.5 rounded-md border border-line bg-surface px-2.5 py-1.5 has-checked:border-ink has-checked:font-semibold has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-2 has-focus-visible:outline-act"
            >
              <input
                type="radio"
                id={index === 0 ? id : undefined}
                name="scale"
                value={value}
                className="size-4 shrink-0 accent-act"
              />
              <span className="min-w-0 flex-1">{words}</span>
              <span aria-hidden="true" className="pointer-coarse:hidden">
                <Kbd>{key}</Kbd>
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  )
}
