import { endOfCutShort, type FigureInLine } from './bound'
import { matchAt, mayBeginFigure, mayStartUpdate, phrases as figurePhrases, updates } from './lexicon'
import type { MeasurePhrases } from './measure-lexicon'
import { startsNumber } from './not-count'
import { readNumber } from './number'
import { figureAt, isToCome } from './phrase'
import { endsBefore } from './what-is-counted'
import type { Token } from './words'

/** What a figure counts, and of whom, where the text does not say. */
export const notStated = 'not-stated'
/** "could eventually reach": so many words may stand between what predicts and a figure. */
const wordsToPrediction = 5

/** Every number of a line that reads as a figure, whatever it counts, in the order of the line; a number is read once. */
export function numbersInLine(tokens: Token[], phrases: MeasurePhrases): FigureInLine[] {
  const figures: FigureInLine[] = []
  let predictedFrom = -1
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!token) break
    if (!mayBegin(tokens, at)) {
      if (!token.isWord) predictedFrom = -1
      at++
      continue
    }
    const predicted = matchAt(figurePhrases.predicted, tokens, at)
    if (predicted) predictedFrom = matchAt(figurePhrases.perfect, tokens, predicted.next) ? -1 : at
    if (!token.isWord && !startsNumber(tokens, at)) predictedFrom = -1
    const isPredicted = predictedFrom >= 0 && at - predictedFrom <= wordsToPrediction
    const isNone = isTopic(tokens, at, phrases) || isNoCount(tokens, token.isWord || token.value !== null ? at : at + 1)
    const bound = isNone ? null : figureAt(tokens, at, isPredicted, true)?.bound
    if (!bound) {
      at = afterNoCount(tokens, at)
      continue
    }
    figures.push({
      bound,
      from: at,
      numberAt: numberIn(tokens, at, bound.next),
      isPredicted: isPredicted || isToCome(tokens, bound.next),
      mayAdd: mayAdd(tokens, at, bound.next, phrases),
      knownWho: undefined,
      measure: notStated,
      who: notStated,
      isPart: false,
    })
    at = Math.max(at + 1, bound.next)
  }
  return figures
}

// Words and signs at which no figure can begin are passed at once: most of any text.
function mayBegin(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.isWord || token.value !== null) return mayBeginFigure(tokens, at)
  if (!next || !(next.isWord || next.value !== null)) return false
  if (token.text === '-' || token.text === '−') return next.glued && next.value !== null
  return mayBeginFigure(tokens, at)
}

// "Talks about 45 detainees" tells a topic.
function isTopic(tokens: Token[], at: number, phrases: MeasurePhrases): boolean {
  return (
    tokens[at]?.text === 'about' &&
    (endsBefore(phrases.topics, tokens, at) || endsBefore(phrases.topics, tokens, at - 1))
  )
}

// What stands between the numbers of a fraction, a time of day or an address: "3/4", "12:30", "%20%2F".
const partsOfNoCount = ['/', ':', '⁄', '%']

/** Whether digits are seen at once to be no count: a row of them, a date, a code, a time, a part of a word ("1X"). */
function isNoCount(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next || token.value === null) return false
  if (next.value !== null || endOfChain(tokens, at) > at) return true
  if (!next.glued) return false
  if (next.isWord) return !wordsBehindDigits.some((group) => matchAt<unknown>(group, tokens, at + 1) !== null)
  if (!isGluedNumber(tokens, at + 2)) return false
  return partsOfNoCount.includes(next.text) || (dashes.includes(next.text) && isNoCount(tokens, at + 2))
}

const dashes = ['-', '–', '−']
const wordsBehindDigits = [
  figurePhrases.suffixes,
  figurePhrases.scales,
  figurePhrases.countedScales,
  figurePhrases.after,
  figurePhrases.to,
]

/** Behind three or more numbers written together ("2012-03-11", "3-1-4"): a date or a code, no range; else `start`. */
function endOfChain(tokens: Token[], start: number): number {
  let at = start
  while (isGluedNumber(tokens, at + 2) && (tokens[at + 1]?.glued ?? false) && tokens[at]?.value !== null) at += 2
  return at >= start + 4 ? at + 1 : start
}

function isGluedNumber(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && token.glued && token.value !== null
}

function afterNoCount(tokens: Token[], at: number): number {
  const parted = tokens[at + 1]?.text ?? ''
  const isParted = parted !== '%' && partsOfNoCount.includes(parted) && isGluedNumber(tokens, at + 2)
  return Math.max(
    afterNumber(tokens, at),
    endOfChain(tokens, at),
    isParted ? at + 3 : at,
    endOfCutShort(tokens, at) ?? at,
  )
}

// A number that is not to be read is not read in part either: not "5 km" of "twenty-5 km".
function afterNumber(tokens: Token[], at: number): number {
  const money = matchAt(figurePhrases.money, tokens, at)
  const start = money?.next ?? at
  if (!startsNumber(tokens, start)) return at + 1
  return Math.max(at + 1, readNumber(tokens, start, true)?.next ?? start + 1)
}

// The number itself, behind what opens its bounds; behind a verb of change, the one it changed to.
function numberIn(tokens: Token[], from: number, next: number): number {
  const isUpdate = mayStartUpdate(tokens[from]) && updates.some(({ open }) => matchAt(open, tokens, from) !== null)
  let last = from
  for (let at = from, isWithin = false; at < next; at++) {
    const isNumber = startsNumber(tokens, at)
    if (isNumber && !isWithin) {
      if (!isUpdate) return at
      last = at
    }
    isWithin = isNumber
  }
  return last
}

function mayAdd(tokens: Token[], from: number, next: number, phrases: MeasurePhrases): boolean {
  return endsBefore(figurePhrases.increments, tokens, from) || matchAt(phrases.others, tokens, next) !== null
}
