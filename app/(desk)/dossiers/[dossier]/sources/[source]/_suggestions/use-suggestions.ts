'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { mostAtOnce } from '@/lib/domain/offers/limits'
import { withoutOverlaps } from '@/lib/domain/offers/open-suggestions'
import type { SuggestionList } from '@/lib/services/suggestions/list-suggestions'
import type { Offer } from '@/lib/services/suggestions/views/offer-view'
import { suggestionWords } from '@/lib/words/sources/suggestions'
import { listSuggestionsAction } from './actions'

/** The text whose suggestions are shown, and whether the viewer may see any. */
export interface SuggestionsOf {
  dossierId: string
  captureId: string
  isShown: boolean
  /** Another one whenever the claims of the text were read again. */
  claims: unknown
}

/**
 * The suggestions of a text that are open. They come after the text, which nobody waits for, and again when its claims change.
 * `hide` takes some away at once, until the next list tells.
 */
export function useSuggestions({ dossierId, captureId, isShown, claims }: SuggestionsOf) {
  const [list, setList] = useState<SuggestionList | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const asked = useRef(0)
  /** Suggestions whose decision is under way. */
  const sent = useRef(new Set<string>())
  const ask = useCallback(async () => {
    const turn = ++asked.current
    const result = await listSuggestionsAction({ dossierId, captureId }).catch(() => null)
    // A later question has the later answer.
    return turn === asked.current ? { result } : null
  }, [dossierId, captureId])
  const take = useCallback((answer: Awaited<ReturnType<typeof ask>>) => {
    if (!answer) return
    const { result } = answer
    setProblem(result === null ? suggestionWords.theServerCouldNot : result.ok ? null : result.message)
    if (!result?.ok) return
    setList(result.value)
    // What is still being decided stays away: this list may be older.
    setHidden((before) => new Set([...before].filter((id) => sent.current.has(id))))
  }, [])
  useEffect(() => {
    if (isShown && claims) void ask().then(take)
  }, [isShown, claims, ask, take])
  const load = useCallback(async () => take(await ask()), [ask, take])
  const offers = useMemo(() => (list?.offers ?? []).filter(({ id }) => !hidden.has(id)), [list, hidden])
  const certain = useMemo(
    () => withoutOverlaps(offers.filter(({ isCertain }) => isCertain)).slice(0, mostAtOnce),
    [offers],
  )
  const hide = useCallback((some: readonly Offer[]) => {
    some.forEach(({ id }) => sent.current.add(id))
    setHidden((before) => new Set([...before, ...some.map(({ id }) => id)]))
  }, [])
  /** The server has answered: from now on its lists tell. */
  const settle = useCallback((some: readonly Offer[]) => some.forEach(({ id }) => sent.current.delete(id)), [])
  return { list, problem, offers, certain, hidden: hidden.size, hide, settle, load }
}

/** The suggestions of a text as the reader has them. */
export type Suggestions = ReturnType<typeof useSuggestions>
