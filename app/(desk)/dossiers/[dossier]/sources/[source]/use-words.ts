'use client'

import { useCallback, useEffect, useState } from 'react'
import type { TextMap, Words } from './text-map'

/** The selection inside the text, as it is this moment; undefined when the selection is somewhere else. */
export function selectedWords(map: TextMap): Words | null | undefined {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0 || !map.root.contains(selection.anchorNode)) return undefined
  return selection.isCollapsed ? null : map.wordsOf(selection.getRangeAt(0))
}

/**
 * The words selected in the text, by mouse, touch or keyboard. They stay when the focus goes elsewhere, so that a
 * button can be reached, and go when the selection in the text is given up.
 */
export function useWords(map: TextMap | null): { words: Words | null; clear: () => void } {
  const [words, setWords] = useState<Words | null>(null)
  useEffect(() => {
    if (!map) return
    let isPressed = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      const selected = selectedWords(map)
      if (selected === undefined) return
      setWords((before) => (before?.start === selected?.start && before?.end === selected?.end ? before : selected))
    }
    const later = () => {
      clearTimeout(timer)
      if (!isPressed) timer = setTimeout(read, 60)
    }
    const press = (event: PointerEvent) => {
      isPressed = event.pointerType === 'mouse'
    }
    // Let go of, it has come to rest; what a click still does to it is another change of the selection.
    const release = () => {
      isPressed = false
      clearTimeout(timer)
      read()
    }
    const events = new AbortController()
    const { signal } = events
    document.addEventListener('selectionchange', later, { signal })
    document.addEventListener('pointerdown', press, { signal, passive: true })
    document.addEventListener('pointerup', release, { signal, passive: true })
    document.addEventListener('pointercancel', release, { signal, passive: true })
    later() // What was selected before the page could answer counts, too.
    return () => {
      events.abort()
      clearTimeout(timer)
    }
  }, [map])
  const clear = useCallback(() => {
    setWords(null)
    document.getSelection()?.collapseToStart()
  }, [])
  return { words, clear }
}
