'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
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
            Sign in (a new tab)
          </a>
        </p>
      )}
      <FieldErrors fields={refusal.fields} formId={formId} />
    </div>
  )
}

/** Each wrong field by its name on screen; a button to it, where the form has it. */
function FieldErrors({ fields, formId }: { fields: Record<string, string>; formId: string }) {
  const list = useRef<HTMLUListElement>(null)
  const [names, setNames] = useState<Record<string, string | null>>({})
  const find = (path: string) => {
    const form = list.current?.closest('form')
    return form ? controlAt(form, formId, path) : null
  }
  // Labels are known only once the fields are on the page.
  useLayoutEffect(() => {
    const form = list.current?.closest('form')
    const controls = form ? Object.keys(fields).map((path) => [path, controlAt(form, formId, path)] as const) : []
    setNames(Object.fromEntries(controls.flatMap(([path, control]) => (control ? [[path, nameOfControl(control)]] : []))))
  }, [fields, formId])
  const errors = Object.entries(fields)
  if (errors.length === 0) return null
  return (
    <ul ref={list} className="mt-1 list-disc ps-4">
      {errors.map(([path, sentence]) => (
        <li key={path}>
          {path in names ? (
            <button type="button" className="link min-h-6 text-start" onClick={() => find(path)?.focus()}>
              {names[path] && `${names[path]}: `}
              {sentence}
            </button>
          ) : (
            sentence
          )}
        </li>
      ))}
    </ul>
  )
}
