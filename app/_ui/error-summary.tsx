'use client'

import { useEffect, useRef } from 'react'
import { controlId } from './form-context'
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

function FieldErrors({ fields, formId }: { fields: Record<string, string>; formId: string }) {
  const errors = Object.entries(fields)
  if (errors.length === 0) return null
  return (
    <ul className="mt-1 list-disc ps-4">
      {errors.map(([path, sentence]) => (
        <li key={path}>
          <button
            type="button"
            className="link min-h-6 text-start"
            onClick={() => document.getElementById(controlId(formId, path))?.focus()}
          >
            {sentence}
          </button>
        </li>
      ))}
    </ul>
  )
}
