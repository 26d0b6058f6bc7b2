import { parseEdtf } from './edtf'
import { resolveCalendarDate } from './calendar-date'
import type { DateContext, DateRule, ResolvedDate } from './rule'
import { foldDateWords } from './words'
import { resolvePastSpan } from './past-span'
import { resolveRelativeDay } from './relative-day'
import { resolveWeekday } from './weekday'

const longest = 80
const rules: DateRule[] = [resolveCalendarDate, resolveWeekday, resolveRelativeDay, resolvePastSpan]

/**
 * The date that words mean in a text published on `published` (EDTF: the edition's date, else the outlet's local one):
 * product.md, rule 12. A weekday is the nearest not after it, in the future tense the nearest after it; a month or a
 * day without a year likewise. "Three days earlier" counts from `after` (EDTF), and is null without it. What the words do
 * not tell is not made up: "last week" is seven days, "in February" a month, "recently" null. English and Arabic.
 */
export function resolveDate(
  words: string,
  published: string,
  after?: string,
  tense: 'past' | 'future' = 'past',
): ResolvedDate | null {
  const context = contextOf(published, after, tense)
  if (!context || words.length > longest) return null
  const folded = foldDateWords(words)
  const since = /^(?:since|منذ) (.+)$/.exec(folded)?.[1]
  if (since !== undefined) return openEnded(firstOf(since, context)) ?? firstOf(folded, context)
  const { bare, approximate, isAhead } = withoutParticles(folded)
  const resolved = firstOf(bare, isAhead ? { ...context, tense: 'future' } : context)
  return resolved && approximate ? { ...resolved, edtf: marked(resolved.edtf) } : resolved
}

function firstOf(words: string, context: DateContext): ResolvedDate | null {
  for (const rule of rules) {
    const resolved = rule(words, context)
    if (resolved && parseEdtf(resolved.edtf)) return resolved
  }
  return null
}

function contextOf(published: string, after: string | undefined, tense: DateContext['tense']): DateContext | null {
  const edition = parseEdtf(published)
  if (!edition?.from || edition.from.slice(0, 4) !== edition.to?.slice(0, 4)) return null
  return {
    day: dayOf(published),
    year: Number(edition.from.slice(0, 4)),
    after: after === undefined ? null : dayOf(after),
    tense,
  }
}

/** The one day that an EDTF date covers, else null. */
function dayOf(edtf: string): string | null {
  const date = parseEdtf(edtf)
  return date && date.from === date.to ? date.from : null
}

/** A period that began then and is not said to have ended. */
function openEnded(start: ResolvedDate | null): ResolvedDate | null {
  return start && !start.edtf.includes('/') ? { ...start, edtf: `${start.edtf}/..` } : null
}

const about = /^(?:about|around|circa|approximately|نحو|حوالي|قرابه) /
const ahead = /^(?:by|until|till|بحلول|حتي) /
const particle = /^(?:on|in|at|during|of|the|dated|before|from|as of|في|يوم|خلال|قبل|بتاريخ|ابتداء من) /

/** Phrases of which the first word is no mere particle. */
const phrase =
  /^(?:in the (?:past|last)|during the night|the (?:past|last|night|day|previous|following|next|same|weekend|\d{4}s)|at the weekend|over the)\b|^خلال (?:الليل|الساعات)|^قبل \S+(?: ايام| يوما| اسابيع| اشهر| شهور| سنوات| اعوام)$|^قبل (?:يوم|اسبوع|شهر|سنه|عام)(?:ين)?$/

/** Without the small words before a date: whether "about" was one, and whether one says that it lies ahead ("by Friday"). */
function withoutParticles(words: string): { bare: string; approximate: boolean; isAhead: boolean } {
  const small = phrase.test(words) ? undefined : [about, ahead, particle].find((form) => form.test(words))
  if (!small) return { bare: words, approximate: false, isAhead: false }
  const inner = withoutParticles(words.replace(small, ''))
  return {
    bare: inner.bare,
    approximate: small === about || inner.approximate,
    isAhead: small === ahead || inner.isAhead,
  }
}

/** The same date marked as approximate. */
function marked(edtf: string): string {
  return /[~?%/]/.test(edtf) ? edtf : `${edtf}~`
}
