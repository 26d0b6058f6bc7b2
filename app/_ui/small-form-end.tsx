'use client'

import type { ReactNode } from 'react'
import { partWords } from '@/lib/words/shell/parts'
import { Button } from './button'
import type { Submission } from './use-submission'

/** The end of a small form inside a form: why it was refused, the button that sends it, and the way out. */
export function SmallFormEnd(props: {
  submission: Submission
  onSend: () => void
  onCancel: () => void
  children: ReactNode
}) {
  const { submission, onSend, onCancel, children } = props
  const { pending, refusal } = submission
  return (
    <>
      {refusal && (
        <p role="alert" className="text-xs font-medium text-conflict">
          {Object.values(refusal.fields)[0] ?? refusal.message}
        </p>
      )}
      <div className="flex gap-2">
        <Button onClick={onSend} aria-disabled={pending || undefined}>
          {children}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {partWords.cancel}
        </Button>
      </div>
    </>
  )
}
