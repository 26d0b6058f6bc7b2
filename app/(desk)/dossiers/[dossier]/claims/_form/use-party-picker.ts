'use client'

import { useState, type KeyboardEvent } from 'react'
import type { NamedId } from '@/lib/domain/claim-draft'
import { usePartySearch } from './use-party-search'

/** Who is chosen or typed, and what happens with either. */
export interface PartyChoice {
  dossierId: string
  party: NamedId | null
  text: string
  onPick: (party: NamedId) => void
  onText: (text: string) => void
  onNew: (name: string) => void
}

/** What the list of a party picker offers, which of it the keys are at, and what each key does. */
export function usePartyPicker({ dossierId, party, text, onPick, onText, onNew }: PartyChoice) {
  const [isAsked, setIsAsked] = useState(false)
  const [at, setAt] = useState(-1)
  const typed = party?.name ?? text
  const matches = usePartySearch(dossierId, isAsked ? typed : null)
  const canAdd = typed.trim() !== '' && !matches.some((match) => match.name === typed.trim())
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
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0) {
      show()
      setAt((before) => (count === 0 ? -1 : before < 0 ? (by === 1 ? 0 : count - 1) : (before + by + count) % count))
    } else if (event.key === 'Enter' && isOpen && !event.ctrlKey && !event.metaKey) {
      if (at >= 0) choose(at)
      else hide()
    } else if (event.key === 'Escape' && isOpen) {
      hide()
    } else {
      return
    }
    event.preventDefault()
  }
  return { typed, matches, canAdd, isOpen, at, type, press, show, hide, choose }
}
