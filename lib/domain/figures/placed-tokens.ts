import { countWhile } from '@/lib/domain/collections/count-while'
import { joined } from './lexicon'
import { fold, piecesOf, type Token } from './words'
import { measureLexicons } from './measure-lexicon'

/** A text in pieces, line by line, that knows where in the text each piece stands. */
export interface PlacedTokens {
  lines: Token[][]
  /** Code point offset in the text at which a piece starts. */
  startOf(token: Token): number
  /** Code point offset in the text at which a piece ends. */
  endOf(token: Token): number
}

const wordsOfMeasures = Object.values(measureLexicons).flatMap(({ measures, who }) => [
  ...measures.flatMap(({ before, after, around }) => [...before, ...after, ...around]),
  ...who.flatMap(({ words }) => words),
])
// Words of what is counted are parted from a leading Arabic "and" as well.
const parted = new Set([
  ...joined,
  ...wordsOfMeasures
    .map((phrase) => fold(phrase).split(' ')[0] ?? '')
    .filter((word) => /^\p{Script=Arabic}/u.test(word)),
])

/** The pieces of a text; a piece is folded as in the figure lexicons, and its place is that of the characters it was folded from. */
export function placeTokens(text: string): PlacedTokens {
  const { folded, stretches } = foldInPlace(text)
  return {
    lines: linesOf(folded, piecesOf(folded, parted)),
    startOf: (token) => originOf(stretches, token.start).from,
    endOf: (token) => originOf(stretches, token.end - 1).to,
  }
}

const lineBreak = /[\n\r\u2028\u2029]/g

// Each break is looked for once: no piece holds one.
function linesOf(folded: string, tokens: Token[]): Token[][] {
  const lines: Token[][] = []
  let line: Token[] = []
  let next = breakFrom(folded, 0)
  for (const token of tokens) {
    if (next < token.start) {
      if (line.length > 0) lines.push(line)
      line = []
      next = breakFrom(folded, token.start)
    }
    line.push(token)
  }
  return line.length > 0 ? [...lines, line] : lines
}

function breakFrom(folded: string, at: number): number {
  lineBreak.lastIndex = at
  return lineBreak.exec(folded)?.index ?? Infinity
}

/** Where a stretch of folded text comes from: unit by unit, or all of it from the code points of one character. */
interface Stretch {
  /** UTF-16 offset in the folded text, and code point offset in the text, at which it starts. */
  at: number
  place: number
  /** Code points that it was folded from together; 0 where each unit comes from one. */
  together: number
}

interface Folded {
  folded: string
  stretches: Stretch[]
}

// Folding changes lengths, so each character is folded with the marks that stand on it, and remembered by its place.
function foldInPlace(text: string): Folded {
  const known = new Map<string, string>()
  const all: Folded = { folded: '', stretches: [] }
  let place = 0
  for (let at = 0; at < text.length;) {
    const plain = endOfPlain(text, at)
    if (plain > at) append(all, text.slice(at, plain).toLowerCase(), { place, together: 0 })
    place += plain - at
    at = plain
    if (at < text.length) {
      const { cluster, length } = clusterAt(text, at)
      let folded = known.get(cluster)
      if (folded === undefined) known.set(cluster, (folded = fold(cluster)))
      append(all, folded, { place, together: length === 1 && folded.length === 1 ? 0 : length })
      at += cluster.length
      place += length
    }
  }
  return all
}

function append(all: Folded, folded: string, { place, together }: Omit<Stretch, 'at'>): void {
  const last = all.stretches.at(-1)
  const goesOn = last?.together === 0 && together === 0 && last.place + all.folded.length - last.at === place
  if (!goesOn && folded !== '') all.stretches.push({ at: all.folded.length, place, together })
  all.folded += folded
}

/** The code points that a unit of the folded text comes from, half-open. */
function originOf(stretches: readonly Stretch[], unit: number): { from: number; to: number } {
  const behind = countWhile(stretches.length, (index) => (stretches[index]?.at ?? Infinity) <= unit)
  const { at, place, together } = stretches[behind - 1] ?? { at: 0, place: 0, together: 0 }
  const from = together === 0 ? place + unit - at : place
  return { from, to: from + (together || 1) }
}

// ASCII folds to lower case, unit by unit; the last before another character may carry a mark, and is left to `clusterAt`.
function endOfPlain(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) < 0x80) end++
  return end < text.length && end > at ? end - 1 : end
}

// A character with the marks that stand on it, and its length in code points.
function clusterAt(text: string, at: number): { cluster: string; length: number } {
  let cluster = String.fromCodePoint(text.codePointAt(at) ?? 0)
  let length = 1
  for (;;) {
    const next = text.codePointAt(at + cluster.length)
    const character = next === undefined ? '' : String.fromCodePoint(next)
    if (character === '' || !isPartOfCluster(cluster, character)) return { cluster, length }
    cluster += character
    length++
  }
}

function isPartOfCluster(cluster: string, character: string): boolean {
  if (character < '\u00bc') return false
  if (character <= '\u00be') return /^\d$/.test(cluster)
  return character >= '\u0300' && /^\p{M}/u.test(character)
}
