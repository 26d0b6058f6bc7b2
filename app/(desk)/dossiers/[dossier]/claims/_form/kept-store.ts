'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { keepValue, keptText } from '@/app/_ui/tab-store'
import { parseKept, type KeptDraft } from '@/lib/domain/claims/kept-drafts'

const storageKey = (keepAs: string) => `claim-drafts:${keepAs}`

const changeEvent = 'claim-drafts-kept'

/** The unsaved claims kept in this tab under a name, the latest last; none on the server and while its page wakes up. */
export function useKeptDrafts(keepAs: string): readonly KeptDraft[] {
  const text = useSyncExternalStore(
    subscribe,
    () => keptText(storageKey(keepAs)),
    () => null,
  )
  return useMemo(() => parseKept(text), [text])
}

/** The same, read at this moment; only for what happens after the page has woken up. */
export function keptDrafts(keepAs: string): KeptDraft[] {
  return parseKept(keptText(storageKey(keepAs)))
}

/** Keeps these in place of what was kept under the name. */
export function keepDrafts(keepAs: string, drafts: readonly KeptDraft[]): void {
  keepValue(storageKey(keepAs), drafts.length === 0 ? null : drafts)
  dispatchEvent(new Event(changeEvent))
}

function subscribe(listener: () => void): () => void {
  addEventListener(changeEvent, listener)
  return () => removeEventListener(changeEvent, listener)
}
