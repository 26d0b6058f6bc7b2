import { matchAt, phrases, tokensOf } from './figure-lexicon'
import { readNumber } from './figure-number'
import type { Token } from './figure-words'
import { ceilingAt, floorAt, type Interval, intersect, isEmpty, spreadAround, tidy } from './interval'

/** An interval and the lexicon rule that gave it. */
export interface Phrase {
  interval: Interval
  rule: string
  /** One of its ends is only about or nearly where it stands. */
  isApproximate: boolean
}

interface Bound extends Phrase {
  next: number
}

/** A number with its own "about", "nearly" or "exactly". */
interface Term {
  value: number
  scale: number | null
  qualifier: string | null
  next: number
}

const qualifiers = ['exact', 'about', 'nearly']
const floors = ['more-than', 'at-least', 'reached']
const ceilings = ['fewer-than', 'up-to']
// "45 people or more": how many words may stand between a number and what follows it.
const wordsBetween = 3
/** UTF-16 units of the longest phrase that is looked at; a claim's figure has 500 at most. */
const longestPhrase = 2000

/** The interval of the phrase that words begin with, after words of no weight ("the death toll"); else null. */
export function readPhrase(words: string): Phrase | null {
  if (words.length > longestPhrase) return null
  const tokens = tokensOf(words)
  let start = 0
  while (start < tokens.length) {
    // Once more without "and" as part of a number: "between one hundred and two hundred".
    const phrase = readBoth(tokens, start, true) ?? readBoth(tokens, start, false)
    if (phrase) return { interval: phrase.interval, rule: phrase.rule, isApproximate: phrase.isApproximate }
    const filler = matchAt(phrases.fillers, tokens, start)
    if (!filler) return null
    start = filler.next
  }
  return null
}

// A floor and a ceiling side by side ("more than 10 but fewer than 40"), or a single bound.
function readBoth(tokens: Token[], start: number, useAnd: boolean): Phrase | null {
  const first = readBound(tokens, start, useAnd)
  const joint = first && matchAt(phrases.joint, tokens, first.next)
  const second = joint && readBound(tokens, joint.next, useAnd)
  const opposite = (one: Bound, other: Bound) => floors.includes(one.rule) && ceilings.includes(other.rule)
  if (!first || !second || !(opposite(first, second) || opposite(second, first))) return first
  const interval = intersect(first.interval, second.interval)
  return interval && { interval, rule: 'both', isApproximate: first.isApproximate || second.isApproximate }
}

function readBound(tokens: Token[], start: number, useAnd: boolean): Bound | null {
  const opening = matchAt(phrases.between, tokens, start) ?? matchAt(phrases.from, tokens, start)
  if (opening) return readRange(tokens, opening.next, useAnd)
  const before = matchAt(phrases.before, tokens, start)
  const vague = readVague(tokens, before?.next ?? start, before?.entry ?? null)
  if (vague) return vague
  const outer = before && !qualifiers.includes(before.entry) ? before : null
  const first = readTerm(tokens, outer?.next ?? start, useAnd)
  if (!first) return null
  const equal = matchAt(phrases.orEqual, tokens, first.next)
  const after = equal ? null : readAfter(tokens, first.next)
  const second = equal || after ? null : readSecond(tokens, first, useAnd)
  const rule = combine(outer?.entry ?? null, after?.entry ?? null, equal !== null)
  const next = equal?.next ?? after?.next ?? second?.next ?? first.next
  if (rule === null || isSpoilt(tokens, second?.next ?? first.next, (second ?? first).value)) return null
  return applied(rule, first, second, next)
}

function readVague(tokens: Token[], start: number, rule: string | null): Bound | null {
  const vague = matchAt(phrases.vague, tokens, start)
  if (!vague || rule === 'nearly' || (rule !== null && ceilings.includes(rule))) return null
  return { interval: floorAt(vague.entry.floor, false), rule: vague.entry.id, isApproximate: false, next: vague.next }
}

// After "between" or "from": two terms are needed.
function readRange(tokens: Token[], start: number, useAnd: boolean): Bound | null {
  const first = readTerm(tokens, start, useAnd)
  const second = first && readSecond(tokens, first, useAnd, true)
  if (!first || !second || isSpoilt(tokens, second.next, second.value)) return null
  return applied('exact', first, second, second.next)
}

