'use client'

import { useEffect, type RefObject } from 'react'

/** Keeps `--below-head` of an element at what the bar above the page still takes of the window; it scrolls away. */
export function useBelowHead(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const head = document.querySelector('body header')
    const place = () =>
      element.current?.style.setProperty('--below-head', `${Math.max(0, head?.getBoundingClientRect().bottom ?? 0)}px`)
    place()
    addEventListener('scroll', place, { passive: true })
    addEventListener('resize', place)
    return () => {
      removeEventListener('scroll', place)
      removeEventListener('resize', place)
    }
  }, [element])
}
