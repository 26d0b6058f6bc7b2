'use client'

import { useContext, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { ComposedLine } from '@/app/_ui/composed-line'
import { controlId, useForm } from '@/app/_ui/form-context'
import { Unbroken } from '@/app/_ui/unbroken'
import type { CarriedPart, DateDraft } from '@/lib/domain/claims/draft'
import type { NearbyDate } from '@/lib/domain/drafting/around-words'
import type { FoldedName, FoldedPart } from '@/lib/domain/drafting/folded-parts'
import { formWords } from '@/lib/words/claims/form'
import { say } from '@/lib/words/say'
import { DateChip } from './date-chips'
import { NearbyDatesContext } from './nearby-dates'

const names: Record<FoldedName, string> = {
  kind: formWords.partKind,
  how: formWords.partHow,
  knows: formWords.partKnows,
  capacity: formWords.partCapacity,
  speaksFor: formWords.partSpeaksFor,
  through: formWords.partThrough,
  wasSaid: formWords.partWasSaid,
  counts: formWords.partCounts,
  over: formWords.partOver,
  basis: formWords.partBasis,
  bounds: formWords.partBounds,
  byWhom: formWords.partByWhom,
  asOf: formWords.partAsOf,
  said: formWords.partSaid,
  happened: formWords.partHappened,
  place: formWords.partPlace,
  event: formWords.partEvent,
  hedge: formWords.partHedge,
  caveat: formWords.partCaveat,
}

/** Which chip has what was taken over from the last claim; speaker and question are in view. */
const chipOf: Partial<Record<CarriedPart, FoldedName>> = {
  chain: 'through',
  capacity: 'capacity',
  event: 'event',
  place: 'place',
  said: 'said',
}

/**
 * The fields that are seldom touched, out of view until somebody asks for them; meanwhile chips say what is in them, and
 * each leads to its field. They stay on the page, so that an error finds its field.
 */
export function Fold(props: {
  parts: readonly FoldedPart[]
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  carried: readonly CarriedPart[]
  /** Sets when it was said, by a date of the text; null where that is known. */
  onSaid: ((date: DateDraft) => void) | null
  children: ReactNode
}) {
  const { parts, isOpen, onOpen, carried, onSaid, children } = props
  const { id } = useForm()
  const foldId = `${id}-more`
  const openAt = (path: string) => {
    flushSync(() => onOpen(true))
    const field = document.getElementById(controlId(id, path))
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
  }
  const chipId = (name: FoldedName) => `${foldId}-${name}`
  const pickSaid = ({ edtf, words, basis }: NearbyDate) => {
    flushSync(() => onSaid?.({ edtf, words, basis }))
    // The chip that was pressed goes; the hands go on at what it has set.
    document.getElementById(chipId('said'))?.focus()
  }
  return (
    <div className="border-t border-line pt-2">
      <div className="flex flex-wrap items-center gap-1.5">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={foldId}
          onClick={() => onOpen(!isOpen)}
          className="me-1 inline-flex min-h-8 items-center gap-1 font-semibold max-lg:min-h-11"
        >
          {formWords.more} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
        </button>
        {!isOpen && (
          <ul aria-label={formWords.whatIsUnderMore} className="contents">
            {parts.map((part) => (
              <li key={part.name} className="flex max-w-full flex-wrap gap-1.5">
                <Chip
                  id={chipId(part.name)}
                  part={part}
                  isCarried={carried.some((each) => chipOf[each] === part.name)}
                  onOpen={() => openAt(part.path)}
                />
                {part.name === 'said' && onSaid && <SaidDates onPick={pickSaid} />}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div id={foldId} hidden={!isOpen} className="mt-3 space-y-4">
        {children}
      </div>
    </div>
  )
}

/** The dates of the text that the claim may have been said on, those beside its words first. */
function SaidDates({ onPick }: { onPick: (date: NearbyDate) => void }) {
  const dates = useContext(NearbyDatesContext)
  return [...dates.filter(({ isInside }) => !isInside), ...dates.filter(({ isInside }) => isInside)]
    .slice(0, 2)
    .map((date) => (
      <DateChip key={`${date.words} ${date.edtf}`} date={date} label={formWords.whenItWasSaid} onPick={onPick} />
    ))
}

function Chip(props: { id: string; part: FoldedPart; isCarried: boolean; onOpen: () => void }) {
  const { id, part, isCarried, onOpen } = props
  const { name, value, standsIn } = part
  return (
    <button
      id={id}
      type="button"
      onClick={onOpen}
      className={`min-h-6 max-w-full rounded-full border px-2 py-0.5 text-start text-xs hover:border-edge hover:bg-tint max-lg:min-h-9 ${
        value === null ? 'border-dashed border-edge text-soft' : 'border-line'
      }`}
    >
      {value === null ? (
        say(formWords.addPart, { name: names[name] })
      ) : (
        <>
          <span className="text-soft">{names[name]}</span>{' '}
          {typeof value === 'string' ? (
            <bdi>
              <Unbroken>{value}</Unbroken>
            </bdi>
          ) : (
            <ComposedLine of={value} />
          )}
          {standsIn && <span className="text-soft"> ({standsIn})</span>}
          {isCarried && <span className="text-soft"> ({formWords.fromTheLastClaimShort})</span>}
        </>
      )}
    </button>
  )
}
