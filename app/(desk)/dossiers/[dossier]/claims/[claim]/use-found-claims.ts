'use client'

import { useCallback } from 'react'
import { useTypedSearch } from '@/app/_ui/use-typed-search'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import type { Line } from '@/lib/domain/lines/line'
import type { Stated } from '@/lib/domain/offers/shown-statement'
import { findClaimsAction } from './actions'

/** A claim that was found, as one chooses by. */
export interface FoundClaim extends Stated, Partial<ClaimStanding> {
  id: string
  attributionLine: Line
  headline: string
}

/** Claims that hold the words being typed; `busy` until those of the present words are here. */
export function useFoundClaims(
  dossierId: string,
  exceptId: string,
  words: string,
): { claims: readonly FoundClaim[]; busy: boolean } {
  const search = useCallback(
    async (typed: string): Promise<readonly FoundClaim[] | null> => {
      const result = await findClaimsAction({ dossierId, exceptId, words: typed })
      return result.ok ? result.value.claims : null
    },
    [dossierId, exceptId],
  )
  const matches = useTypedSearch(words, search)
  return { claims: matches.results, busy: matches.words !== words }
}
