'use client'

import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import type { OpenedClaim } from '@/lib/services/claims/open-claim'
import { readerWords } from '@/lib/words/sources/reader'
import { openClaimAction } from '../../../claims/[claim]/edit/actions'

/** Opens a claim whole, for what changes it, and again when it was changed meanwhile; what was selected is kept by its caller. */
export function WithOpenedClaim(props: {
  dossier: string
  claimId: string
  children: (opened: OpenedClaim, again: () => void) => ReactNode
}) {
  const { dossier, claimId, children } = props
  const [opened, setOpened] = useState<OpenedClaim | string | null>(null)
  const open = useCallback(
    () =>
      openClaimAction({ dossier, claim: claimId }).then(
        (result) => (result.ok ? result.value : result.message),
        () => readerWords.theServerCouldNot,
      ),
    [dossier, claimId],
  )
  useEffect(() => {
    void open().then(setOpened)
  }, [open])
  if (opened === null) return <output>{readerWords.openingTheForm}</output>
  if (typeof opened === 'string') return <p role="alert">{opened}</p>
  return children(opened, () => void open().then(setOpened))
}

/** Somebody changed the claim meanwhile: what was selected and typed stays, and goes on from the claim as it is now. */
export function ChangedSince({ onTake }: { onTake: () => void }) {
  return (
    <div className="mb-3 rounded-md bg-diff px-3 py-2.5">
      <p>{readerWords.itWasChangedMeanwhile}</p>
      <p className="mt-2">
        <Button onClick={onTake}>{readerWords.goOnFromTheClaim}</Button>
      </p>
    </div>
  )
}

/** Words of a capture, as a quotation where they are the article's (rule 12). */
export function WordsShown({ words, isArticle }: { words: string; isArticle: boolean }) {
  return (
    <p dir="auto" className="rounded-md bg-tint px-2.5 py-1.5 font-serif text-md whitespace-pre-line wrap-break-word">
      {isArticle ? `“${words}”` : words}
    </p>
  )
}
