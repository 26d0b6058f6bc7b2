'use client'

import { useEffect, useRef, useState } from 'react'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import type { Line } from '@/lib/domain/lines/line'
import { findClaimsAction } from './actions'

/** A claim that was found, as one chooses by. */
export interface FoundClaim extends Partial<ClaimStanding> {
  id: string
  statement: string
  attributionLine: Line
  headline: string
}

const pause = 200

/** Claims that hold the words being typed, asked for once the typing pauses (ms); late answers are dropped. */
export function useFoundClaims(
  dossierId: string,
  exceptId: string,
  words: string,
): { claims: readonly FoundClaim[]; busy: boolean } {
  const [found, setFound] = useState<{ words: string; claims: readonly FoundClaim[] } | null>(null)
  const newest = useRef(0)
  useEffect(() => {
    const turn = ++newest.current
    const ask = async () => {
      const answer = await findClaimsAction({ dossierId, exceptId, words }).catch(() => null)
      if (turn === newest.current) setFound({ words, claims: answer?.ok ? answer.value.claims : [] })
    }
    const timer = setTimeout(() => void ask(), words === '' ? 0 : pause)
    return () => clearTimeout(timer)
  }, [dossierId, exceptId, words])
  return { claims: found?.claims ?? [], busy: found?.words !== words }
}
