'use client'

import { useEffect, useState } from 'react'
import { useHydrated } from '@/app/_ui/use-hydrated'

/** What a person has said of one speaker. */
export interface SpeakerChoice {
  isWanted: boolean
  kind: string
  /** The name of a camp; empty for none. */
  camp: string
  /** It is the first of its group, under another name. */
  isSame: boolean
}

/** What a person has chosen and not confirmed: names of new camps, and choices by the speaker's name. */
export interface Choices {
  named: readonly string[]
  of: Readonly<Record<string, Partial<SpeakerChoice>>>
}

const none: Choices = { named: [], of: {} }

const storageKey = (keepAs: string) => `set-up:${keepAs}`

/** Keeps in this tab, under `keepAs`, what is chosen, until it is `none` again: a reload loses nothing. */
export function useKeptChoices(keepAs: string) {
  const [choices, setChoices] = useState<Choices | null>(null)
  // The server knows nothing of what this tab keeps: it is read once the page has woken up, never while it does.
  if (useHydrated() && choices === null) setChoices(read(keepAs) ?? none)
  useEffect(() => {
    if (choices) write(keepAs, choices)
  }, [keepAs, choices])
  const choose = (make: (before: Choices) => Choices) => setChoices((before) => make(before ?? none))
  return { choices: choices ?? none, choose, begin: () => setChoices(none) }
}

function read(keepAs: string): Choices | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(storageKey(keepAs)) ?? 'null') as Choices | null
    return kept && Array.isArray(kept.named) && typeof kept.of === 'object' ? kept : null
  } catch {
    return null
  }
}

function write(keepAs: string, choices: Choices): void {
  try {
    if (choices === none) sessionStorage.removeItem(storageKey(keepAs))
    else sessionStorage.setItem(storageKey(keepAs), JSON.stringify(choices))
  } catch {
    // Full or forbidden storage: what was chosen then lives as long as the page.
  }
}
