'use client'

import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { isPlainKey } from '@/app/_ui/list-keys'
import { useCombobox } from '@/app/_ui/use-combobox'
import { useTypedSearch } from '@/app/_ui/use-typed-search'
import type { NamedId } from '@/lib/domain/claims/draft'
import { partiesNamed, partyNamed } from '@/lib/domain/parties/name'
import type { OfferedParty } from '@/lib/services/parties/find-parties'
import { searchParties } from './search-parties'

/** Who is chosen or typed, and what happens with either. */
export interface PartyChoice {
  dossierId: string
  party: NamedId | null
  text: string
  onPick: (party: NamedId) => void
  onText: (text: string) => void
}

/**
 * What the list of a party picker offers, and what is done with what is typed. A name that is typed or pasted whole is the
 * party that bears it, once the field is left or Enter says so; where several do, one is chosen. The last choice is a
 * new party of the name typed, which `onNew` hears of.
 */
export function usePartyPicker(choice: PartyChoice, onNew: (name: string) => void) {
  const { dossierId, party, text, onPick, onText } = choice
  const [isAsked, setIsAsked] = useState(false)
  const typed = party?.name ?? text
  const search = useCallback((words: string) => searchParties(dossierId, words), [dossierId])
  const { results: matches, words } = useTypedSearch(isAsked ? typed : null, search)
  const isSearched = words === typed
  const named = isSearched ? partiesNamed(matches, typed) : []
  // Until the search is back, nobody knows that there is no such party.
  const canAdd = isSearched && typed.trim() !== '' && named.length === 0
  const settle = useSettle(choice)
  const count = matches.length + (canAdd ? 1 : 0)
  const isUnsettled = party === null && text.trim() !== ''
  const show = () => setIsAsked(true)
  const hide = () => setIsAsked(false)
  const combobox = useCombobox({
    count,
    // Parties found for an earlier name are not offered: an arrow and Enter would choose one of those.
    isOpen: isAsked && isSearched && count > 0,
    startsAt: 'none',
    onOpen: show,
    onClose: hide,
    onChoose: (index) => {
      const match = matches[index]
      hide()
      if (match) onPick({ id: match.id, name: match.name })
      else onNew(typed.trim())
    },
  })
  const leave = () => {
    hide()
    if (isUnsettled) void settle(typed, isSearched ? matches : null)
  }
  return {
    combobox,
    typed,
    matches,
    canAdd,
    isShared: isUnsettled && named.length > 1,
    type: (value: string) => {
      show()
      combobox.restart()
      onText(value)
    },
    press: (event: KeyboardEvent) => {
      if (combobox.press(event) || event.key !== 'Enter' || !isPlainKey(event)) return
      if (!combobox.isOpen && !isUnsettled) return
      event.preventDefault()
      leave()
    },
    paste: (name: string) => void settle(name, null),
    show,
    leave,
  }
}

/** Makes a whole name the party that bears it, by the list that is there, or by asking (null). */
function useSettle(choice: PartyChoice): (name: string, matches: readonly OfferedParty[] | null) => Promise<void> {
  const latest = useRef(choice)
  useEffect(() => {
    latest.current = choice
  })
  return async (name, matches) => {
    const match = partyNamed(matches ?? (await searchParties(latest.current.dossierId, name)) ?? [], name)
    const { party, text, onPick } = latest.current
    // Not if somebody has typed on meanwhile.
    if (match && party === null && text === name) onPick({ id: match.id, name: match.name })
  }
}
