'use client'

import { useEffect, useRef, useState } from 'react'
import { partWords } from '@/lib/words/shell/parts'
import { controlAt, nameOfControl } from './field-paths'
import type { Refusal } from './use-submission'

/** What went wrong, above the form: focused as it appears (one for each answer), with a way to each wrong field. */
export function ErrorSummary({ refusal, formId }: { refusal: Refusal; formId: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-4 rounded-md border border-conflict [.grid>&]:mb-0 border-s-4 bg-surface px-3 py-2 text-ink"
    >
      <p className="font-medium">{refusal.message}</p>
      {refusal.code === 'unauthenticated' && (
        <p className="mt-1">
          <a href="/sign-in" target="_blank" className="link">
            {partWords.signInANewTab}
          </a>
        </p>
      )}
      <FieldErrors fields={refusal.fields} formId={formId} />
    </div>
  )
}

/** Each wrong field by its name on screen; a button to it, where the form has it. */
function FieldErrors({ fields, formId }: { fields: Record<string, string>; formId: string }) {
  // The list tells its form, and the form its labels: they are on the page before anything goes wrong.
  const [list, setList] = useState<HTMLUListElement | null>(null)
  const controlOf = (path: string) => {
    const form = list?.closest('form')
    return form ? controlAt(form, formId, path) : null
  }
  const errors = Object.entries(fields).map(([path, sentence]) => ({ path, sentence, control: controlOf(path) }))
  if (errors.length === 0) return null
  return (
    <ul ref={setList} className="mt-1 list-disc ps-4">
      {errors.map(({ path, sentence, control }) => (
        <li key={path}>
          {control ? (
            <button
              type="button"
              className="link min-h-6 text-start align-top"
              onClick={() => controlOf(path)?.focus()}
            >
              {named(sentence, nameOfControl(control))}
            </button>
          ) : (
            sentence
          )}
        </li>
      ))}
    </ul>
  )
}

/** The sentence with its field's name before it, unless it names the field itself. */
function named(sentence: string, name: string | null): string {
  return name === null || sentence.toLowerCase().includes(name.toLowerCase()) ? sentence : `${name}: ${sentence}`
}
