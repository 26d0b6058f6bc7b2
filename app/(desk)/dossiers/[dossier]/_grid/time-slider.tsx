'use client'

import { useGo } from '@/app/_ui/use-go'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { buttonClass } from '@/app/_ui/button-class'
import { useHydrated } from '@/app/_ui/use-hydrated'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import type { GridFilter } from '@/lib/services/questions/show-grid'
import { gridWords } from '@/lib/words/questions/grid'
import { gridAddress } from './grid-address'

/** How long the slider must rest before the grid is asked for (ms): a key held down asks once. */
const rest = 450
/** How long each day is shown while the days are played (ms). */
const perDay = 2500

interface Props {
  path: string
  days: readonly string[]
  filter: GridFilter
}

/**
 * What was known on a given day: a slider over the days on which sources were published, its right end being all of
 * them, with a button for one day back and one on. Without scripts a date field does the same.
 */
export function TimeSlider(props: Props) {
  const { path, days, filter } = props
  const hydrated = useHydrated()
  const { at, isUnderway, move } = useRestingStep(props)
  const play = usePlaying({ at, last: days.length, isUnderway, move })
  const byHand = (to: number) => {
    play.stop()
    move(to)
  }
  const day = days[at] ?? null
  const { asof, ...others } = filter
  return (
    <form action={path} className="flex flex-wrap items-center gap-2 text-sm">
      {Object.entries(others).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {hydrated ? (
        <>
          <label htmlFor="known-by">{gridWords.knownBy}</label>
          <Step label={gridWords.oneDayOfPublicationBack} onClick={() => byHand(at - 1)} isOff={at === 0}>
            ‹
          </Step>
          <input
            id="known-by"
            type="range"
            min={0}
            max={days.length}
            value={at}
            aria-valuetext={words(day)}
            onChange={(event) => byHand(Number(event.target.value))}
            className="h-6 w-40 accent-(--act)"
          />
          <Step label={gridWords.oneDayOfPublicationOn} onClick={() => byHand(at + 1)} isOff={at === days.length}>
            ›
          </Step>
          <Step label={play.isOn ? gridWords.pause : gridWords.playTheDays} onClick={play.toggle}>
            {play.isOn ? '⏸\uFE0E' : '▶\uFE0E'}
          </Step>
          <span className="min-w-28 font-medium">{words(day)}</span>
        </>
      ) : (
        <>
          <label className="flex items-center gap-2">
            {gridWords.knownBy}{' '}
            <input type="date" name="asof" defaultValue={asof ?? ''} min={days[0]} className="control w-auto" />
          </label>
          <button className={buttonClass()}>{gridWords.show}</button>
        </>
      )}
    </form>
  )
}

/** Where the slider stands: as the address says, or where it was moved to; the address follows once the slider rests. */
function useRestingStep({ path, days, filter }: Props) {
  const go = useGo()
  const [moved, setMoved] = useState<{ at: number; askedFrom?: string | null } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const newest = useRef(filter)
  useEffect(() => void (newest.current = filter), [filter])
  useEffect(() => () => clearTimeout(timer.current), [])
  const asked = filter.asof === null ? days.length : stepOf(days, filter.asof)
  // While it has not rested, and until the answer comes, it stands where the hand left it.
  const isUnderway = moved !== null && (moved.askedFrom === undefined || moved.askedFrom === filter.asof)
  const move = useCallback(
    (to: number) => {
      const at = Math.max(0, Math.min(days.length, to))
      const ask = () => {
        setMoved({ at, askedFrom: newest.current.asof })
        go(gridAddress(path, newest.current, { asof: days[at] ?? null }), { scroll: false })
      }
      setMoved({ at })
      clearTimeout(timer.current)
      timer.current = setTimeout(ask, rest)
    },
    [days, path, go],
  )
  return { at: isUnderway ? moved.at : asked, isUnderway, move }
}

/** Plays the days to the last one, each as long as the grid of it takes to come and to be looked at; from the end, all of them. */
function usePlaying({ at, last, isUnderway, move }: ReturnType<typeof useRestingStep> & { last: number }) {
  const [isOn, setOn] = useState(false)
  useEffect(() => {
    if (!isOn || isUnderway) return undefined
    const goOn = () => {
      move(at + 1)
      if (at + 1 >= last) setOn(false)
    }
    const next = setTimeout(goOn, perDay)
    return () => clearTimeout(next)
  }, [isOn, isUnderway, at, last, move])
  const toggle = () => {
    if (!isOn && at === last) move(0)
    setOn(!isOn)
  }
  return { isOn, toggle, stop: () => setOn(false) }
}

// Not disabled at the end: a button that goes dead under the hand takes the focus with it.
function Step({
  label,
  isOff,
  onClick,
  children,
}: {
  label: string
  isOff?: boolean
  onClick: () => void
  children: string
}) {
  return (
    <Button
      look="quiet"
      aria-label={label}
      aria-disabled={isOff || undefined}
      onClick={onClick}
      className="aria-disabled:opacity-40"
    >
      {children}
    </Button>
  )
}

function words(day: string | null): string {
  return day === null ? gridWords.todayEverything : (describeEdtf(day) ?? day)
}

// The last day of publication that is not after the day asked for; before the first one, the first.
function stepOf(days: readonly string[], asof: string): number {
  return Math.max(
    0,
    days.findLastIndex((day) => day <= asof),
  )
}
