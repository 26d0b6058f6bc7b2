import { matchAt, phrases as figurePhrases } from './lexicon'
import type { Token } from './words'
import type { FigureInLine } from './bound'
import type { MeasurePhrases } from './measure-lexicon'
import { endsBefore, isNoun, type Near, whoAt } from './what-is-counted'

/** A measure this near is the figure's own beyond doubt. */
const near = 4
/** People who speak are few: "two officials, who asked not to be named". */
const mostSpeakers = 5
const wordsToSpeaking = 7
const oldestAge = 120
const harms = new Set(['killed', 'wounded', 'missing', 'detained'])
const scores = new Set(['scores', 'tens'])
const vague = new Set(['handful', 'couple', 'scores'])

/**
 * Whether a figure counts people or things at stake (product.md, rule 1): no year, day, time of day or age, no number in a
 * name, nobody who speaks, no "one" for a person, nothing that was only pointed back to.
 */
export function isAtStake(
  tokens: Token[],
  figure: FigureInLine,
  phrases: MeasurePhrases,
  measure: Near | null,
): boolean {
  const cost = measure?.cost ?? Infinity
  const isKnown = whoAt(tokens, figure, phrases) !== null || cost === 0
  const value = figure.bound.interval.low ?? figure.bound.interval.high ?? 0
  if (value < 0) return false
  if (figure.bound.isShare) return true
  if (value === 0 && figure.bound.interval.high === 0) return cost <= near && measure !== null && harms.has(measure.id)
  if (isNameOrDate(tokens, figure, phrases, isKnown) || isYear(tokens, figure, isKnown) || isAge(tokens, figure, value))
    return false
  if (isIdle(tokens, figure, phrases, value, isKnown, cost)) return false
  if (value <= mostSpeakers && cost > near && areSpeakers(tokens, figure, phrases)) return false
  return isKnown || isNamed(tokens, figure, phrases) || hasEvidence(tokens, figure, phrases, cost)
}

function isDigits(tokens: Token[], { numberAt }: FigureInLine): boolean {
  return (tokens[numberAt]?.value ?? null) !== null
}

function isPlain({ bound, from, numberAt }: FigureInLine): boolean {
  return from === numberAt && bound.rule !== 'about'
}

function isNameOrDate(tokens: Token[], figure: FigureInLine, phrases: MeasurePhrases, isKnown: boolean): boolean {
  if (isKnown || !isPlain(figure)) return false
  if (endsBefore(phrases.names, tokens, figure.numberAt)) return true
  return isDigits(tokens, figure) && endsBefore(phrases.months, tokens, figure.numberAt)
}

function isYear(tokens: Token[], figure: FigureInLine, isKnown: boolean): boolean {
  const { text = '', value = null } = tokens[figure.numberAt] ?? {}
  return (
    !isKnown &&
    /^\d{4}$/.test(text) &&
    value !== null &&
    value >= 1900 &&
    value < 2100 &&
    figure.bound.interval.low === value
  )
}

// "Dorian, 44, said".
function isAge(tokens: Token[], figure: FigureInLine, value: number): boolean {
  if (!isPlain(figure) || !isDigits(tokens, figure) || value > oldestAge) return false
  const before = tokens[figure.numberAt - 1]?.text ?? ''
  const name = tokens[figure.numberAt - 2]?.isWord ?? false
  const after = tokens[figure.bound.next]?.text ?? ''
  const opens = /^[,،(]$/.test(before) && name
  return opens && /^[,،.)]?$/.test(after)
}

function isIdle(
  tokens: Token[],
  figure: FigureInLine,
  phrases: MeasurePhrases,
  value: number,
  isKnown: boolean,
  cost: number,
): boolean {
  const { bound, numberAt } = figure
  if ([bound.next, bound.next + 1].some((at) => !isKnown && matchAt(phrases.idle, tokens, at))) return true
  if (cost <= near || isDigits(tokens, figure)) return false
  const isOne = value === 1 && !isKnown
  return isOne || (value <= 4 && bound.rule === 'exact' && endsBefore(phrases.pointing, tokens, numberAt))
}

function areSpeakers(tokens: Token[], figure: FigureInLine, phrases: MeasurePhrases): boolean {
  for (let at = figure.from; at > figure.from - 4 && at >= 0; at--)
    if (matchAt(phrases.quoting, tokens, at)) return true
  for (let at = figure.bound.next; at <= figure.bound.next + wordsToSpeaking && at < tokens.length; at++) {
    if (matchAt(phrases.speakers, tokens, at)) return true
    if (tokens[at]?.text === '.') return false
  }
  return false
}

// A noun says what is counted, except behind words that are hardly a number.
function isNamed(tokens: Token[], { bound }: FigureInLine, phrases: MeasurePhrases): boolean {
  if (bound.rule === 'handful' || bound.rule === 'couple') return false
  const next = tokens[bound.next]?.text
  if (next === 'of' || next === 'من') return true
  return !scores.has(tokens[bound.next - 1]?.text ?? '') && isNoun(tokens, bound.next, phrases)
}

// A bare number counts where its bounds are said or what it counts stands near.
function hasEvidence(tokens: Token[], figure: FigureInLine, phrases: MeasurePhrases, cost: number): boolean {
  const { bound, from } = figure
  if (vague.has(bound.rule)) return cost <= near
  const isTimed = endsBefore(phrases.prepositions, tokens, from)
  if (bound.rule === 'about' || bound.rule === 'nearly' || (bound.rule === 'exact' && isPlain(figure))) {
    return (
      !isTimed && (cost <= near || (bound.rule !== 'exact' && matchAt(figurePhrases.before, tokens, from) !== null))
    )
  }
  return bound.rule !== 'range' || from !== figure.numberAt || cost <= near
}
