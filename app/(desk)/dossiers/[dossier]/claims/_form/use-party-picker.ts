'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { NamedId } from '@/lib/domain/claims/draft'
import { partiesNamed, partyNamed } from '@/lib/domain/parties/name'
import type { PartyMatch } from '@/lib/services/parties/find-parties'
import { searchParties, usePartySearch } from './use-party-search'

/** Who is chosen or typed, and what happens with either. */
export interface PartyChoice {
  dossierId: string
  party: NamedId | null
  text: string
  onPick: (party: NamedId) => void
  onText: (text: string) => void
  onNew: (name: string) => void
}

/**
 * What the list of a party picker offers, which of it the keys are at, and what each key does. A name that is typed or
 * pasted whole is the party that bears it, once the field is left or Enter says so; where several do, one is chosen.
 */
export function usePartyPicker(choice: PartyChoice) {
  const { dossierId, party, text, onPick, onText, onNew } = choice
  const [isAsked, setIsAsked] = useState(false)
  const [at, setAt] = useState(-1)
  const typed = party?.name ?? text
  const { matches, words } = usePartySearch(dossierId, isAsked ? typed : null)
  const named = words === typed ? partiesNamed(matches, typed) : []
  const canAdd = typed.trim() !== '' && named.length === 0
  const settle = useSettle(choice)
  const count = matches.length + (canAdd ? 1 : 0)
  const isOpen = isAsked && count > 0
  const show = () => setIsAsked(true)
  const hide = () => setIsAsked(false)
  const type = (value: string) => {
    show()
    setAt(-1)
    onText(value)
  }
  const choose = (index: number) => {
    const match = matches[index]
    hide()
    if (match) onPick({ id: match.id, name: match.name })
    else if (canAdd && index === matches.length) onNew(typed.trim())
  }
  const isUnsettled = party === null && text.trim() !== ''
  const leave = () => {
    hide()
    if (isUnsettled) void settle(typed, words === typed ? matches : null)
  }
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0) {
      show()
      setAt((before) => (count === 0 ? -1 : before < 0 ? (by === 1 ? 0 : count - 1) : (before + by + count) % count))
    } else if (event.key === 'Enter' && (isOpen || isUnsettled) && !event.ctrlKey && !event.metaKey) {
      if (isOpen && at >= 0) choose(at)
      else leave()
    } else if (event.key === 'Escape' && isOpen) {
      hide()
    } else {
      return
    }
    event.preventDefault()
  }
  const isShared = isUnsettled && named.length > 1
  return {
    typed,
    matches,
    canAdd,
    isOpen,
    isShared,
    at,
    type,
    press,
    paste: (name: string) => void settle(name, null),
    show,
    leave,
    choose,
  }
}

/** Makes a whole name the party that bears it, by the list that is there, or by asking (null). */
function useSettle(choice: PartyChoice): (name: string, matches: readonly PartyMatch[] | null) => Promise<void> {
  const latest = useRef(choice)
  useEffect(() => {
    latest.current = choice
  })
  return async (name, matches) => {
    const found = partyNamed(matches ?? (await searchParties(latest.current.dossierId, name)) ?? [], name)
    const { party, text, onPick } = latest.current
    // Not if somebody has typed on meanwhile.
    if (found && party === null && text === name) onPick({ id: found.id, name: found.name })
  }
}
