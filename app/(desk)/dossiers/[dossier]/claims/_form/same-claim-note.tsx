'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import type { SameClaim } from '@/lib/services/claims/draft-claim'
import { spaced } from '@/lib/domain/vocabulary-words'

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
      <p className="font-medium">This claim is already here: the same source, words, speaker and statement.</p>
      <p className="mt-1">
        <a href={`${path}/${same.id}`} target="_blank" rel="noreferrer" className="link wrap-break-word">
          <bdi>{same.statement}</bdi>
          <span className="sr-only"> (a new tab)</span>
        </a>
        <span className="block text-xs text-soft">
          {spaced(same.status)}, drafted by <bdi>{same.draftedByName}</bdi>
        </span>
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <Button onClick={onSaveAllTheSame}>Save all the same</Button>
        <span className="text-xs text-soft">Nothing has been saved yet.</span>
      </p>
    </div>
  )
}
