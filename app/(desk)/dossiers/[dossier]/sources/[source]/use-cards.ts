'use client'

import { useCallback, useRef, useState } from 'react'
import type { ClaimCard } from '@/lib/services/claims/views/claim-card'
import { readClaimCardsAction } from './actions'
import type { Cards, ReaderMatter } from './marks'

/** At most as many as the service gives at a time. */
const batch = 100

/** The cards that came with the text, and a way to ask for more; those read before the text was read anew are let go. */
export function useCards({ cards: first, dossier }: ReaderMatter): {
  cards: Cards
  ask: (ids: readonly string[]) => void
} {
  const [state, setState] = useState(() => ({ first, cards: byId(first) }))
  if (state.first !== first) setState({ first, cards: byId(first) })
  const { cards } = state
  const asked = useRef(new Set<string>())
  const ask = useCallback(
    (ids: readonly string[]) => {
      const wanted = ids.filter((id) => !cards.has(id) && !asked.current.has(id)).slice(0, batch)
      if (wanted.length === 0) return
      wanted.forEach((id) => asked.current.add(id))
      void readClaimCardsAction({ dossierId: dossier.id, claimIds: wanted })
        .then((result) => {
          if (result.ok) setState((before) => ({ ...before, cards: new Map([...before.cards, ...byId(result.value)]) }))
        })
        .catch(() => undefined)
        // What did not come may be asked for again.
        .finally(() => wanted.forEach((id) => asked.current.delete(id)))
    },
    [cards, dossier.id],
  )
  return { cards, ask }
}

function byId(cards: readonly ClaimCard[]): Map<string, ClaimCard> {
  return new Map(cards.map((card) => [card.id, card]))
}
