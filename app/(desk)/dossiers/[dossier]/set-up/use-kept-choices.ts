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

const storageKey = (keepAs: string) => `set-up:${keepAs}`

/** Keeps in this tab, under `keepAs`, what is chosen, until it is `none` again: a reload loses nothing. */
export function useKeptChoices(keepAs: string) {
  const [choices, setChoices] = useState<Choices | null>(null)
  // The server knows nothing of what this tab keeps: it is read once the page has woken up, never while it does.
  if (useHydrated() && choices === null) setChoices((keptValue(storageKey(keepAs)) as Choices | null) ?? none)
  useEffect(() => {
    if (choices) keepValue(storageKey(keepAs), choices === none ? null : choices)
  }, [keepAs, choices])
  const choose = (make: (before: Choices) => Choices) => setChoices((before) => make(before ?? none))
  return { choices: choices ?? none, choose, begin: () => setChoices(none) }
}
