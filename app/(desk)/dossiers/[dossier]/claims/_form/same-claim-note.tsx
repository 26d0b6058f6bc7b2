'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { rich } from '@/app/_ui/rich'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { SameClaim } from '@/lib/services/claims/draft-claim'
import { spaced } from '@/lib/domain/vocabulary-words'
import { formWords } from '@/lib/words/claims/form'

/** The claim that is there already, and a way to save the one at hand all the same. Nothing typed is lost by it. */
export function SameClaimNote(props: { same: SameClaim; path: string; onSaveAllTheSame: () => void }) {
  const { same, path, onSaveAllTheSame } = props
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border border-s-4 border-later bg-surface px-3 py-2"
    >
      <p className="font-medium">{formWords.thisClaimIsAlready}</p>
      <SameClaimLink same={same} path={path} />
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <Button onClick={onSaveAllTheSame}>{formWords.saveAllTheSame}</Button>
        <span className="text-xs text-soft">{formWords.nothingHasBeenSavedYet}</span>
      </p>
    </div>
  )
}

/** Leads to the claim that is there already, in a tab of its own, and says how far it is and who drafted it. */
export function SameClaimLink({ same, path }: { same: SameClaim; path: string }) {
  return (
    <p className="mt-1">
      <a href={`${path}/${same.id}`} target="_blank" rel="noreferrer" className="link wrap-break-word">
        <bdi>{shownStatement(same)}</bdi>
        <span className="sr-only"> {formWords.aNewTab}</span>
      </a>
      <span className="block text-xs text-soft">
        {rich(formWords.draftedBy, { status: spaced(same.status), draftedByName: <bdi>{same.draftedByName}</bdi> })}
      </span>
    </p>
  )
}
