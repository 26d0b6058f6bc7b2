'use client'

import { useEffect, useState } from 'react'
import { listMentionableAction } from './actions'

/** The names that a note of the dossier can mention, asked for once somebody types an `@`; none until they have come. */
export function useMentionable(dossierId: string, isAsked: boolean): readonly string[] {
  const [names, setNames] = useState<readonly string[] | null>(null)
  useEffect(() => {
    if (!isAsked || names !== null) return
    let isCancelled = false
    const ask = async () => {
      const result = await listMentionableAction({ dossierId }).catch(() => null)
      if (!isCancelled && result?.ok) setNames(result.value.names)
    }
    void ask()
    return () => {
      isCancelled = true
    }
  }, [dossierId, isAsked, names])
  return names ?? []
}
