import { countWhile } from '@/lib/domain/collections/count-while'
import { joined } from './lexicon'
import { fold, piecesOf, type Pieces, type Token } from './words'
import { measureLexicons } from './measure-lexicon'

/** The pieces of one line. */
export interface Line {
  tokens: Token[]
  /** Place of the first of them among all pieces of the text. */
  first: number
}

/** A text in pieces, line by line, that knows where in the text each piece stands. */
export interface PlacedTokens {
  lines: Line[]
  /** Code point offset in the text at which a piece starts, by its place among all pieces. */
  startOf(piece: number): number
  /** Code point offset in the text at which a piece ends. */
  endOf(piece: number): number
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
  const pieces = piecesOf(folded, parted)
  return {
    lines: linesOf(folded, pieces),
    startOf: (piece) => originOf(stretches, pieces.starts[piece] ?? 0).from,
    endOf: (piece) => originOf(stretches, (pieces.ends[piece] ?? 0) - 1).to,
  }
}

const lineBreak = /[\n\r\u2028\u2029]/g

// Each break is looked for once: no piece holds one.
function linesOf(folded: string, { tokens, starts }: Pieces): Line[] {
  const lines: Line[] = []
  let first = 0
  let next = breakFrom(folded, 0)
  for (let piece = 0; piece < starts.length; piece++) {
    const start = starts[piece] ?? 0
    if (next >= start) continue
    if (piece > first) lines.push({ tokens: tokens.slice(first, piece), first })
    first = piece
    next = breakFrom(folded, start)
  }
  return first < tokens.length ? [...lines, { tokens: tokens.slice(first), first }] : lines
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
      const { end, length } = clusterAt(text, at)
      const cluster = text.slice(at, end)
      let folded = known.get(cluster)
      if (folded === undefined) known.set(cluster, (folded = fold(cluster)))
      append(all, folded, { place, together: length === 1 && folded.length === 1 ? 0 : length })
      at = end
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

// ASCII folds to lower case and most Arabic letters to themselves, unit by unit; the last before a character that may
// belong to it is left to `clusterAt`.
function endOfPlain(text: string, at: number): number {
  let end = at
  while (end < text.length && isPlain(text.charCodeAt(end))) end++
  return end < text.length && end > at && mayBelong(text.charCodeAt(end)) ? end - 1 : end
}

// By unit: 0 where it was not asked for yet, 1 where it is plain, 2 where it is not.
const plain = new Uint8Array(0x10000)

function isPlain(unit: number): boolean {
  if (unit < 0x80) return true
  if (plain[unit] === 0) {
    const character = String.fromCharCode(unit)
    plain[unit] = fold(character) === character && !/[\p{M}\p{Cs}]/u.test(character) ? 1 : 2
  }
  return plain[unit] === 1
}

function mayBelong(unit: number): boolean {
  return unit >= 0x300 || (unit >= 0xbc && unit <= 0xbe)
}

// Where a character ends with the marks that stand on it, and its length in code points.
function clusterAt(text: string, at: number): { end: number; length: number } {
  let end = at + unitsAt(text, at)
  let length = 1
  for (; end < text.length && isPartOfCluster(text, at, end); length++) end += unitsAt(text, end)
  return { end, length }
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

const marks = new Map<number, boolean>()

function isPartOfCluster(text: string, from: number, at: number): boolean {
  if (!mayBelong(text.charCodeAt(at))) return false
  const code = text.codePointAt(at) ?? 0
  if (code <= 0xbe) return at === from + 1 && /^\d$/.test(text.charAt(from))
  let isMark = marks.get(code)
  if (isMark === undefined) marks.set(code, (isMark = /^\p{M}$/u.test(String.fromCodePoint(code))))
  return isMark
}
