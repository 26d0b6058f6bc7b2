import { monthNamed, weekdayNamed } from '@/lib/domain/dates/words'
import type { Stretch } from '@/lib/domain/sentences/sentences'
import { ar } from './arabic-lexicon'
import type { Mention } from './attribution'
import { isSign, keyAt, type SentenceView } from './sentence-view'

const mostWords = 12

/** The speaker named in a stretch: what stands before the first comma or aside, and what stands in apposition behind it. */
export function arabicMention(view: SentenceView, { from, to }: Stretch): Mention | null {
  const [first, ...others] = segmentsOf(view, { from, to })
  if (!first) return null
  const end = endOfName(view, first)
  if (end <= first.from) return null
  const beside = others.filter((segment) => !isDate(keyAt(view, segment.from)) && segment.to > segment.from)
  return { from: first.from, to: end, beside, whole: { from, to } }
}

function segmentsOf(view: SentenceView, { from, to }: Stretch): Stretch[] {
  const segments: Stretch[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !isSign(view, at, '،,()–')) continue
    if (at > start) segments.push({ from: start, to: at })
    start = at + 1
  }
  return segments
}

/** Where a name ends: before a preposition that begins an aside, a date or a relative pronoun. "In" goes on behind a role. */
function endOfName(view: SentenceView, { from, to }: Stretch): number {
  for (let at = from; at < Math.min(to, from + mostWords); at++) {
    const key = keyAt(view, at)
    if (view.isQuoted(at)) continue
    if (ar.relatives.has(key) || isDate(key)) return at
    if (key === 'في' && at - from <= 3 && !isPlaceOfSaying(view, at + 1)) continue
    if (at > from && ar.stops.has(key)) return at
  }
  return Math.min(to, from + mostWords)
}

const placesOfSaying = new Set([
  'بيان',
  'موتمر',
  'مؤتمر',
  'حديث',
  'تصريح',
  'تصريحات',
  'تغريده',
  'مقابله',
  'كلمه',
  'رساله',
  'تقرير',
  'وقت',
  'حسابه',
  'حسابها',
])

const isPlaceOfSaying = (view: SentenceView, at: number) =>
  placesOfSaying.has(keyAt(view, at)) || isDate(keyAt(view, at))

const isDate = (key: string) =>
  weekdayNamed(key) >= 0 || monthNamed(key) > 0 || key === 'امس' || key === 'اليوم' || key === 'يوم'

/** The speaker that follows "according to": up to a comma, a date, "then" or the end. */
export function mentionBehind(view: SentenceView, at: number): Mention | null {
  let to = at
  while (to < view.to && to - at < mostWords && !endsMention(view, to)) to++
  return to > at ? arabicMention(view, { from: at, to }) : null
}

function endsMention(view: SentenceView, at: number): boolean {
  if (view.isQuoted(at)) return false
  const key = keyAt(view, at)
  return isSign(view, at, '،,؛;.:') || isDate(key) || key === 'فان' || key === 'فقد'
}
