import { type Match, matchAt, type Phrases } from './lexicon'
import type { Token } from './words'
import type { FigureInLine } from './bound'
import type { MeasurePhrases } from './measure-lexicon'
import { endOfBracket, isOtherCounter, opensBracket } from './not-count'

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
const ofWords = new Set(['of', 'من'])

/** What each word of a line is to the figures beside it, so that a line is looked through once, not once a figure. */
export type LineMarks = Uint8Array

const opensAfter = 1
const opensBefore = 2
const isBarrier = 4
const isEnd = 8
const isTaken = 16

/** The marks of a line; `taken` are the tokens at which its numbers stand. */
export function marksOf(tokens: Token[], phrases: MeasurePhrases, taken: Iterable<number>): LineMarks {
  const marks = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    let mark = !token.isWord && token.value === null && ends.has(token.text) ? isEnd : 0
    if (matchAt(phrases.after, tokens, at)) mark |= opensAfter
    if (matchAt(phrases.before, tokens, at)) mark |= opensBefore
    if (matchAt(phrases.barriers, tokens, at)) mark |= isBarrier
    marks[at] = mark
  }
  for (const at of taken) marks[at] = (marks[at] ?? 0) | isTaken
  return marks
}

/** The nearest word of what a figure counts, in its own sentence; null where there is none. */
export function measureNear(
  tokens: Token[],
  { bound, from, numberAt }: FigureInLine,
  phrases: MeasurePhrases,
  marks: LineMarks,
): Near | null {
  const own = matchAt(phrases.after, tokens, numberAt)
  if (own && own.next <= bound.next) return { id: own.entry, cost: 0 }
  // "14 (17 according to others) were killed": another counter's figure stands between.
  const isParted = opensBracket(tokens, bound.next) && isOtherCounter(tokens, bound.next + 1)
  const next = isParted ? endOfBracket(tokens, bound.next + 1) + 1 : bound.next
  const behind = walk(marks, next, 1, (at, mark) => (mark & opensAfter ? matchAt(phrases.after, tokens, at) : null))
  const ahead = walk(marks, numberAt - 1, -1, (at, mark) =>
    mark & opensBefore ? endingBy(matchAt(phrases.before, tokens, at), numberAt) : null,
  )
  // What stands between the first word of a figure and its number is part of it: "put the number of missing at 12".
  const nearer = ahead && { ...ahead, cost: Math.max(0, ahead.cost - (numberAt - from)) }
  if (!behind || !nearer) return behind ?? nearer
  return nearer.cost < behind.cost ? nearer : behind
}

/** Who is counted, by the noun behind the number or in it ("two children" in one Arabic word); null where no known one stands there. */
export function whoAt(tokens: Token[], figure: FigureInLine, phrases: MeasurePhrases): string | null {
  if (figure.knownWho === undefined) figure.knownWho = lookUpWho(tokens, figure, phrases)
  return figure.knownWho
}

function lookUpWho(tokens: Token[], { bound, numberAt }: FigureInLine, phrases: MeasurePhrases): string | null {
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
export function nounAt(tokens: Token[], { bound }: FigureInLine, phrases: MeasurePhrases): string | null {
  const first = ofWords.has(tokens[bound.next]?.text ?? '') ? bound.next + 1 : bound.next
  const start = tokens[first]?.text === 'the' ? first + 1 : first
  const nouns: string[] = []
  for (let at = start; at < start + wordsToNoun && isNoun(tokens, at, phrases); at++) nouns.push(tokens[at]?.text ?? '')
  return nouns.find((noun) => /[a-z]s$/.test(noun)) ?? nouns[0] ?? null
}

/** Whether a word stands here that may be a noun: any word but those of no weight. */
export function isNoun(tokens: Token[], at: number, phrases: MeasurePhrases): boolean {
  return (tokens[at]?.isWord ?? false) && matchAt(phrases.plain, tokens, at) === null
}

/** Whether a phrase of a group ends right before a token. */
export function endsBefore(of: Phrases<true>, tokens: Token[], end: number): boolean {
  const last = tokens[end - 1]
  if (!last || !of.last.has(last.text)) return false
  for (let start = end - 1; start >= 0 && start >= end - 4; start--)
    if (matchAt(of, tokens, start)?.next === end) return true
  return false
}

function endingBy(match: Match<string> | null, end: number): Match<string> | null {
  return match && match.next <= end ? match : null
}

// Word by word away from the figure, to the end of the sentence; what is in between adds to the cost.
function walk(
  marks: LineMarks,
  start: number,
  step: 1 | -1,
  look: (at: number, mark: number) => Match<string> | null,
): Near | null {
  let cost = 0
  for (let at = start, words = 0; words < reach && at >= 0 && at < marks.length; at += step, words++) {
    const mark = marks[at] ?? 0
    const match = mark & (opensAfter | opensBefore) ? look(at, mark) : null
    if (match) return { id: match.entry, cost: step === 1 ? cost : Math.max(0, cost - (match.next - at - 1)) }
    if (mark & isEnd) return null
    cost += 1 + (mark & isBarrier ? costOfBarrier : 0) + (mark & isTaken ? costOfFigure : 0)
  }
  return null
}
