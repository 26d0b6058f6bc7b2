import { matchAt, mayStartNumber, phrases } from './lexicon'
import { readNumber } from './number'
import type { Token } from './words'

/** A share that a number begins, in percent, and the token after it. */
export interface ReadShare {
  /** What the number before it is multiplied with: 1 behind percent, 100 / 5 in "one in five". */
  factor: number
  next: number
}

// "ten people a day", "45 killed or wounded": how many words may stand between a number and what decides its sense.
const wordsBetween = 4
/** Of a bracket that nothing closes, as many words are looked at. */
const wordsInBrackets = 12
/** The bracket that closes is looked for no further. */
const wordsToBracket = 60
const dashes = new Set(['-', '–', '−'])
const strokes = new Set(['/', ':', '⁄'])

/** Whether a number begins at a token, in digits or in words. */
export function startsNumber(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.value !== null) return true
  if (!mayStartNumber(token)) return false
  return (
    matchAt(phrases.numbers, tokens, at) !== null ||
    matchAt(phrases.scales, tokens, at) !== null ||
    matchAt(phrases.vague, tokens, at) !== null ||
    matchAt(phrases.duals, tokens, at) !== null
  )
}

/** The share of a whole that the number before `next` is part of: "25 %", "one in five", "7 out of 10". */
export function shareAt(tokens: Token[], next: number, value: number): ReadShare | null {
  const percent = matchAt(phrases.percent, tokens, next)
  // "%20%2F" in an address is none.
  if (percent)
    return tokens[percent.next]?.glued && isWordOrNumber(tokens[percent.next])
      ? null
      : { factor: 1, next: percent.next }
  const outOf = matchAt(phrases.outOf, tokens, next)
  const whole = outOf && readNumber(tokens, outOf.next, false)
  if (!whole || value >= whole.value || isMeasuredOtherwise(tokens, whole.next)) return null
  const isRound = value === 1 || whole.value === 10 || whole.value === 100
  return isRound || tokens[next]?.text === 'out' ? { factor: 100 / whole.value, next: whole.next } : null
}

/**
 * Whether what stands behind a number shows that it counts no people (product.md, rule 1): a fraction, a rank, a date, a
 * time, an age, a rate, a distance, a weight, money, a multiple, or a part of a longer chain of digits.
 */
export function isSpoilt(tokens: Token[], next: number, isRunning = false): boolean {
  const after = tokens[next]
  const then = tokens[next + 1]
  if (!after || matchAt(phrases.after, tokens, next)) return false
  if (matchAt(phrases.notCounts, tokens, next) || matchAt(phrases.percent, tokens, next)) return true
  if (startsNumber(tokens, next) || isMeasuredOtherwise(tokens, next)) return true
  if (after.glued && after.isWord) return true
  if (dashes.has(after.text) && after.glued && then?.glued) return true
  if (strokes.has(after.text) && startsNumber(tokens, next + 1)) return true
  if (!isRunning && hasOtherCounter(tokens, next)) return true
  if (after.text === 'or' && then?.text === ',') return true
  const and = matchAt(phrases.and, tokens, next)
  // In a running text two Arabic duals ("two children and two women") are two figures.
  const isDual = isRunning && matchAt(phrases.duals, tokens, next - 1) !== null
  if (and && !isDual && startsNumber(tokens, and.next)) return true
  return isOutOfFew(tokens, next) || isRate(tokens, next) || (!isRunning && isPartOfSum(tokens, next))
}

/** Whether a round or square bracket opens at a token. */
export function opensBracket(tokens: Token[], at: number): boolean {
  return tokens[at]?.text === '(' || tokens[at]?.text === '['
}

/** Whether a round or square bracket closes at a token. */
export function closesBracket(tokens: Token[], at: number): boolean {
  return tokens[at]?.text === ')' || tokens[at]?.text === ']'
}

// Directly behind a number, or behind its noun: "14 killed (others say 17)".
function hasOtherCounter(tokens: Token[], next: number): boolean {
  for (let at = next; at <= next + wordsBetween && at < tokens.length; at++) {
    if (opensBracket(tokens, at)) return isOtherCounter(tokens, at + 1)
    if (!isWord(tokens, at) || startsNumber(tokens, at)) return false
  }
  return false
}

