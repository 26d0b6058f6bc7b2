import { asOf, type AsOf } from '@/lib/domain/dates/as-of'
import type { Figure } from '@/lib/domain/figures/figure'
import type { Interval } from '@/lib/domain/figures/interval'
import type { readingNotes } from '@/lib/domain/vocabulary'

/** One of the two figures compared. */
export type Side = 'a' | 'b'

/** A figure with what decides how it stands to another. */
export interface ComparedFigure {
  figure: Figure
  /** Key of the party that saw, counted, decided or issued it; null where none is recorded or named. */
  origin: string | null
  /** Key of the story event, or null. */
  event: string | null
  /** Keys of the place and of all it lies in; left out or empty where no place is recorded. */
  places?: readonly string[]
  /** EDTF, or null, with a time of day where known: when it was said, and when its source was published. */
  saidDate: string | null
  publishedDate: string | null
}

/** What two figures read as: exactly one of six. */
export type ReadingKind =
  'not-comparable' | 'revised' | 'later-total' | 'later-other-counter' | 'conflicting' | 'compatible'

/** What a reading says besides its kind, or null. */
export type ReadingNote = (typeof readingNotes)[number] | null

/** When a period begins and ends, EDTF or null. */
export interface Period {
  from: string | null
  to: string | null
}

/** Why two figures read as they do, in numbers and keys; sentences are made elsewhere. */
export type Reason =
  | {
      kind: 'differs'
      field: 'measure' | 'scope' | 'place' | 'count' | 'basis' | 'who' | 'by-whom' | 'event'
      a: string | null
      b: string | null
    }
  | { kind: 'other-period'; a: Period; b: Period }
  /** Levels at two dates. */
  | { kind: 'other-date'; a: string | null; b: string | null }
  /** On these sides the date is missing (on `missing` there is none at all), or too coarse to tell whether it is the same. */
  | { kind: 'no-usable-date'; sides: Side[]; missing: Side[] }
  | { kind: 'same-origin'; origin: string }
  | { kind: 'other-origin'; a: string | null; b: string | null }
  /** The later running total, by as-of date. */
  | { kind: 'later-total'; later: Side }
  /** The later word of one origin, and what tells so. */
  | { kind: 'later-word'; later: Side; by: 'said' | 'published' | 'as-of' | 'link' }
  /** The later total of one origin lies wholly below the earlier, by at least this much. */
  | { kind: 'fell'; by: number }
  /** Part of the other side's figure: narrower in this one thing, and the same or not stated in all others. */
  | { kind: 'part'; part: Side; by: 'measure' | 'who' | 'place' }
  /** They lie apart by no more than half the length of what is only approximate. */
  | { kind: 'approximate'; sides: Side[] }
  /** No number fits both; the lower interval ends this far below the higher (0: they only touch). */
  | { kind: 'disjoint'; by: number; higher: Side }
  /** The numbers that fit both. */
  | { kind: 'overlap'; interval: Interval }

/** What a reading takes for granted, or leaves possible. */
export type Assumption =
  /** Only if the same people are meant: who, or by whom, is not stated on these sides. */
  | { kind: 'same-people'; whoNotStated: Side[]; byWhomNotStated: Side[] }
  /** Only if the same event is meant: none is recorded on these sides. */
  | { kind: 'same-event'; notStated: Side[] }
  /** Only if the same period is meant: its beginning or end is not recorded on these sides. */
  | { kind: 'same-period'; notStated: Side[] }
  /** A date that decided is inferred, approximate or uncertain on these sides. */
  | { kind: 'dates-inferred'; sides: Side[] }
  /** Different things, but what `part` counts may lie within what `whole` counts: never add them. */
  | { kind: 'may-contain'; whole: Side; part: Side }

/** The sides of which something holds, in order. */
export function sidesWhere(a: ComparedFigure, b: ComparedFigure, holds: (side: ComparedFigure) => boolean): Side[] {
  const sides: Side[] = []
  if (holds(a)) sides.push('a')
  if (holds(b)) sides.push('b')
  return sides
}

/** The date a figure stands at, as every reading, plot and grid takes it. */
export function asOfSide({ figure, saidDate, publishedDate }: ComparedFigure): AsOf | null {
  return asOf({ asOfDate: figure.asOfDate, asOfBasis: figure.asOfBasis, saidDate, publishedDate })
}

/** The beginning and end of a figure's period; where no end is recorded, the date it stands at is its end. */
export function periodOf(side: ComparedFigure): Period {
  return { from: side.figure.from ?? null, to: side.figure.to ?? asOfSide(side)?.edtf ?? null }
}

/** A stated who or by whom, or null. */
export function stated(value: string): string | null {
  return value === 'not-stated' ? null : value
}
