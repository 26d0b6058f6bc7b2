import { matchAt, phrases } from './lexicon'
import {
  closesBracket,
  isMeasuredOtherwise,
  isOtherCounter,
  isSpoilt,
  opensBracket,
  shareAt,
  startsNumber,
  type ReadShare,
} from './not-count'
import { readNumber, type ReadNumber } from './number'
import type { Token } from './words'
import { ceilingAt, floorAt, type Interval, intersect, isEmpty, tidy } from './interval'
import { spreadAround } from './about'

/** An interval, the lexicon rule that gave it, and where its words end. */
export interface Bound {
  interval: Interval
  rule: string
  /** One of its ends is only about or nearly where it stands. */
  isApproximate: boolean
  /** It is a share of a whole, in percent. */
  isShare: boolean
  next: number
}

/** A figure found in a line, in tokens, before it is known what it counts. */
export interface FigureInLine {
  bound: Bound
  /** Token at which its words begin, and at which its number does. */
  from: number
  numberAt: number
  isPredicted: boolean
  /** It may add to what was just counted. */
  mayAdd: boolean
  /** Who is counted, kept once it was looked up: null where no known noun stands there. */
  knownWho: string | null | undefined
  /** What it counts, of whom, and whether it is a part of another ("12 of them children"), once that is known. */
  measure: string
  who: string
  isPart: boolean
}

/** How words are read. */
export interface HowToRead {
  /** "And" may be part of a number: "one hundred and five". */
  useAnd: boolean
  /** In a running text each part of a sum and each counter's figure is a figure of its own. */
  isRunning: boolean
}

const qualifiers = ['exact', 'about', 'nearly']
const floors = ['more-than', 'at-least', 'reached']
const ceilings = ['fewer-than', 'up-to']
const dashes = new Set(['-', '–', '—', '−', '~'])
// "45 people or more": how many words may stand between a number and what follows it.
const wordsBetween = 3
// "More than" and "up to" begin a bound of their own.
const goesOn = new Set(['than', 'to'])

/** A floor and a ceiling side by side ("more than 10 but fewer than 40", "15 and up to 20"), or the first alone; null where they leave nothing. */
export function joinBounds(tokens: Token[], first: Bound, how: HowToRead): Bound | null {
  const joint = matchAt(phrases.joint, tokens, first.next)
  const second = joint && readBound(tokens, joint.next, how)
  if (!second) return first
  const isApproximate = first.isApproximate || second.isApproximate
  if (first.rule === 'exact' && second.rule === 'up-to') {
    const interval = { ...first.interval, high: second.interval.high, highOpen: false }
    return isEmpty(interval) ? null : { ...second, interval, rule: 'range', isApproximate }
  }
  const opposite = (one: Bound, other: Bound) => floors.includes(one.rule) && ceilings.includes(other.rule)
  if (!(opposite(first, second) || opposite(second, first))) return first
  const interval = intersect(first.interval, second.interval)
  return interval && { ...second, interval, rule: 'both', isApproximate }
}

/** The figure that begins at token `start`: a vague word, a range, or a number with what stands around it; else null. */
export function readBound(tokens: Token[], start: number, how: HowToRead): Bound | null {
  const opening = matchAt(phrases.between, tokens, start) ?? matchAt(phrases.from, tokens, start)
  if (opening) return readRange(tokens, opening.next, how)
  const before = matchAt(phrases.before, tokens, start)
  const inner = before?.entry === 'reached' ? readInner(tokens, before.next, how) : null
  if (inner) return inner
  const vague = readVague(tokens, before?.next ?? start, before?.entry ?? null, how)
  if (vague) return vague
  const outer = before && !qualifiers.includes(before.entry) ? before : null
  const first = readTerm(tokens, outer?.next ?? start, how)
  if (!first) return null
  return readAround(tokens, outer?.entry ?? null, first, how)
}

// "stands at more than 80": what follows says it more exactly.
function readInner(tokens: Token[], start: number, how: HowToRead): Bound | null {
  const before = matchAt(phrases.before, tokens, start)
  return before && before.entry !== 'reached' && !qualifiers.includes(before.entry)
    ? readBound(tokens, start, how)
    : null
}

