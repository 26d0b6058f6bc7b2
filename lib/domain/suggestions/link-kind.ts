import { sameInterval } from '@/lib/domain/figures/interval'
import type { LinkFigure, LinkSide } from './link-side'

/** What a suggested link may be; a person decides (rule 14). */
export type LinkKind = 'same' | 'update' | 'conflicting-figures' | 'different-things-counted' | 'denies'

/** Measures of what happens to people: one may hold another, and none is the other. */
const ofPeople = new Set([
  'killed',
  'wounded',
  'missing',
  'bodies',
  'detained',
  'displaced',
  'evacuated',
  'abducted',
  'buried',
  'rescued',
  'remaining',
])
/** Claims with less in common are not said to be one claim, or its denial. */
const sameClaim = 0.14
const deniedClaim = 0.1

/** The kind of link that two claims may have: by their figures where both have some, else by their words; null where none shows. */
export function linkKind(
  one: LinkSide,
  other: LinkSide,
  { likeness, isSameSpeaker }: { likeness: number; isSameSpeaker: boolean },
): LinkKind | null {
  const byFigures = kindOfFigures(one, other)
  if (byFigures) return byFigures
  if (likeness >= deniedClaim && !isSameSpeaker && isDenial(one.words ?? '', other.words ?? '')) return 'denies'
  return likeness >= sameClaim ? 'same' : null
}

function kindOfFigures(one: LinkSide, other: LinkSide): LinkKind | null {
  const [ours, theirs] = [one.figures ?? [], other.figures ?? []]
  if (ours.length === 0 || theirs.length === 0) return null
  const pairs = ours.flatMap((a) => theirs.map((b) => ({ a, b })))
  if (pairs.some(({ a, b }) => isOneCount(a, b))) return 'same'
  const alike = pairs.find(({ a, b }) => isOneMeasure(a, b))
  if (alike) return isOneDay(one, other) ? 'conflicting-figures' : 'update'
  return pairs.some(({ a, b }) => areKindred(a, b)) ? 'different-things-counted' : null
}

/** So small a number says little where what it counts is not known to be the same. */
const small = 9

// "At least 19" and "19" are one count, said more or less carefully; of what only its noun tells, in two languages, too.
function isOneCount(a: LinkFigure, b: LinkFigure): boolean {
  if (isOneMeasure(a, b)) {
    const isLow = a.low !== null && a.low === b.low && (a.high === null || b.high === null)
    return sameInterval(a, b) || isLow || (a.high !== null && a.high === b.high)
  }
  return sameInterval(a, b) && (a.low ?? 0) > small
}

function isOneMeasure(a: LinkFigure, b: LinkFigure): boolean {
  return a.measure != null && a.measure === b.measure && (a.who == null || b.who == null || whoFits(a.who, b.who))
}

function whoFits(a: string, b: string): boolean {
  const any = new Set(['all', 'not-stated'])
  return a === b || (any.has(a) && any.has(b))
}

function areKindred(a: LinkFigure, b: LinkFigure): boolean {
  return a.measure != null && b.measure != null && ofPeople.has(a.measure) && ofPeople.has(b.measure)
}

function isOneDay(one: LinkSide, other: LinkSide): boolean {
  return one.publishedDate === null || other.publishedDate === null || one.publishedDate === other.publishedDate
}

const negations = /\b(?:no|not|never|none|nothing|nobody|neither|nor|cannot)\b|n['’]t\b/i
const arabicNegations = /(?:^|[^\p{L}])(?:و?(?:لم|لن|لا|ليس|ليست|غير))(?=[^\p{L}]|$)/u
// What is denied is often given without the verb that denies it: "any ballots were missing".
const denials =
  /^(?:any|ever)\b|\bany\b|\b(?:den(?:y|ies|ied|ial)|reject\w*|dismiss\w*|refut\w*|false|untrue|fairy tale|lie|lies)\b/i
const arabicDenials = /(?:^|[^\p{L}])(?:و?(?:نفى|نفت|ينفي|تنفي|نفي|أي|تكون|يكون))(?=[^\p{L}]|$)/u

/** Whether one of two statements denies or negates something and the other does not, by their words. */
export function isDenial(one: string, other: string): boolean {
  const isDenied = (words: string) => denials.test(words) || arabicDenials.test(words)
  if (isDenied(one) || isDenied(other)) return isDenied(one) !== isDenied(other)
  const isNegated = (words: string) => negations.test(words) || arabicNegations.test(words)
  return isNegated(one) !== isNegated(other)
}
