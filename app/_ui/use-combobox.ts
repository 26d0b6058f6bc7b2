'use client'

import { useId, useState, type KeyboardEvent } from 'react'
import { choiceAfter, isPlainKey } from './list-keys'

/** How many choices there are, whether they are shown, which is active at first, and what choosing, opening and closing does. */
interface ComboboxWork {
  count: number
  isOpen: boolean
  /** The first choice, where Enter is to take what fits best; none, where what is typed may stay as it is. */
  startsAt: 'first' | 'none'
  /** Whether Tab chooses too, as it does where a word of a text is completed. */
  tabChooses?: boolean
  onChoose: (index: number) => void
  /** Shows the list, which an arrow asks for; none where arrows belong to the text until it is shown. */
  onOpen?: () => void
  onClose: () => void
}

/** A text field with a list of choices, as `ComboboxList` shows it. */
export type Combobox = ReturnType<typeof useCombobox>

/**
 * The keyboard of every field that offers choices, by the combobox pattern of the ARIA Authoring Practices Guide: the
 * focus stays in the field, arrows open the list and go through it, Home and End go to its ends, Enter chooses,
 * Escape closes. `press` says whether the key was taken; `restart` goes back to the start of the list.
 */
export function useCombobox(work: ComboboxWork) {
  const { count, isOpen, startsAt, tabChooses = false, onChoose, onOpen, onClose } = work
  const start = startsAt === 'first' ? 0 : -1
  const listId = useId()
  const [active, setActive] = useState(start)
  const at = isOpen ? Math.min(active, count - 1) : -1
  const act = (key: string): (() => void) | null => {
    if (!isOpen) return openingAt(key, onOpen, setActive)
    const next = choiceAfter(key, at, count)
    if (next !== null) return () => setActive(next)
    if (at >= 0 && (key === 'Enter' || (key === 'Tab' && tabChooses))) return () => choose(at)
    return key === 'Escape' ? onClose : null
  }
  const choose = (index: number) => {
    setActive(start)
    onChoose(index)
  }
  const press = (event: KeyboardEvent): boolean => {
    const does = isPlainKey(event) && !event.nativeEvent.isComposing ? act(event.key) : null
    if (!does) return false
    // Neither the form nor a dialog around the field takes this key, too.
    event.preventDefault()
    does()
    return true
  }
  const optionId = (index: number) => `${listId}-${index}`
  return {
    listId,
    optionId,
    count,
    isOpen,
    at,
    choose,
    press,
    restart: () => setActive(start),
    /** What the field says of its list. */
    field: {
      'aria-controls': listId,
      'aria-autocomplete': 'list' as const,
      'aria-activedescendant': at >= 0 ? optionId(at) : undefined,
      autoComplete: 'off',
    },
  }
}

/** An arrow opens a closed list at its first or last choice, however many there will be. */
function openingAt(key: string, open: (() => void) | undefined, setActive: (at: number) => void): (() => void) | null {
  if (!open || (key !== 'ArrowDown' && key !== 'ArrowUp')) return null
  return () => {
    setActive(key === 'ArrowDown' ? 0 : Number.MAX_SAFE_INTEGER)
    open()
  }
}
