'use client'

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { AnchorDraft, ClaimDraft } from '@/lib/domain/claim-draft'

const storageKey = (keepAs: string) => `claim-draft:${keepAs}`

const changeEvent = 'claim-draft-kept'

/** Whether a claim waits unsaved in this tab under a name. */
export function useIsKept(keepAs: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => keptDraft(keepAs) !== null,
    () => false,
  )
}

function subscribe(listener: () => void): () => void {
  addEventListener(changeEvent, listener)
  return () => removeEventListener(changeEvent, listener)
}

/** The unsaved claim kept in this tab under a name, if there is one. */
function keptDraft(keepAs: string): ClaimDraft | null {
  try {
    const kept = sessionStorage.getItem(storageKey(keepAs))
    return kept === null ? null : (JSON.parse(kept) as ClaimDraft)
  } catch {
    return null
  }
}

/** Lets go of a kept claim: it was saved, or is not wanted. */
export function dropDraft(keepAs: string): void {
  try {
    sessionStorage.removeItem(storageKey(keepAs))
    dispatchEvent(new Event(changeEvent))
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

/**
 * The claim being written. Every change is kept in this tab under `keepAs` until it is saved, so that a reload, an
 * error or a closed panel loses nothing. `selected` grows with the words picked meanwhile; each becomes an anchor once.
 */
export function useClaimDraft(initial: ClaimDraft, keepAs: string, selected: readonly AnchorDraft[]) {
  const [draft, setDraft] = useState<ClaimDraft>(() => keptDraft(keepAs) ?? initial)
  const [restored] = useState(() => keptDraft(keepAs) !== null)
  const change = useCallback((more: Partial<ClaimDraft>) => setDraft((before) => ({ ...before, ...more })), [])
  const taken = useRef(selected.length)
  useEffect(() => {
    const fresh = selected.slice(taken.current)
    taken.current = selected.length
    if (fresh.length > 0) setDraft((before) => ({ ...before, anchors: withAnchors(before.anchors, fresh) }))
  }, [selected])
  useEffect(() => {
    if (draft === initial) return
    try {
      sessionStorage.setItem(storageKey(keepAs), JSON.stringify(draft))
      dispatchEvent(new Event(changeEvent))
    } catch {
      // Full or forbidden storage: the draft then lives as long as the page.
    }
  }, [draft, initial, keepAs])
  const startAnew = () => {
    dropDraft(keepAs)
    setDraft(initial)
  }
  return { draft, change, restored, startAnew }
}

function withAnchors(anchors: AnchorDraft[], more: readonly AnchorDraft[]): AnchorDraft[] {
  const isThere = (a: AnchorDraft) => anchors.some((b) => a.captureId === b.captureId && a.start === b.start && a.end === b.end)
  return [...anchors, ...more.filter((anchor) => !isThere(anchor))]
}
