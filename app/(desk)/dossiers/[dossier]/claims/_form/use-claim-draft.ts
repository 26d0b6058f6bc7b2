'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { randomKey } from '@/app/_ui/random-key'
import { useHydrated } from '@/app/_ui/use-hydrated'
import type { AnchorDraft, ClaimDraft } from '@/lib/domain/claims/draft'
import { dropKept, keepDraft, openDraft, type KeptDraft } from '@/lib/domain/claims/kept-drafts'
import { keepDrafts, keptDrafts, useKeptDrafts } from './kept-store'

interface Written extends KeptDraft {
  /** What it was when it was opened: that alone is nothing to keep. */
  opened: ClaimDraft
  restored: boolean
}

/** A draft that was just thrown away, until it is brought back or something else is. */
interface Thrown extends KeptDraft {
  wasOpen: boolean
}

/**
 * The claim being written. Every change is kept in this tab under `keepAs` until it is saved, so that a reload, an
 * error or a closed panel loses nothing. A draft left on other words is offered (`others`) and replaces nothing. With
 * `only`, there is one draft under that name: the edit of one claim. `selected` grows with the words picked meanwhile.
 */
export function useClaimDraft(initial: ClaimDraft, keepAs: string, selected: readonly AnchorDraft[], only: boolean) {
  const [written, setWritten] = useState<Written | null>(null)
  const [thrown, setThrown] = useState<Thrown | null>(null)
  const kept = useKeptDrafts(keepAs)
  const freshId = () => (only ? keepAs : randomKey())
  const begin = (draft: ClaimDraft, restored: boolean, id: string) => setWritten({ id, draft, opened: draft, restored })
  // The server knows nothing of what this tab keeps: it is read once the page has woken up, never while it does.
  if (useHydrated() && !written) {
    const { id, draft, restored } = openDraft(initial, keptDrafts(keepAs), freshId())
    begin(draft, restored, id)
  }
  const edit = useCallback(
    (how: (draft: ClaimDraft) => ClaimDraft) => setWritten((now) => now && { ...now, draft: how(now.draft) }),
    [],
  )
  const change = useCallback((more: Partial<ClaimDraft>) => edit((draft) => ({ ...draft, ...more })), [edit])
  useSelected(selected, edit)
  useEffect(() => {
    if (written && written.draft !== written.opened) keepDrafts(keepAs, keepDraft(keptDrafts(keepAs), written))
  }, [written, keepAs])
  const drop = (id: string) => keepDrafts(keepAs, dropKept(keptDrafts(keepAs), id))
  const open = ({ id, draft }: KeptDraft) => begin(draft, true, id)
  return {
    draft: written?.draft ?? initial,
    restored: written?.restored ?? false,
    others: only ? [] : kept.filter(({ id }) => id !== written?.id),
    thrown,
    change,
    open,
    discard: (other: KeptDraft) => {
      drop(other.id)
      setThrown({ ...other, wasOpen: false })
    },
    startOver: () => {
      if (!written) return
      drop(written.id)
      setThrown({ ...written, wasOpen: true })
      begin(initial, false, freshId())
    },
    bringBack: () => {
      if (!thrown) return
      const { id, draft } = thrown
      keepDrafts(keepAs, keepDraft(keptDrafts(keepAs), { id, draft }))
      if (thrown.wasOpen) open(thrown)
      setThrown(null)
    },
    saved: () => written && drop(written.id),
  }
}

/** The claim being written, and what was left before it. */
export type DraftBeingWritten = ReturnType<typeof useClaimDraft>

/** Words picked while the form is open become anchors, each once. */
function useSelected(selected: readonly AnchorDraft[], edit: (how: (draft: ClaimDraft) => ClaimDraft) => void): void {
  const taken = useRef(selected.length)
  useEffect(() => {
    const fresh = selected.slice(taken.current)
    taken.current = selected.length
    if (fresh.length > 0) edit((draft) => ({ ...draft, anchors: withAnchors(draft.anchors, fresh) }))
  }, [selected, edit])
}

function withAnchors(anchors: AnchorDraft[], more: readonly AnchorDraft[]): AnchorDraft[] {
  const isThere = (a: AnchorDraft) =>
    anchors.some((b) => a.captureId === b.captureId && a.start === b.start && a.end === b.end)
  return [...anchors, ...more.filter((anchor) => !isThere(anchor))]
}
