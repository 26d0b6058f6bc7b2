'use client'

import { useEffect, useMemo, useState } from 'react'
import type { ClaimCard } from '@/lib/services/claims/views/claim-card'
import { marksOf, type Cards, type Mark, type ReaderMatter, type Shown } from './marks'
import { useActs } from './_acts/use-acts'
import { useNextFigure } from './_acts/use-next-figure'
import { useSuggesting } from './_suggestions/use-suggesting'
import { useSuggestions } from './_suggestions/use-suggestions'
import { useActiveMark } from './use-active-mark'
import { useCards } from './use-cards'
import { useCaret } from './use-caret'
import { useDrafting } from './use-drafting'
import { useHighlights } from './use-highlights'
import { useLifting } from './use-lifting'
import { useReaderKeys } from './use-reader-keys'
import { useTextMap } from './use-text-map'
import { useWords } from './use-words'

/** Everything that changes while a text is read: what is shown, active, selected and written, and the keys for it. */
export function useReader(view: ReaderMatter, captureId: string, claimId: string | null) {
  const { map, root } = useTextMap()
  const [shown, setShown] = useState<Shown>({ claims: true, suggestions: true, notes: true, onlyMine: false })
  const { cards, ask } = useCards(view)
  const where = { dossierId: view.dossier.id, captureId }
  const canDecide = view.can['suggestion.decide']
  const suggestions = useSuggestions({ ...where, isShown: canDecide && shown.suggestions, claims: view.claims })
  const { offers } = suggestions
  const marks = useMemo(() => marksOf(view, shown, offers), [view, shown, offers])
  const { active, activate, step, go } = useActiveMark(map, marks, claimId)
  // On a phone there is no margin to ask for it.
  useEffect(() => {
    if (active?.kind === 'claim') ask([active.id])
  }, [active, ask])
  const selection = useWords(map)
  const drafting = useDrafting(map, captureId, selection, view.can)
  const suggesting = useSuggesting(
    where,
    suggestions,
    { offer: active?.kind === 'suggestion' ? active.offer : null, go },
    drafting,
    view,
  )
  const nextFigure = useNextFigure(view.dossier.key, drafting.begin)
  const acting = useActs(map, view, claimOf(active, cards), nextFigure, { captureId, ...selection })
  const [isHelping, setIsHelping] = useState(false)
  const saved = (id: string) => {
    drafting.close()
    activate(id)
  }
  useHighlights(map, marks, active)
  useLifting(map, marks)
  useCaret(map)
  const help = () => setIsHelping(true)
  useReaderKeys({ map, canDecide, drafting, suggesting, acting }, selection, { activate, step, help })
  return {
    map,
    root,
    shown,
    setShown,
    marks,
    cards,
    ask,
    active,
    activate,
    step,
    words: selection.words,
    drafting,
    suggestions: canDecide ? suggestions : null,
    suggesting,
    acting,
    /** What can be done with the selected words. */
    onSelection: [...drafting.actions, ...acting.onSelection],
    saved,
    isHelping,
    setIsHelping,
  }
}

/** The card of the claim that is active, once it is there. */
function claimOf(active: Mark | undefined, cards: Cards): ClaimCard | null {
  return active?.kind === 'claim' ? (cards.get(active.id) ?? null) : null
}
