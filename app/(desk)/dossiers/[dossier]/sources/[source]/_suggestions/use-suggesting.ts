'use client'

import { useCallback, useMemo, useState } from 'react'
import { announce } from '@/app/_ui/announce'
import type { Offer } from '@/lib/services/suggestions/views/offer-view'
import { say } from '@/lib/words/say'
import { suggestionWords } from '@/lib/words/sources/suggestions'
import type { Drafting } from '../use-drafting'
import { openSuggestionAction } from './actions'
import type { SpeakerAdding } from './speaker-party'
import type { OfferActions } from './suggestion-card'
import { useDeciding, type Deciding } from './use-deciding'
import type { Suggestions } from './use-suggestions'

/** What the reader lets happen with what is active. */
interface Active {
  offer: Offer | null
  /** Makes a suggestion active, or nothing; the focus goes along where it was on a card. */
  go: (id: string | null) => void
}

/** Suggestions, decided and edited: by keys on the active one, and by the buttons of cards and bar. */
export function useSuggesting(
  where: { dossierId: string; captureId: string },
  suggestions: Suggestions,
  active: Active,
  drafting: Drafting,
  place: Pick<SpeakerAdding, 'dossier' | 'camps'>,
) {
  const { offers } = suggestions
  const { go } = active
  const nextAfter = (some: readonly Offer[]) => {
    const ids = new Set(some.map(({ id }) => id))
    const from = offers.findIndex(({ id }) => ids.has(id))
    const left = (offer: Offer) => !ids.has(offer.id)
    return offers.slice(from + 1).find(left) ?? offers.slice(0, Math.max(0, from)).findLast(left) ?? null
  }
  const deciding = useDeciding(where, suggestions, {
    onDecided: (some) => go(nextAfter(some)?.id ?? null),
    onBack: go,
  })
  const edit = useEditing(where, drafting)
  const { adding, onParty } = useSpeakers(place, suggestions, go)
  const onActive = (act: (offer: Offer) => void) => () =>
    active.offer ? act(active.offer) : announce(suggestionWords.chooseOneFirst)
  const actions: OfferActions = {
    onAccept: (offer) => void deciding.accept(offer),
    onEdit: (offer) => void edit(offer),
    onDismiss: (offer) => void deciding.dismiss(offer),
    onParty,
    adding,
  }
  return {
    deciding,
    actions,
    /** The suggestion of the form was saved: the next one comes, unless the form goes on with the claim's next figure. */
    edited: (offerId: string, actionId: string, goesOn: boolean) => {
      const offer = offers.find(({ id }) => id === offerId)
      const next = offer && nextAfter([offer])
      deciding.edited(offerId, actionId)
      if (goesOn) return
      drafting.close()
      go(next?.id ?? null)
    },
    keys: keysOf(deciding, actions, onActive),
  }
}

function keysOf(
  deciding: Deciding,
  { onAccept, onEdit, onDismiss, onParty }: OfferActions,
  onActive: (act: (offer: Offer) => void) => () => void,
) {
  const z = () => void deciding.undo()
  return { a: onActive(onAccept), e: onActive(onEdit), x: onActive(onDismiss), p: onActive(onParty), z }
}

/** Makes parties of speakers: once one is there, the suggestions of the text are bound again, and more may be certain. */
function useSpeakers(
  place: Pick<SpeakerAdding, 'dossier' | 'camps'>,
  { load }: Suggestions,
  go: Active['go'],
): { adding: SpeakerAdding; onParty: (offer: Offer) => void } {
  const [offerId, setOfferId] = useState<string | null>(null)
  const close = () => {
    // Before the fields go, so that the focus they have goes back to the card.
    if (offerId) go(offerId)
    setOfferId(null)
  }
  const onAdded = ({ name }: { name: string }) => {
    announce(say(suggestionWords.partyAdded, { name }))
    void load().then(close)
  }
  const onParty = (offer: Offer) =>
    offer.canBeParty ? setOfferId(offer.id) : announce(suggestionWords.speakerIsNoNewParty)
  return { adding: { ...place, offerId, onAdded, onCancel: close }, onParty }
}

/** Opens the form with all that was read of a suggestion. */
function useEditing({ dossierId, captureId }: { dossierId: string; captureId: string }, { begin }: Drafting) {
  const where = useMemo(() => ({ dossierId, captureId }), [dossierId, captureId])
  return useCallback(
    async ({ start, end }: Offer) => {
      const result = await openSuggestionAction({ ...where, start, end }).catch(() => null)
      const offer = { captureId: where.captureId, start, end }
      if (result?.ok) begin({ of: 'suggestion', draft: { ...result.value, offer } })
      else announce(result?.message ?? suggestionWords.theServerCouldNot)
    },
    [where, begin],
  )
}

/** Suggestions as the reader decides them. */
export type Suggesting = ReturnType<typeof useSuggesting>
