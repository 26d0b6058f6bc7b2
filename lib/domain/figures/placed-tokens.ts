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
  const { folded, from, to } = foldInPlace(text)
  return {
    lines: linesOf(folded, piecesOf(folded, parted)),
    startOf: (token) => from[token.start] ?? 0,
    endOf: (token) => to[token.end - 1] ?? 0,
  }
}

function linesOf(folded: string, tokens: Token[]): Token[][] {
  const lines: Token[][] = []
  let end = 0
  let line: Token[] = []
  for (const token of tokens) {
    if (line.length > 0 && /[\n\r\u2028\u2029]/.test(folded.slice(end, token.start))) {
      lines.push(line)
      line = []
    }
    line.push(token)
    end = token.end
  }
  return line.length > 0 ? [...lines, line] : lines
}

// Folding changes lengths, so each character is folded with the marks that stand on it, and memoizeLast by its place.
function foldInPlace(text: string): { folded: string; from: number[]; to: number[] } {
  const known = new Map<string, string>()
  const [from, to]: [number[], number[]] = [[], []]
  const parts: string[] = []
  let cluster = ''
  let start = 0
  let place = 0
  const close = () => {
    let folded = known.get(cluster)
    if (folded === undefined) known.set(cluster, (folded = fold(cluster)))
    for (let unit = 0; unit < folded.length; unit++) {
      from.push(start)
      to.push(place)
    }
    parts.push(folded)
  }
  for (const character of text) {
    if (cluster !== '' && !isPartOfCluster(cluster, character)) {
      close()
      cluster = ''
      start = place
    }
    cluster += character
    place++
  }
  close()
  return { folded: parts.join(''), from, to }
}

function isPartOfCluster(cluster: string, character: string): boolean {
  if (character < '\u00bc') return false
  if (character <= '\u00be') return /^\d$/.test(cluster)
  return character >= '\u0300' && /^\p{M}/u.test(character)
}
