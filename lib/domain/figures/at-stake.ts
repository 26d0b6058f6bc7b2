import { matchAt, phrases as figurePhrases } from './lexicon'
import type { Token } from './words'
import type { Found } from './bound'
import type { MeasurePhrases } from './measure-lexicon'
import { endsBefore, isNoun, type Near, whoAt } from './what-is-counted'

/** A measure this near is the figure's own beyond doubt. */
const near = 4
/** People who speak are few: "two officials, who asked not to be named". */
const mostSpeakers = 5
const wordsToSpeaking = 7
const oldestAge = 120

/**
 * Whether a figure counts people or things at stake (product.md, rule 1): no year, day, time of day or age, no number in a
 * name, nobody who speaks, no "one" for a person, nothing that was only pointed back to.
 */
export function isAtStake(tokens: Token[], found: Found, phrases: MeasurePhrases, measure: Near | null): boolean {
  const cost = measure?.cost ?? Infinity
  const isKnown = whoAt(tokens, found, phrases) !== null || cost === 0
  const value = found.bound.interval.low ?? found.bound.interval.high ?? 0
  if (value < 0) return false
  if (found.bound.isShare) return true
  if (value === 0 && found.bound.interval.high === 0)
    return cost <= near && measure !== null && ['killed', 'wounded', 'missing', 'detained'].includes(measure.id)
  if (isNameOrDate(tokens, found, phrases, isKnown) || isYear(tokens, found, isKnown) || isAge(tokens, found, value))
    return false
  if (isIdle(tokens, found, phrases, value, isKnown, cost)) return false
  if (value <= mostSpeakers && cost > near && areSpeakers(tokens, found, phrases)) return false
  return isKnown || isNamed(tokens, found, phrases) || hasEvidence(tokens, found, phrases, cost)
}

function isDigits(tokens: Token[], { numberAt }: Found): boolean {
  return (tokens[numberAt]?.value ?? null) !== null
}

function isPlain({ bound, from, numberAt }: Found): boolean {
  return from === numberAt && bound.rule !== 'about'
}

function isNameOrDate(tokens: Token[], found: Found, phrases: MeasurePhrases, isKnown: boolean): boolean {
  if (isKnown || !isPlain(found)) return false
  if (endsBefore(phrases.names, tokens, found.numberAt)) return true
  return isDigits(tokens, found) && endsBefore(phrases.months, tokens, found.numberAt)
}

function isYear(tokens: Token[], found: Found, isKnown: boolean): boolean {
  const { text = '', value = null } = tokens[found.numberAt] ?? {}
  return (
    !isKnown &&
    /^\d{4}$/.test(text) &&
    value !== null &&
    value >= 1900 &&
    value < 2100 &&
    found.bound.interval.low === value
  )
}

// "Dorian, 44, said".
function isAge(tokens: Token[], found: Found, value: number): boolean {
  if (!isPlain(found) || !isDigits(tokens, found) || value > oldestAge) return false
  const before = tokens[found.numberAt - 1]?.text ?? ''
  const name = tokens[found.numberAt - 2]?.isWord ?? false
  const after = tokens[found.bound.next]?.text ?? ''
  const opens = /^[,،(]$/.test(before) && name
  return opens && /^[,،.)]?$/.test(after)
}

function isIdle(
  tokens: Token[],
  found: Found,
  phrases: MeasurePhrases,
  value: number,
  isKnown: boolean,
  cost: number,
): boolean {
  const { bound, numberAt } = found
  if ([bound.next, bound.next + 1].some((at) => !isKnown && matchAt(phrases.idle, tokens, at))) return true
  if (cost <= near || isDigits(tokens, found)) return false
  const isOne = value === 1 && !isKnown
  return isOne || (value <= 4 && bound.rule === 'exact' && endsBefore(phrases.pointing, tokens, numberAt))
}

function areSpeakers(tokens: Token[], found: Found, phrases: MeasurePhrases): boolean {
  for (let at = found.from; at > found.from - 4 && at >= 0; at--) if (matchAt(phrases.quoting, tokens, at)) return true
  for (let at = found.bound.next; at <= found.bound.next + wordsToSpeaking && at < tokens.length; at++) {
    if (matchAt(phrases.speakers, tokens, at)) return true
    if (tokens[at]?.text === '.') return false
  }
  return false
}

// A noun says what is counted, except behind words that are hardly a number.
function isNamed(tokens: Token[], { bound }: Found, phrases: MeasurePhrases): boolean {
  if (['handful', 'couple'].includes(bound.rule)) return false
  const next = tokens[bound.next]?.text
  if (next === 'of' || next === 'من') return true
  return !['scores', 'tens'].includes(tokens[bound.next - 1]?.text ?? '') && isNoun(tokens, bound.next, phrases)
}

// A bare number counts where its bounds are said or what it counts stands near.
function hasEvidence(tokens: Token[], found: Found, phrases: MeasurePhrases, cost: number): boolean {
  const { bound, from } = found
  if (['handful', 'couple', 'scores'].includes(bound.rule)) return cost <= near
  const isTimed = endsBefore(phrases.prepositions, tokens, from)
  if (bound.rule in { about: true, nearly: true } || (bound.rule === 'exact' && isPlain(found))) {
    return (
      !isTimed && (cost <= near || (bound.rule !== 'exact' && matchAt(figurePhrases.before, tokens, from) !== null))
    )
  }
  return bound.rule !== 'range' || from !== found.numberAt || cost <= near
}
