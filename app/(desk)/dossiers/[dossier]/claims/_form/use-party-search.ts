'use client'

import { useEffect, useState } from 'react'
import type { PartyMatch } from '@/lib/services/parties/find-parties'
import { findPartiesAction } from './actions'

/** The parties that fit what is typed, a moment after typing pauses; none while `words` is null. */
export function usePartySearch(dossierId: string, words: string | null): PartyMatch[] {
  const [matches, setMatches] = useState<PartyMatch[]>([])
  useEffect(() => {
    if (words === null) return
    let isWanted = true
    const search = async () => {
      const answer = await findPartiesAction({ dossierId, words }).catch(() => null)
      if (isWanted && answer?.ok) setMatches(answer.value)
    }
    const timer = setTimeout(() => void search(), 120)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [dossierId, words])
  return matches
}