function readTerm(tokens: Token[], start: number, useAnd: boolean): Term | null {
  const before = matchAt(phrases.before, tokens, start)
  const qualifier = before && qualifiers.includes(before.entry) ? before : null
  const number = readNumber(tokens, qualifier?.next ?? start, useAnd)
  return number && { ...number, qualifier: qualifier?.entry ?? null }
}

// The upper end of a range. It lends its scale ("two to three million") and takes over "about" from the lower end.
function readSecond(tokens: Token[], first: Term, useAnd: boolean, afterBetween = false): Term | null {
  const and = afterBetween ? matchAt(phrases.and, tokens, first.next) : null
  const to = and ?? matchAt(phrases.to, tokens, first.next)
  const second = to && readTerm(tokens, to.next, useAnd)
  if (!second) return null
  const { scale } = second
  if (scale !== null && first.scale === null && first.value * scale <= second.value)
    first.value = tidy(first.value * scale)
  return { ...second, qualifier: second.qualifier ?? (first.qualifier === 'about' ? 'about' : null) }
}

// "or more" and the like, directly after the number or after its noun.
function readAfter(tokens: Token[], start: number): { entry: string; next: number } | null {
  for (let at = start; at <= start + wordsBetween && at < tokens.length; at++) {
    const after = matchAt(phrases.after, tokens, at)
    if (after && !startsNumber(tokens, after.next) && tokens[after.next]?.text !== 'than') return after
    const plain = /^\p{L}/u.test(tokens[at]?.text ?? '') && !startsNumber(tokens, at)
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

function applied(rule: string, first: Term, second: Term | null, next: number): Bound | null {
  const last = second ?? first
  const bound = (interval: Interval) => ({ interval, rule, isApproximate: false, next })
  if (rule === 'more-than') return bound(floorAt(first.value, true))
  if (floors.includes(rule)) return bound(floorAt(first.value, false))
  if (ceilings.includes(rule)) return bound(ceilingAt(last.value, rule === 'fewer-than'))
  const own = rule === 'exact' ? null : rule
  const from = around(first.value, first.qualifier ?? own)
  const to = around(last.value, last.qualifier ?? own)
  const interval = { low: from.low, lowOpen: from.lowOpen, high: to.high, highOpen: to.highOpen }
  if (isEmpty(interval) || first.value > last.value) return null
  const blurred = [first.qualifier ?? own, last.qualifier ?? own].some((one) => one === 'about' || one === 'nearly')
  return { interval, rule: second ? 'range' : (first.qualifier ?? rule), isApproximate: blurred, next }
}

function around(value: number, qualifier: string | null): Interval {
  if (qualifier !== 'about' && qualifier !== 'nearly') return { low: value, lowOpen: false, high: value, highOpen: false }
  const { low, high } = spreadAround(value)
  return qualifier === 'nearly' ? { low, lowOpen: false, high: value, highOpen: true } : { low, lowOpen: false, high, highOpen: false }
}

// What follows may show that the number was no count: a share, a rank, a date, a part of a longer chain of digits.
function isSpoilt(tokens: Token[], next: number, value: number): boolean {
  const [after, then] = [tokens[next], tokens[next + 1]]
  if (!after || matchAt(phrases.after, tokens, next)) return false
  if (matchAt(phrases.notCounts, tokens, next) || startsNumber(tokens, next)) return true
  if (after.glued && /^\p{L}/u.test(after.text)) return true
  if (['-', '–', '−'].includes(after.text) && after.glued && then?.glued) return true
  if (['/', ':', '⁄'].includes(after.text) && startsNumber(tokens, next + 1)) return true
  const and = matchAt(phrases.and, tokens, next)
  if (and && startsNumber(tokens, and.next)) return true
  const whole = after.text === 'in' ? (then?.value ?? readNumber(tokens, next + 1, false)?.value ?? null) : null
  return whole !== null && value < whole && (value === 1 || whole === 10 || whole === 100)
}

function startsNumber(tokens: Token[], at: number): boolean {
  if ((tokens[at]?.value ?? null) !== null) return true
  return [phrases.numbers, phrases.scales, phrases.vague].some(
    (group) => matchAt<unknown>(group, tokens, at) !== null,
  )
}
