import { matchAt, phrases } from './lexicon'
import type { Token } from './words'
import { tidy } from './interval'

/** A number read from tokens, and where it ends. */
export interface ReadNumber {
  value: number
  next: number
  /** Groups of three that its digits end with, or its scale: what a dash lends to the number before it. */
  groups: number
  /** The scale it ends with (1,000 in "three thousand"), or null. */
  scale: number | null
  /** The "about", "nearly" or "exactly" of its own, where `readTerm` looked for one. */
  qualifier: string | null
  /** As the second of two it shows that the digits of the first may be cut short: "40 to 50,000". */
  isCutShort: boolean
}

interface Sum {
  /** What stands before the last big scale. */
  total: number
  /** What stands after it, still below the next scale; null when nothing does. */
  current: number | null
  /** The big scale last used: only smaller ones may follow. */
  below: number
  scale: number | null
  digits: boolean
  next: number
}

const limit = 1e15
const minuses = new Set(['-', '−'])

/**
 * The number that begins at token `start`, in digits ("7,500", "1.5 million", "10k") or words ("forty-five", "two and a
 * half million"), English or Arabic; null where none does, or where its digits are ambiguous or reach 10^15.
 * With `useAnd` false, "and" ends it, as "between one hundred and two hundred" needs.
 */
export function readNumber(tokens: Token[], start: number, useAnd: boolean): ReadNumber | null {
  const dual = matchAt(phrases.duals, tokens, start)
  if (dual) return { value: 2, next: dual.next, scale: null, groups: 0, qualifier: null, isCutShort: false }
  const sign = signAt(tokens, start)
  const sum: Sum = { total: 0, current: null, below: Infinity, scale: null, digits: false, next: sign ?? start }
  const first = sum.next
  while (step(sum, tokens, useAnd));
  if (sum.next === first) return null
  const value = tidy((sum.total + (sum.current ?? 0)) * (sign === null ? 1 : -1))
  if (!(Math.abs(value) < limit) || isAmbiguous(tokens[first], sum)) return null
  return {
    value: value === 0 ? 0 : value,
    next: sum.next,
    scale: sum.scale,
    groups: sum.digits ? (tokens[first]?.groups ?? 0) : 0,
    qualifier: null,
    isCutShort: false,
  }
}

function signAt(tokens: Token[], start: number): number | null {
  const word = matchAt(phrases.negatives, tokens, start)
  if (word) return word.next
  const dash = minuses.has(tokens[start]?.text ?? '')
  const digits = tokens[start + 1]
  return dash && digits?.glued && digits.value !== null ? start + 1 : null
}

// One more part of the number, if there is one.
function step(sum: Sum, tokens: Token[], useAnd: boolean): boolean {
  if (sum.scale === 12) return false
  if (isEmpty(sum))
    return begin(sum, tokens) || addWord(sum, tokens, sum.next, false) || addScale(sum, tokens, sum.next)
  if (addHalf(sum, tokens) || addScale(sum, tokens, sum.next)) return true
  if (sum.digits) return false
  const joint = useAnd ? matchAt(phrases.and, tokens, sum.next) : null
  if (joint) return addWord(sum, tokens, joint.next, true) || (sum.total > 0 && addScale(sum, tokens, joint.next))
  const dash = tokens[sum.next]?.text === '-' && tokens[sum.next]?.glued && tokens[sum.next + 1]?.glued
  const next = dash ? sum.next + 1 : sum.next
  return addWord(sum, tokens, next, false) || addScale(sum, tokens, next)
}

function isEmpty(sum: Sum): boolean {
  return sum.total === 0 && sum.current === null
}

// Digits, half of a scale, or an article before a scale.
function begin(sum: Sum, tokens: Token[]): boolean {
  const value = numberAt(tokens, sum.next)
  if (value !== null) {
    sum.digits = true
    return take(sum, sum.next + 1, value, sum.scale)
  }
  const part = matchAt(phrases.fractions, tokens, sum.next)
  if (part && matchAt(phrases.scales, tokens, part.next)) return take(sum, part.next, part.entry, sum.scale)
  const article = matchAt(phrases.articles, tokens, sum.next)
  if (article && matchAt(phrases.scales, tokens, article.next)) return take(sum, article.next, 1, sum.scale)
  return false
}

// "1,5" says no one number, unless a scale behind it shows that the comma parts decimals.
function numberAt(tokens: Token[], at: number): number | null {
  const { value = null, decimal = null } = tokens[at] ?? {}
  if (decimal === null || !Number.isNaN(value)) return value
  return matchAt(phrases.scales, tokens, at + 1) || matchAt(phrases.countedScales, tokens, at + 1) ? decimal : value
}

function addWord(sum: Sum, tokens: Token[], at: number, afterAnd: boolean): boolean {
  const word = matchAt(phrases.numbers, tokens, at)
  if (!word) return false
  const { entry: value, next } = word
  if (value >= 1000) {
    // An Arabic dual ("two thousand" in one word) is its own scale.
    if (sum.current !== null || value >= sum.below) return false
    sum.total += value
    sum.below = value / 2
    return take(sum, next, null, null)
  }
  if (!follows(sum, value, afterAnd)) return false
  return take(sum, next, (sum.current ?? 0) + value, null)
}

// "Forty" then "five", "a hundred" then "(and) forty"; in Arabic also "five" then "and forty".
function follows(sum: Sum, value: number, afterAnd: boolean): boolean {
  const current = sum.current
  if (current === null) return value < sum.below
  if (value === 0 || value >= 100) return false
  const units = current % 10
  const tens = current % 100
  if (value < 10) return units === 0 && tens !== 10 && current > 0 && (!afterAnd || tens === 0)
  return (tens === 0 && current > 0) || (afterAnd && value >= 20 && value % 10 === 0 && tens > 0 && tens < 10)
}

function addScale(sum: Sum, tokens: Token[], at: number): boolean {
  const counted = sum.current !== null
  const suffix = sum.digits && tokens[at]?.glued ? matchAt(phrases.suffixes, tokens, at) : null
  const match =
    suffix ?? matchAt(phrases.scales, tokens, at) ?? (counted ? matchAt(phrases.countedScales, tokens, at) : null)
  if (!match) return false
  const { entry: scale, next } = match
  const current = (sum.current ?? 1) * scale
  if (current >= sum.below) return false
  if (scale >= 1000) {
    if (!counted && sum.total > 0) return false
    sum.total += current
    sum.below = scale
    return take(sum, next, null, scale)
  }
  const once = sum.current === null || (sum.current < 100 && sum.scale === null)
  return once && (scale !== 12 || sum.total === 0) && take(sum, next, current, scale)
}

function addHalf(sum: Sum, tokens: Token[]): boolean {
  const half = matchAt(phrases.andHalf, tokens, sum.next)
  if (!half) return false
  if (sum.scale !== null) {
    const current = (sum.current ?? 0) + sum.scale / 2
    sum.digits = true
    return take(sum, half.next, current, null)
  }
  if (sum.current === null || !matchAt(phrases.scales, tokens, half.next)) return false
  return take(sum, half.next, sum.current + 0.5, sum.scale)
}

function take(sum: Sum, next: number, current: number | null, scale: number | null): true {
  sum.next = next
  sum.current = current
  sum.scale = scale
  return true
}

// "7.500" may be 7,500 as written elsewhere; "1.234 million" can only be decimals.
function isAmbiguous(first: Token | undefined, sum: Sum): boolean {
  return sum.scale === null && first !== undefined && /^[1-9]\d{0,2}[.٫]\d{3}$/.test(first.text)
}