function readAround(tokens: Token[], outer: string | null, first: ReadNumber, how: HowToRead): Bound | null {
  const equal = matchAt(phrases.orEqual, tokens, first.next)
  const after = equal ? null : readAfter(tokens, first.next)
  const second = equal || after ? null : readSecond(tokens, first, how)
  if (second?.isCutShort || (second && opensBracket(tokens, first.next) && isOtherCounter(tokens, first.next + 1)))
    return null
  const rule = combine(outer, after?.entry ?? null, equal !== null)
  const last = second ?? first
  const share = shareAt(tokens, last.next, last.value)
  const next = equal?.next ?? after?.next ?? share?.next ?? last.next
  const behind = equal?.next ?? after?.next ?? last.next
  if (rule === null || (!share && (isSpoilt(tokens, last.next, how.isRunning) || isMeasuredOtherwise(tokens, behind))))
    return null
  return applied(rule, first, second, { next, share })
}

function readVague(tokens: Token[], start: number, rule: string | null, how: HowToRead): Bound | null {
  const vague = matchAt(phrases.vague, tokens, start)
  if (
    !vague ||
    rule === 'nearly' ||
    (rule !== null && ceilings.includes(rule)) ||
    isSpoilt(tokens, vague.next, how.isRunning)
  )
    return null
  return {
    interval: floorAt(vague.entry.floor, false),
    rule: vague.entry.id,
    isApproximate: false,
    isShare: false,
    next: vague.next,
  }
}

// After "between" or "from": two terms are needed.
function readRange(tokens: Token[], start: number, how: HowToRead): Bound | null {
  const first = readTerm(tokens, start, how)
  const second = first && readSecond(tokens, first, how, true)
  if (!first || !second || second.isCutShort) return null
  const share = shareAt(tokens, second.next, second.value)
  return !share && isSpoilt(tokens, second.next, how.isRunning)
    ? null
    : applied('exact', first, second, { next: share?.next ?? second.next, share })
}

// A number with its own "about", "nearly" or "exactly".
function readTerm(tokens: Token[], start: number, how: HowToRead): ReadNumber | null {
  const before = matchAt(phrases.before, tokens, start)
  const qualifier = before && qualifiers.includes(before.entry) ? before : null
  const number = readNumber(tokens, qualifier?.next ?? start, how.useAnd)
  if (number && qualifier) number.qualifier = qualifier.entry
  return number
}

/**
 * The upper end of a range. It lends its scale ("two to three million") and, over a dash, its groups of digits ("2-3,000"),
 * and takes over "about" from the lower end. Digits that a word cuts short ("40 to 50,000") may be either.
 */
function readSecond(tokens: Token[], first: ReadNumber, how: HowToRead, afterBetween = false): ReadNumber | null {
  const bracket = opensBracket(tokens, first.next) ? first.next + 1 : first.next
  const and = afterBetween ? matchAt(phrases.and, tokens, first.next) : null
  const to = and ?? matchAt(phrases.to, tokens, bracket)
  if (!to) return null
  // "15 to as many as 20": the ceiling of a range says nothing more.
  const ceiling = matchAt(phrases.before, tokens, to.next)
  const second = readTerm(tokens, ceiling?.entry === 'up-to' ? ceiling.next : to.next, how)
  if (!second) return null
  const { scale, groups } = second
  if (scale !== null && first.scale === null && first.value * scale <= second.value)
    first.value = tidy(first.value * scale)
  else if (groups > 0 && first.groups === 0 && first.scale === null && scale === null) {
    const lent = first.value * 1000 ** groups
    if (lent <= second.value && first.value > 0) {
      if (dashes.has(tokens[bracket]?.text ?? '')) first.value = lent
      else second.isCutShort = true
    }
  }
  second.qualifier ??= first.qualifier === 'about' ? 'about' : null
  if (bracket > first.next && closesBracket(tokens, second.next)) second.next++
  return second
}

/**
 * Where two numbers end of which the first may be cut short ("40 to 50,000", "between 40 and 50,000"), so that neither is to
 * be read; null where none such begin.
 */
