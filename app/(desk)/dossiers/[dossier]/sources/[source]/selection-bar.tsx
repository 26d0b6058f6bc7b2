'use client'

import { useLayoutEffect, useRef } from 'react'
import type { TextMap, Words } from './text-map'

/** What can be done with the selected words: below them on wide screens, at the foot of a phone. */
export function SelectionBar(props: {
  map: TextMap
  words: Words
  actions: readonly { label: string; keyName: string; run: () => void }[]
}) {
  const { map, words, actions } = props
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      const lines = map.range(words.start, words.end)?.getClientRects()
      const last = lines?.item(lines.length - 1)
      const paper = bar.current?.offsetParent
      if (!bar.current || !last || !paper) return
      const box = paper.getBoundingClientRect()
      const widest = box.width - bar.current.offsetWidth - 8
      bar.current.style.setProperty('--bar-left', `${Math.max(8, Math.min(last.left - box.left, widest))}px`)
      bar.current.style.setProperty('--bar-top', `${last.bottom - box.top + 8}px`)
    }
    place()
    addEventListener('resize', place)
    return () => removeEventListener('resize', place)
  }, [map, words])
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="With the selected words"
      className="no-print fixed inset-x-3 bottom-3 z-30 flex justify-center gap-1 rounded-lg bg-main p-1 text-on-main shadow-float lg:absolute lg:inset-auto lg:top-(--bar-top) lg:left-(--bar-left)"
    >
      {actions.map(({ label, keyName, run }) => (
        <button
          key={label}
          type="button"
          // Keeps the selection, which a press elsewhere would give up.
          onPointerDown={(event) => event.preventDefault()}
          onClick={run}
          className="inline-flex min-h-8 items-center gap-2 rounded-md px-2.5 font-medium hover:bg-on-main/15 focus-visible:outline-on-main max-lg:min-h-11 max-lg:flex-1 max-lg:justify-center"
        >
          {label}
          <kbd className="rounded-sm border border-on-main/40 px-1.5 font-sans text-2xs max-lg:hidden">{keyName}</kbd>
        </button>
      ))}
    </div>
  )
}
