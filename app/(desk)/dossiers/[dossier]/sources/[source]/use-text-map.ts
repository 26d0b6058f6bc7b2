'use client'

import { useCallback, useState } from 'react'
import { mapText, type TextMap } from './text-map'

/** The map of the text inside an element, once it is on the page; `root` goes to the element as its ref. */
export function useTextMap(): { map: TextMap | null; root: (element: HTMLElement | null) => void } {
  const [map, setMap] = useState<TextMap | null>(null)
  const root = useCallback((element: HTMLElement | null) => setMap(element && mapText(element)), [])
  return { map, root }
}
