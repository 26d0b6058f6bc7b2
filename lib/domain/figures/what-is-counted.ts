import { type Match, matchAt, type Phrases } from './lexicon'
import type { Token } from './words'
import type { Found } from './found'
import type { MeasurePhrases } from './measure-lexicon'

/** A word of what is counted, and how far it stands from its number: 0 beside it. */
export interface Near {
  id: string
  cost: number
}

const ends = new Set('.;!?؟؛')
/** Words that are looked at on either side of a figure. */
const reach = 14
/** What parts two statements is worth so many words, and another figure on the way so many. */
const costOfBarrier = 4
const costOfFigure = 6
/** "five small children": how far behind the number its noun may stand. */
const wordsToNoun = 3

/** The nearest word of what a figure counts, in its own sentence; null where there is none. */
export function measureNear(
  tokens: Token[],
  { bound, from, numberAt }: Found,
  phrases: MeasurePhrases,
  taken: ReadonlySet<number>,
): Near | null {
  const own = matchAt(phrases.after, tokens, numberAt)
  if (own && own.next <= bound.next) return { id: own.entry, cost: 0 }
  const behind = walk(tokens, phrases, taken, bound.next, 1, (at) => matchAt(phrases.after, tokens, at))
  const ahead = walk(tokens, phrases, taken, numberAt - 1, -1, (at) =>
    endingBy(matchAt(phrases.before, tokens, at), numberAt),
  )
  // What stands between the first word of a figure and its number is part of it: "put the number of missing at 12".
  const nearer = ahead && { ...ahead, cost: Math.max(0, ahead.cost - (numberAt - from)) }
  if (!behind || !nearer) return behind ?? nearer
  return nearer.cost < behind.cost ? nearer : behind
}

/** Who is counted, by the noun behind the number or in it ("two children" in one Arabic word); null where no known one stands there. */
export function whoAt(tokens: Token[], { bound, numberAt }: Found, phrases: MeasurePhrases): string | null {
  const own = matchAt(phrases.who, tokens, numberAt)
  if (own) return own.entry
  for (let at = bound.next; at < bound.next + wordsToNoun; at++) {
    const who = matchAt(phrases.who, tokens, at)
    if (who) return who.entry
    if (!isNoun(tokens, at, phrases) && tokens[at]?.text !== 'of') return null
  }
  return null
}

/** The plain noun behind a number: "seven overturned cars"; null where none stands there. */
export function nounAt(tokens: Token[], { bound }: Found, phrases: MeasurePhrases): string | null {
  const first = ['of', 'من'].includes(tokens[bound.next]?.text ?? '') ? bound.next + 1 : bound.next
  const start = tokens[first]?.text === 'the' ? first + 1 : first
  const nouns: string[] = []
  for (let at = start; at < start + wordsToNoun && isNoun(tokens, at, phrases); at++) nouns.push(tokens[at]?.text ?? '')
  return nouns.find((noun) => /[a-z]s$/.test(noun)) ?? nouns[0] ?? null
}

/** Whether a word stands here that may be a noun: any word but those of no weight. */
export function isNoun(tokens: Token[], at: number, phrases: MeasurePhrases): boolean {
  return /^\p{L}/u.test(tokens[at]?.text ?? '') && matchAt(phrases.plain, tokens, at) === null
}

/** Whether a phrase of a group ends right before a token. */
export function endsBefore(of: Phrases<true>, tokens: Token[], end: number): boolean {
  return [1, 2, 3, 4].some((length) => end >= length && matchAt(of, tokens, end - length)?.next === end)
}

function endingBy(match: Match<string> | null, end: number): Match<string> | null {
  return match && match.next <= end ? match : null
}

// Word by word away from the figure, to the end of the sentence; what is in between adds to the cost.
function walk(
  tokens: Token[],
  phrases: MeasurePhrases,
  taken: ReadonlySet<number>,
  start: number,
  step: 1 | -1,
  look: (at: number) => Match<string> | null,
): Near | null {
  let cost = 0
  for (let at = start, words = 0; words < reach && at >= 0 && at < tokens.length; at += step, words++) {
    const match = look(at)
    if (match) return { id: match.entry, cost: step === 1 ? cost : Math.max(0, cost - (match.next - at - 1)) }
    if (ends.has(tokens[at]?.text ?? '')) return null
    cost += 1 + (matchAt(phrases.barriers, tokens, at) ? costOfBarrier : 0) + (taken.has(at) ? costOfFigure : 0)
  }
  return null
}
