'use client'

import { useEffect, useState, type RefObject } from 'react'
import { mapText, type TextMap } from './text-map'

/** The map of the text inside `root`, once it is on the page. */
export function useTextMap(root: RefObject<HTMLElement | null>): TextMap | null {
  const [map, setMap] = useState<TextMap | null>(null)
  useEffect(() => {
    if (root.current) setMap(mapText(root.current))
  }, [root])
  return map
}
