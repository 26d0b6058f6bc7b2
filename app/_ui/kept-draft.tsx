'use client'

import { useEffect, useRef, useState } from 'react'
import { partWords } from '@/lib/words/shell/parts'
import { Button } from './button'
import { dropFields, keepFields, keptFields, restoreFields } from './kept-fields'

/**
 * Keeps in this tab, under `keepAs`, what is typed into the form around it until it is saved: a reload, an error or a closed
 * dialog loses nothing. What was kept is put back, said, and can be discarded.
 */
export function KeptDraft({ keepAs }: { keepAs: string }) {
  const place = useRef<HTMLDivElement>(null)
  const [isRestored, setRestored] = useState(false)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const kept = keptFields(keepAs)
    const isBack = kept !== null && restoreFields(form, kept)
    const fold = isBack ? form.closest('details') : null
    if (fold) fold.open = true
    setRestored(isBack)
    const keep = () => keepFields(keepAs, form)
    const forget = () => setRestored(false)
    form.addEventListener('input', keep)
    form.addEventListener('change', keep)
    form.addEventListener('reset', forget)
    return () => {
      form.removeEventListener('input', keep)
      form.removeEventListener('change', keep)
      form.removeEventListener('reset', forget)
    }
  }, [keepAs])
  const discard = () => {
    dropFields(keepAs)
    const form = place.current?.closest('form')
    form?.reset()
    form?.querySelector<HTMLElement>('textarea, input:not([type="hidden"]), select')?.focus()
  }
  return (
    <div
      ref={place}
      className={
        isRestored ? 'flex flex-wrap items-center justify-between gap-x-2 rounded-md bg-diff px-3 py-1' : 'hidden'
      }
    >
      {isRestored && (
        <>
          <span>{partWords.yourUnsavedTextIsBack}</span>
          <Button look="quiet" onClick={discard}>
            {partWords.discardIt}
          </Button>
        </>
      )}
    </div>
  )
}
