/**
 * A piece of a line as a page draws it: its words, where it begins on the line, from the left, and how wide it is.
 * @typedef {{ text: string, x: number, width: number }} Piece
 */

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const leftToRight = /[\p{L}\p{Nl}]/u
const digits = /\p{Nd}/u
/** A number, with what may stand in it: beside Arabic letters, hyphens part two numbers (UAX 9, W2 and W4); or one sign. */
const numbers = /\p{Nd}+(?:[.,:/\u00a0\u060c\u066b\u066c]\p{Nd}+)*|\P{Nd}/gu
const otherNumbers = /\p{Nd}+(?:[.,:/+\-\u00a0]\p{Nd}+)*|\P{Nd}/gu
const arabic = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/
const mirrored = new Map(
  ['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
)

const isRtl = (text) => rightToLeft.test(text)

/** @param {string} text @returns {'R' | 'L' | 'N' | ''} */
function kindOf(text) {
  if (isRtl(text)) return 'R'
  if (leftToRight.test(text)) return 'L'
  return digits.test(text) ? 'N' : ''
}

/** Whether most letters of a line are of a script that is written from the right. @param {string} text */
export function isRightToLeft(text) {
  const letters = [...text].filter((character) => leftToRight.test(character))
  return letters.filter(isRtl).length * 2 > letters.length
}

/**
 * The words of one line in the order in which they are read, from the order in which they stand. Pieces of a script
 * written from the right are read from there; words of other scripts in between keep their own order, and so do numbers.
 * Brackets of the former are the other ones: a page draws what Unicode mirrors. Where a page can mean two orders (a number
 * beside a foreign word), the number comes first. `isRtlPage`: the text around the line is read from the right.
 * @param {readonly Piece[]} pieces @param {boolean} isRtlPage @returns {string}
 */
export function readingOrder(pieces, isRtlPage = false) {
  const line = pieces.map(({ text }) => text).join('')
  if (!isRtl(line)) return line
  const letters = pieces.map((piece) => ({ ...piece, text: asLetters(piece.text) }))
  const fromLeft = letters.map(behindItsLetter).toSorted((a, b) => a.x - b.x)
  const texts = fromLeft.map(({ text }) => text)
  return isRtlPage || isRightToLeft(line) ? fromTheRight(texts.toReversed()) : fromTheLeft(texts)
}

/** A mark is drawn somewhere over its letter, just before it, and is read behind it. */
function behindItsLetter(piece, index, pieces) {
  if (!isMark(piece.text)) return piece
  const letter = pieces.slice(index + 1, index + 4).find(({ text }) => isRtl(text) && !isMark(text))
  return letter ? { ...piece, x: letter.x - 0.001 } : piece
}

const isMark = (text) => /^\p{M}+$/u.test(text)

/** @param {string[]} drawn from the right */
function fromTheRight(drawn) {
  const signs = drawn.some((text) => arabic.test(text)) ? numbers : otherNumbers
  const isOfSigns = (text) => !/[\p{L}\p{M}]/u.test(text)
  const pieces = drawn.flatMap((text) => (isOfSigns(text) ? (text.match(signs) ?? []).toReversed() : [text]))
  const kinds = pieces.map(kindOf)
  const words = []
  for (let at = 0; at < pieces.length; at += 1) {
    const last = lastOf(kinds, at, 'L', 'R')
    const run = pieces.slice(at, last + 1).toReversed()
    words.push(...(kinds[at] === 'L' || kinds[at] === 'N' ? run : run.map(mirror)))
    at = last
  }
  return words.join('')
}

/** @param {string[]} pieces from the left */
function fromTheLeft(pieces) {
  const kinds = pieces.map(kindOf)
  const words = []
  for (let at = 0; at < pieces.length; at += 1) {
    const last = lastOf(kinds, at, 'R', 'L')
    const run = pieces.slice(at, last + 1)
    words.push(...(kinds[at] === 'R' ? run.toReversed().map(mirror) : run))
    at = last
  }
  return words.join('')
}

/** The last piece of a run that the one at `at` begins, where it is of this kind; the other kind ends the run. */
function lastOf(kinds, at, kind, other) {
  let last = at
  for (let next = at + 1; kinds[at] === kind && next < kinds.length && kinds[next] !== other; next += 1)
    if (kinds[next] === kind) last = next
  return last
}

const mirror = (text) => [...text].map((character) => mirrored.get(character) ?? character).join('')

/** Forms that letters have inside a word, and ligatures, as letters; a mark without the blank that carries it. */
function asLetters(text) {
  return text
    .replace(/[\ufb50-\ufdff\ufe70-\ufefc]/g, (form) => form.normalize('NFKC').replace(/^ (?=\p{M})/u, ''))
    .replace(/^ (?=\p{M}+$)/u, '')
}
