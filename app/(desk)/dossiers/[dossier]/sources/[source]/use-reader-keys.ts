'use client'

import { useScreenKeys } from '../../_keys/use-screen-keys'
import type { Acting } from './_acts/use-acts'
import type { Suggesting } from './_suggestions/use-suggesting'
import type { TextMap, Words } from './text-map'
import type { Drafting } from './use-drafting'
import { selectedWords } from './use-words'

interface Parts {
  map: TextMap | null
  canDecide: boolean
  drafting: Drafting
  suggesting: Suggesting
  acting: Acting
}

/** The keys of the reader: on words, on the active card, and from card to card. */
export function useReaderKeys(
  { map, canDecide, drafting, suggesting, acting }: Parts,
  selection: { words: Words | null; clear: () => void },
  to: { activate: (id: null) => void; step: (by: 1 | -1) => void; help: () => void },
): void {
  const runOf = (key: 'c' | 'n') => drafting.actions.find(({ keyName }) => keyName === key)?.run
  const { note, ...claimKeys } = acting.keys
  const { a, e, p, x, z } = suggesting.keys
  useScreenKeys('reader', {
    c: runOf('c'),
    // On the words that are selected this very moment; without any, on the claim whose card is active.
    n: () => ((map && selectedWords(map)) || selection.words ? runOf('n')?.() : note?.()),
    ...claimKeys,
    j: () => to.step(1),
    k: () => to.step(-1),
    ...(canDecide ? { a, e, p, x, z } : { a: undefined, e: undefined, p: undefined, x: undefined, z: undefined }),
    '?': to.help,
    Escape: () => (selection.words ? selection.clear() : to.activate(null)),
  })
}