// "14 (17 according to others)" is; "45 (12 of them children)" is not.
/** Whether what stands in brackets behind a number is another counter's figure: two counters, two figures. */
export function isOtherCounter(tokens: Token[], start: number): boolean {
  const end = endOfBracket(tokens, start)
  let hasNumber = false
  let hasCounter = startsNumber(tokens, start)
  for (let at = start; at < end; at++) {
    if (matchAt(phrases.ofThem, tokens, at)) return false
    hasNumber ||= startsNumber(tokens, at)
    hasCounter ||= matchAt(phrases.accordings, tokens, at) !== null
  }
  return hasNumber && hasCounter
}

/** The token at which a bracket closes whose words begin at `start`; of one that nothing closes, a little further on. */
export function endOfBracket(tokens: Token[], start: number): number {
  for (let at = start; at < start + wordsToBracket && at < tokens.length; at++) if (closesBracket(tokens, at)) return at
  return Math.min(tokens.length, start + wordsInBrackets)
}

// "two in three" may be a share, or two people in three places.
function isOutOfFew(tokens: Token[], next: number): boolean {
  const outOf = matchAt(phrases.outOf, tokens, next)
  const whole = outOf && readNumber(tokens, outOf.next, false)
  return whole != null && whole.value <= 10 && !isMeasuredOtherwise(tokens, whole.next)
}

/** Whether what stands here shows that something else than people is counted: "km", "weeks", "of tonnes". */
export function isMeasuredOtherwise(tokens: Token[], start: number): boolean {
  const of = tokens[start]?.text === 'of' ? start + 1 : start
  const next = matchAt(phrases.adjectives, tokens, of)?.next ?? of
  return matchAt(phrases.units, tokens, next) !== null || matchAt(phrases.things, tokens, next) !== null
}

// "10 a day", "45 people per week", "ten killed daily".
function isRate(tokens: Token[], next: number): boolean {
  for (let at = next; at <= next + wordsBetween && isWord(tokens, at); at++) {
    if (matchAt(phrases.rateWords, tokens, at)) return true
    const rate = matchAt(phrases.rates, tokens, at)
    if (rate && matchAt(phrases.units, tokens, rate.next)) return true
    if (startsNumber(tokens, at)) return false
  }
  return false
}

// "3 soldiers and 12 civilians": never the first alone. Behind a word of what is counted another figure begins.
function isPartOfSum(tokens: Token[], next: number): boolean {
  for (let at = next; at <= next + wordsBetween && at < tokens.length; at++) {
    if (matchAt(phrases.measures, tokens, at)) return false
    const joint = at > next ? matchAt(phrases.sums, tokens, at) : null
    if (joint) return addsAnother(tokens, joint.next)
    if (!isWord(tokens, at) || startsNumber(tokens, at)) return false
  }
  return false
}

function addsAnother(tokens: Token[], start: number): boolean {
  // "two soldiers and a child".
  const one = tokens[start - 1]?.text === ',' ? null : matchAt(phrases.articles, tokens, start)
  if (one && isWord(tokens, one.next) && !startsNumber(tokens, one.next)) return true
  const joint = matchAt(phrases.sums, tokens, start)
  const before = matchAt(phrases.before, tokens, joint?.next ?? start)
  const begin = before?.next ?? joint?.next ?? start
  const number = matchAt<unknown>(phrases.vague, tokens, begin) ?? readNumber(tokens, begin, false)
  if (!number || isMeasuredOtherwise(tokens, number.next)) return false
  for (let at = number.next; at <= number.next + wordsBetween && at < tokens.length; at++) {
    if (matchAt(phrases.ofThem, tokens, at)) return false
    if (at <= number.next + 1 && matchAt(phrases.measures, tokens, at)) return false
    if (!isWord(tokens, at)) break
  }
  return true
}

function isWordOrNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.isWord || token.value !== null)
}

function isWord(tokens: Token[], at: number): boolean {
  return tokens[at]?.isWord ?? false
}
