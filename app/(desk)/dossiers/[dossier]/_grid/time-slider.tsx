'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { buttonClass } from '@/app/_ui/button-class'
import { useHydrated } from '@/app/_ui/use-hydrated'
import { describeEdtf } from '@/lib/domain/edtf'
import type { GridFilter } from '@/lib/services/questions/show-grid'
import { gridAddress } from './grid-address'

/**
 * What was known on a given day: a slider over the days on which sources were published, its right end being all of
 * them. Without scripts the date field beside it does the same.
 */
export function TimeSlider({ path, days, filter }: { path: string; days: readonly string[]; filter: GridFilter }) {
  const router = useRouter()
  const answers = useHydrated()
  const [at, setAt] = useState(() => (filter.asof === null ? days.length : stepOf(days, filter.asof)))
  const day = days[at] ?? null
  const go = () => router.push(gridAddress(path, filter, { asof: day }), { scroll: false })
  const { asof, ...others } = filter
  return (
    <form action={path} className="flex flex-wrap items-center gap-2 text-sm">
      {Object.entries(others).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      {answers ? (
        <label className="flex flex-wrap items-center gap-2">
          <span>Known by</span>
          <input
            type="range"
            min={0}
            max={days.length}
            value={at}
            aria-valuetext={words(day)}
            onChange={(event) => setAt(Number(event.target.value))}
            onPointerUp={go}
            onKeyUp={go}
            className="h-6 w-44 accent-(--act)"
          />
          <output className="min-w-28 font-medium">{words(day)}</output>
        </label>
      ) : (
        <>
          <label className="flex items-center gap-2">
            Known by <input type="date" name="asof" defaultValue={asof ?? ''} min={days[0]} className="control w-auto" />
          </label>
          <button className={buttonClass()}>Show</button>
        </>
      )}
    </form>
  )
}

function words(day: string | null): string {
  return day === null ? 'today: everything' : (describeEdtf(day) ?? day)
}

// The last day of publication that is not after the day asked for; before the first one, the first.
function stepOf(days: readonly string[], asof: string): number {
  return Math.max(0, days.findLastIndex((day) => day <= asof))
}
