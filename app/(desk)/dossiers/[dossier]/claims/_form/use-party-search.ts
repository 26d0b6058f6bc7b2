'use client'

import { useEffect, useState } from 'react'
import type { PartyMatch } from '@/lib/services/parties/find-parties'
import { findPartiesAction } from './actions'

/** The parties that fit what is typed, a moment after typing pauses; none while `words` is null. */
export function usePartySearch(
  dossierId: string,
  words: string | null,
): { words: string | null; matches: PartyMatch[] } {
  const [answer, setAnswer] = useState<{ words: string | null; matches: PartyMatch[] }>({ words: null, matches: [] })
  useEffect(() => {
    if (words === null) return
    let isWanted = true
    const search = async () => {
      const matches = await searchParties(dossierId, words)
      if (isWanted && matches) setAnswer({ words, matches })
    }
    const timer = setTimeout(() => void search(), 120)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [dossierId, words])
  return answer
}

/** The parties that fit these words at once; null where the server gives none. */
export async function searchParties(dossierId: string, words: string): Promise<PartyMatch[] | null> {
  const answer = await findPartiesAction({ dossierId, words }).catch(() => null)
  return answer?.ok ? answer.value : null
}
