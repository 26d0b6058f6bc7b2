'use client'

import { useEffect, useState } from 'react'
import { keepValue, keptValue } from '@/app/_ui/tab-store'
import { useHydrated } from '@/app/_ui/use-hydrated'

/** What a person has said of one speaker. */
export interface SpeakerChoice {
  /** A party is made of them. */
  isWanted: boolean
  /** What the party is to be called; null as the articles have it. */
  name: string | null
  /** The party of the dossier that they are under another name. */
  party: { id: string; name: string } | null
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

/** What an earlier version of the program kept in this tab may have another shape. */
function isChoices(kept: unknown): kept is Choices {
  const { named, of } = (kept ?? {}) as Partial<Record<keyof Choices, unknown>>
  return Array.isArray(named) && typeof of === 'object' && of !== null
}

const storageKey = (keepAs: string) => `set-up:${keepAs}`

/** Keeps in this tab, under `keepAs`, what is chosen, until it is `none` again: a reload loses nothing. */
export function useKeptChoices(keepAs: string) {
  const [choices, setChoices] = useState<Choices | null>(null)
  // The server knows nothing of what this tab keeps: it is read once the page has woken up, never while it does.
  if (useHydrated() && choices === null) {
    const kept = keptValue(storageKey(keepAs))
    setChoices(isChoices(kept) ? kept : none)
  }
  useEffect(() => {
    if (choices) keepValue(storageKey(keepAs), choices === none ? null : choices)
  }, [keepAs, choices])
  const choose = (make: (before: Choices) => Choices) => setChoices((before) => make(before ?? none))
  return { choices: choices ?? none, choose, begin: () => setChoices(none) }
}