export function endOfCutShort(tokens: Token[], start: number): number | null {
  const how = { useAnd: false, isRunning: true }
  const opening = matchAt(phrases.between, tokens, start) ?? matchAt(phrases.from, tokens, start)
  if (!opening && tokens[start]?.value == null) return null
  const first = readTerm(tokens, opening?.next ?? start, how)
  const second = first && readSecond(tokens, first, how, opening !== null)
  return second?.isCutShort ? second.next : null
}

// "or more" and the like, directly after the number or after its noun.
function readAfter(tokens: Token[], start: number): { entry: string; next: number } | null {
  for (let at = start; at <= start + wordsBetween && at < tokens.length; at++) {
    const after = matchAt(phrases.after, tokens, at)
    if (after && !startsNumber(tokens, after.next) && !goesOn.has(tokens[after.next]?.text ?? '')) return after
    const plain = (tokens[at]?.isWord ?? false) && !startsNumber(tokens, at)
    if (!plain || matchAt(phrases.joint, tokens, at)) return null
  }
  return null
}

// One rule out of what stands before and after the number; null where they contradict each other.
function combine(before: string | null, after: string | null, orEqual: boolean): string | null {
  if (orEqual) return before === 'more-than' ? 'at-least' : before === 'fewer-than' ? 'up-to' : before
  if (before === null || after === null || before === after) return before ?? after ?? 'exact'
  if (qualifiers.includes(after)) return before
  return [floors, ceilings].some((group) => group.includes(before) && group.includes(after)) ? before : null
}

/** Where the words of a figure end, and the share of a whole that it is, if it is one. */
interface Ending {
  next: number
  share: ReadShare | null
}

function applied(rule: string, first: ReadNumber, second: ReadNumber | null, ending: Ending): Bound | null {
  const last = second ?? first
  if (rule === 'more-than') return boundOf(rule, floorAt(first.value, true), false, ending)
  if (floors.includes(rule)) {
    const floor = floorAt(first.value, false)
    if (!second) return boundOf(rule, floor, false, ending)
    return boundOf('range', { ...floor, high: second.value, highOpen: false }, false, ending)
  }
  if (ceilings.includes(rule)) return boundOf(rule, ceilingAt(last.value, rule === 'fewer-than'), false, ending)
  const own = rule === 'exact' ? null : rule
  const isShare = ending.share !== null
  const from = around(first.value, first.qualifier ?? own, isShare)
  const to = around(last.value, last.qualifier ?? own, isShare)
  const interval = { low: from.low, lowOpen: from.lowOpen, high: to.high, highOpen: to.highOpen }
  if (isEmpty(interval) || first.value > last.value) return null
  const isApproximate = isLoose(first.qualifier ?? own) || isLoose(last.qualifier ?? own)
  return boundOf(second ? 'range' : (first.qualifier ?? rule), interval, isApproximate, ending)
}

// A share lies between 0 and 100 percent.
function boundOf(rule: string, interval: Interval, isApproximate: boolean, { next, share }: Ending): Bound | null {
  if (!share) return { interval, rule, isApproximate, isShare: false, next }
  const { low, lowOpen, high, highOpen } = interval
  const scaled = {
    low: low === null ? null : tidy(low * share.factor),
    lowOpen,
    high: high === null ? null : tidy(high * share.factor),
    highOpen,
  }
  const part = intersect(scaled, { low: 0, lowOpen: false, high: 100, highOpen: false })
  return part && (scaled.high ?? 0) <= 100 ? { interval: part, rule, isApproximate, isShare: true, next } : null
}

function isLoose(qualifier: string | null): boolean {
  return qualifier === 'about' || qualifier === 'nearly'
}

function around(value: number, qualifier: string | null, isShare: boolean): Interval {
  if (!isLoose(qualifier)) return { low: value, lowOpen: false, high: value, highOpen: false }
  const { low, high } = spreadAround(value, isShare)
  return qualifier === 'nearly'
    ? { low, lowOpen: false, high: value, highOpen: true }
    : { low, lowOpen: false, high, highOpen: false }
}
