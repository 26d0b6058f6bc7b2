'use client'

import { useLayoutEffect, useRef } from 'react'
import { readerWords } from '@/lib/words/sources/reader'
import type { TextMap, Words } from './text-map'

const gap = 8

/**
 * Where the bar goes in the window: under the last of the words, or above the first of them where it would leave the
 * window; at the end of the words, which is on the left of right-to-left ones. Of words that fill the window it stands at
 * its foot, at the end of the lines; of words that were scrolled away, at the edge behind which they are.
 */
function spotFor(bar: HTMLElement, map: TextMap, words: Words): { left: number; top: number } | null {
  const [first, last] = [map.boxOf(words.start, words.start + 1), map.boxOf(words.end - 1, words.end)]
  if (!first || !last) return null
  const line = map.range(words.end - 1, words.end)?.endContainer.parentElement
  const isRtl = line ? getComputedStyle(line).direction === 'rtl' : false
  const foot = innerHeight - gap - bar.offsetHeight
  const [below, above] = [last.bottom + gap, first.top - gap - bar.offsetHeight]
  const fits = [below, above].find((top) => top >= gap && top <= foot)
  const middle = (isRtl ? last.left : last.right) - bar.offsetWidth / 2
  if (fits !== undefined) return { left: middle, top: fits }
  const isFull = first.top < gap && last.bottom > foot
  return { left: isFull ? (isRtl ? 0 : innerWidth) : middle, top: below < gap ? gap : foot }
}

/** What can be done with the selected words: beside them on wide screens, at the foot of a phone. */
export function SelectionBar(props: {
  map: TextMap
  words: Words
  actions: readonly { label: string; keyName: string; run: () => void }[]
}) {
  const { map, words, actions } = props
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      const paper = bar.current?.offsetParent
      const spot = bar.current && spotFor(bar.current, map, words)
      if (!bar.current || !paper || !spot) return
      const box = paper.getBoundingClientRect()
      const left = Math.max(8, Math.min(spot.left - box.left, box.width - bar.current.offsetWidth - 8))
      bar.current.style.setProperty('--bar-left', `${left}px`)
      bar.current.style.setProperty('--bar-top', `${spot.top - box.top}px`)
    }
    place()
    addEventListener('resize', place)
    addEventListener('scroll', place, { passive: true })
    return () => {
      removeEventListener('resize', place)
      removeEventListener('scroll', place)
    }
  }, [map, words])
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={readerWords.withTheSelectedWords}
      className="no-print fixed inset-x-3 bottom-3 z-30 flex flex-wrap justify-center gap-1 rounded-lg bg-main p-1 text-on-main shadow-float lg:absolute lg:inset-auto lg:top-(--bar-top) lg:left-(--bar-left)"
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
          <kbd className="rounded-sm border border-on-main/40 px-1.5 font-sans text-xs max-lg:hidden">{keyName}</kbd>
        </button>
      ))}
    </div>
  )
}
