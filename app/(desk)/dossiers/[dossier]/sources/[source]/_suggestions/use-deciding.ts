'use client'

import { useRef, useState } from 'react'
import { announce } from '@/app/_ui/announce'
import { randomKey } from '@/app/_ui/random-key'
import type { Offer } from '@/lib/services/suggestions/views/offer-view'
import type { ActionResult } from '@/lib/web/run-action'
import { say } from '@/lib/words/say'
import { suggestionWords } from '@/lib/words/sources/suggestions'
import {
  acceptCertainSuggestionsAction,
  acceptSuggestionAction,
  dismissSuggestionAction,
  undoSuggestionsAction,
} from './actions'
import type { Suggestions } from './use-suggestions'

interface Where {
  dossierId: string
  captureId: string
}

/**
 * Decides suggestions one after the other: what is decided goes from the screen at once, and what the server refuses comes
 * back with its sentence. `onDecided` is told before which ones go, so that the next can become active; `onBack` which one
 * an undo has brought back.
 */
export function useDeciding(
  where: Where,
  suggestions: Suggestions,
  { onDecided, onBack }: { onDecided: (offers: readonly Offer[]) => void; onBack: (id: string) => void },
) {
  const { list, offers, certain, hide, settle, load } = suggestions
  const line = useLine()
  /** What was decided here, the latest last: which suggestions each action was about. */
  const actions = useRef<Action[]>([])
  const decide = async <T extends { actionId: string }>(
    some: readonly Offer[],
    send: () => Promise<ActionResult<T>>,
    sentenceOf: (value: T) => string,
  ) => {
    onDecided(some)
    hide(some)
    await line.add(async () => {
      const result = await send().catch(() => null)
      settle(some)
      if (!result?.ok) {
        announce(result?.message ?? suggestionWords.theServerCouldNot)
        return load()
      }
      const { actionId } = result.value
      if (actionId) actions.current.push({ actionId, ids: some.map(({ id }) => id) })
      announce(sentenceOf(result.value))
    })
  }
  const one =
    (send: (raw: unknown) => Promise<ActionResult<{ actionId: string }>>, sentenceOf: () => string) => (offer: Offer) =>
      decide([offer], () => send({ ...where, ...placeOf(offer), idempotencyKey: randomKey() }), sentenceOf)
  const open = Math.max(0, (list?.open ?? 0) - suggestions.hidden - 1)
  return {
    isBusy: line.isBusy,
    canUndo: list?.last != null,
    accept: one(acceptSuggestionAction, () => say(suggestionWords.accepted, { open })),
    dismiss: one(dismissSuggestionAction, () => say(suggestionWords.dismissed, { open })),
    acceptCertain: () => {
      const send = () =>
        acceptCertainSuggestionsAction({ ...where, places: certain.map(placeOf), idempotencyKey: randomKey() })
      return decide(certain, send, ({ claimIds, left }) =>
        say(suggestionWords.acceptedCertain, { count: claimIds.length, left }),
      )
    },
    undo: () =>
      line.add(async () => {
        const last = actions.current.pop() ?? (list?.last ? { actionId: list.last.id, ids: [] } : null)
        if (!last) return announce(suggestionWords.nothingToUndo)
        announce(await undo(where.dossierId, last.actionId))
        await load()
        if (last.ids[0]) onBack(last.ids[0])
      }),
    /** An edited suggestion was saved by its form. */
    edited: (id: string, actionId: string) => {
      actions.current.push({ actionId, ids: [id] })
      const saved = offers.filter((offer) => offer.id === id)
      hide(saved)
      settle(saved)
    },
  }
}

const placeOf = ({ start, end }: Offer) => ({ start, end })

interface Action {
  actionId: string
  ids: string[]
}

/** Undoes an action; gives the sentence that says how it went. */
async function undo(dossierId: string, actionId: string): Promise<string> {
  const result = await undoSuggestionsAction({ dossierId, actionId, idempotencyKey: randomKey() }).catch(() => null)
  if (!result?.ok) return result?.message ?? suggestionWords.theServerCouldNot
  return say(suggestionWords.undone, { count: result.value.undone, touched: result.value.touched })
}

/** Does one thing after the other, in the order in which they were asked for. */
function useLine() {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const [waiting, setWaiting] = useState(0)
  const add = (work: () => Promise<unknown> | void) => {
    setWaiting((count) => count + 1)
    const next = last.current.then(work).finally(() => setWaiting((count) => count - 1))
    last.current = next.catch(() => undefined)
    return next.then(() => undefined)
  }
  return { add, isBusy: waiting > 0 }
}

/** Suggestions as they are decided here. */
export type Deciding = ReturnType<typeof useDeciding>
