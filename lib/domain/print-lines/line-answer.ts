import type { ClaimStanding } from '@/lib/domain/claims/standing'
import { asOf } from '@/lib/domain/dates/as-of'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { line, lineText, storedLine, type Line } from '@/lib/domain/lines/line'
import type { RowAnswer } from '@/lib/domain/rows/answer'

/** An answer as a line to print is made from it: with its caveat, and what came after it. */
export interface LineAnswer extends RowAnswer, ClaimStanding {
  caveat: string | null
}

/** Whether anything may still be printed of it: its speaker did not take it back, its outlet did not retract it. */
export function isPrintable({ isWithdrawn, sourceStanding }: LineAnswer): boolean {
  return !isWithdrawn && sourceStanding !== 'retracted'
}

/** Who says it, within a sentence; what stands with the line says that a speaker is unnamed. */
export function speakerOf({ speaker }: Pick<RowAnswer, 'speaker'>): Line {
  if (speaker === 'outlet not recorded') return line`an outlet that is not recorded`
  return line`${speaker.replace(/, unnamed$/, '') || 'a speaker who is not recorded'}`
}

/** A line that begins with a capital; an isolate may stand before its first letter. */
export function withCapital(words: Line): Line {
  return storedLine(lineText(words).replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('en')))
}

/** The date that a figure stands at, with its preposition ("on 10 March 2012"), and whether it is inferred; null without one. */
export function standsAt(answer: LineAnswer): { words: string; isInferred: boolean } | null {
  const { figure, saidDate, publishedDate } = answer
  const date = figure && asOf({ ...figure, saidDate, publishedDate })
  const words = date && dateWords(date.edtf)
  return words ? { words, isInferred: date.isInferred } : null
}

/** An EDTF date with its preposition: "on 10 March 2012", "in March 2012", "between 19 and 30 April 2014"; null if it is none. */
export function dateWords(edtf: string): string | null {
  const words = describeEdtf(edtf)
  if (words === null) return null
  if (/^(about|between|from|until)\b/.test(words)) return words
  return /^\d+ [A-Z]/.test(words) ? `on ${words}` : `in ${words}`
}
