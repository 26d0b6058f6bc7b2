'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * Makes an element take what is dragged under a type of ours: gives its ref, and whether something is over it. By listeners of
 * the element itself: it is no control, and what can be dropped on it can be done by controls too.
 */
export function useDropped(type: string, onDrop: (data: string) => void) {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  })
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return
      const own = new AbortController()
      const { signal } = own
      const over = (event: DragEvent) => {
        if (!event.dataTransfer?.types.includes(type)) return
        event.preventDefault()
        setOver(true)
      }
      const drop = (event: DragEvent) => {
        if (!event.dataTransfer?.types.includes(type)) return
        event.preventDefault()
        setOver(false)
        latest.current(event.dataTransfer.getData(type))
      }
      element.addEventListener('dragover', over, { signal })
      element.addEventListener('drop', drop, { signal })
      element.addEventListener('dragleave', () => setOver(false), { signal })
      return () => own.abort()
    },
    [type],
  )
  return { ref, isOver }
}
