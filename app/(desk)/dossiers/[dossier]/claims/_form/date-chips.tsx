'use client'

import { useContext } from 'react'
import { shortDay } from '@/lib/domain/dates/short-day'
import type { NearbyDate } from '@/lib/domain/drafting/around-words'
import { formWords } from '@/lib/words/claims/form'
import { say } from '@/lib/words/say'
import { CountedFromContext } from './counted-from'
import { NearbyDatesContext } from './nearby-dates'

/** What a date field has while it is empty: another date, which is only shown and never stored. */
export interface StandIn {
  of: 'said' | 'published'
  edtf: string
}

/** Dates that stand near the words, one press each, and what stands in while none is given. */
export function DateChips(props: { label: string; standIn?: StandIn | null; onPick: (date: NearbyDate) => void }) {
  const { label, standIn, onPick } = props
  const { day } = useContext(CountedFromContext)
  const dates = useContext(NearbyDatesContext)
  if (dates.length === 0 && !standIn) return null
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-1.5 text-xs">
      {dates.map((date) => (
        <DateChip key={`${date.words} ${date.edtf}`} date={date} label={label} onPick={onPick} />
      ))}
      {standIn && (
        <span className="rounded-full border border-dashed border-line px-2 py-0.5 text-soft">
          {say(formWords.standsInUntil, { of: standIn.of, day: shortDay(standIn.edtf, day) })}
        </span>
      )}
    </div>
  )
}

/** One date of the text as a button: its words and the day they are. */
export function DateChip(props: { date: NearbyDate; label: string; onPick: (date: NearbyDate) => void }) {
  const { date, label, onPick } = props
  const { day } = useContext(CountedFromContext)
  return (
    <button
      type="button"
      onClick={() => onPick(date)}
      className="min-h-6 rounded-full border border-line bg-surface px-2 py-0.5 text-start text-xs hover:border-edge hover:bg-tint max-lg:min-h-9"
    >
      <span className="sr-only">{label}: </span>
      <bdi className="font-serif">“{date.words}”</bdi> = {shortDay(date.edtf, day)}
    </button>
  )
}
