'use client'

import { useEffect, useState, type RefObject } from 'react'
import type { Mark } from './marks'
import { showWords } from './show-words'
import type { TextMap } from './text-map'

/** The mark whose card has the focus, or had it last, and whether keys brought it there. */
export interface CardFocus {
  id: string | null
  isByKeys: boolean
}

const nowhere: CardFocus = { id: null, isByKeys: false }

/**
 * Follows the focus through the cards in `list`. Where keys bring it to a card, the words of the card come into view, so
 * that the card can be level with them.
 */
export function useCardFocus(
  list: RefObject<HTMLElement | null>,
  map: TextMap | null,
  marks: readonly Mark[],
): CardFocus {
  const [focus, setFocus] = useState(nowhere)
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const card = target instanceof Element && list.current?.contains(target) ? target.closest('li') : null
      const mark = marks.find(({ id }) => id === card?.dataset.mark)
      if (!mark) return setFocus(nowhere)
      const isByKeys = (target as Element).matches(':focus-visible')
      setFocus((before) => (before.id === mark.id && before.isByKeys === isByKeys ? before : { id: mark.id, isByKeys }))
      if (map && isByKeys) showWords(map, mark, 'instant')
    }
    addEventListener('focusin', follow)
    return () => removeEventListener('focusin', follow)
  }, [list, map, marks])
  return focus
}
