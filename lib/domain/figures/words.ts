/** One piece of a phrase, folded: a word, a number in digits, or a sign. Pieces that are alike are one object. */
export interface Token {
  text: string
  /** What digits say: null for anything else, NaN for digits that say no one number ("1,5", "007"). */
  value: number | null
  /** What digits with one comma say if it parts decimals, as before a scale: "1,5 million"; else null. */
  decimal: number | null
  /** Digits that end in this many groups of three zeros or digits, as written with separators. */
  groups: number
  /** It begins with a letter. */
  isWord: boolean
  /** Nothing stands between it and the piece before it. */
  glued: boolean
  /** The phrases of the lexicons that begin with it; filled in when first asked. */
  opening: Opening | null
}

/** What begins with one word, by group of the lexicons. */
export interface Opening {
  /** 1 where a phrase of that group begins, else 0. */
  begins: Uint8Array
  /** A figure or what foretells one may begin with it alone. */
  beginsFigure: boolean
  /** It may begin one before these words. */
  beginsBefore: Set<string>
  /** It may begin a number in words, or a change of a toll. */
  startsNumber: boolean
  startsUpdate: boolean
}

// Digits with separators between them; words with inner apostrophes; runs of comparison signs; any other single sign.
// Each alternative starts with and goes on by characters of its own, so the scan is linear.
const piece = /\d+(?:[.,'’٬٫،]\d+)*(?: \d{3}(?!\d))*|[\p{L}\p{M}]+(?:['’]\p{L}+)*|[<>=≥≤~≈]+|[^\s]/uy
const hidden =
  /\p{Variation_Selector}|[\u064b-\u065f\u0670]|[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
const alike: [RegExp, string][] = [
  [/[\u00a0\u2009\u202f]/g, ' '],
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/’/g, "'"],
  [/(\d)½/g, '$1.5'],
  [/(\d)¼/g, '$1.25'],
  [/(\d)¾/g, '$1.75'],
  [/½/g, '0.5'],
  [/¼/g, '0.25'],
  [/¾/g, '0.75'],
]

/** Words as the lexicon compares them: lower case, western digits, Arabic without marks and with one form per letter. */
export function fold(words: string): string {
  let folded = words.replace(hidden, '').toLowerCase().normalize('NFC')
  for (const [from, to] of alike) folded = folded.replace(from, to)
  return folded
    .replace(/[٠-٩]/g, (digit) => digitAt(digit, 0x0660))
    .replace(/[۰-۹]/g, (digit) => digitAt(digit, 0x06f0))
}

/** The pieces of a phrase in order; a leading Arabic "and" is split from the words listed in `joined`. */
export function tokenise(words: string, joined: ReadonlySet<string>): Token[] {
  return piecesOf(fold(words), joined).tokens
}

/** The pieces of a folded text, and where each stands in it, in UTF-16 units, half-open. */
export interface Pieces {
  tokens: Token[]
  starts: number[]
  ends: number[]
}

/** The pieces of a folded text. */
export function piecesOf(folded: string, joined: ReadonlySet<string>): Pieces {
  const pieces: Pieces = { tokens: [], starts: [], ends: [] }
  // Words come again and again: one object for each keeps a text of 100,000 signs out of the garbage collector's way.
  const known: Known = { glued: new Map(), apart: new Map() }
  let before = -1
  for (let at = 0; at < folded.length;) {
    const end = endOfPiece(folded, at)
    if (end === at) {
      at++
      continue
    }
    const text = folded.slice(at, end)
    const word = isAndJoined(text, joined) ? text.slice(1) : text
    if (word !== text) add(pieces, pieceOf(known, 'و', at === before), at, at + 1)
    add(pieces, pieceOf(known, word, word !== text || at === before), end - word.length, end)
    before = at = end
  }
  return pieces
}

function add({ tokens, starts, ends }: Pieces, token: Token, start: number, end: number): void {
  tokens.push(token)
  starts.push(start)
  ends.push(end)
}

function isAndJoined(text: string, joined: ReadonlySet<string>): boolean {
  return text.charCodeAt(0) === arabicAnd && text.length > 1 && !joined.has(text) && joined.has(text.slice(1))
}

/** The pieces seen before in the same text. */
interface Known {
  glued: Map<string, Token>
  apart: Map<string, Token>
}

function pieceOf(known: Known, text: string, glued: boolean): Token {
  const ofKind = glued ? known.glued : known.apart
  let token = ofKind.get(text)
  if (!token) ofKind.set(text, (token = newPiece(text, glued)))
  return token
}

const arabicAnd = 'و'.charCodeAt(0)
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39
const isLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a
const isBlank = (unit: number) => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)

// Most pieces are plain: words of ASCII letters and single signs need no pattern. Where a piece ends; `at` for a blank.
function endOfPiece(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (isBlank(first)) return at
  if (isLetter(first)) {
    let end = at + 1
    while (isLetter(text.charCodeAt(end))) end++
    const after = text.charCodeAt(end)
    return after < 0x80 && after !== 0x27 ? end : byPattern(text, at)
  }
  const isPlainSign = first < 0x80 && !isDigit(first) && !(first >= 0x3c && first <= 0x3e) && first !== 0x7e
  return isPlainSign ? at + 1 : byPattern(text, at)
}

function byPattern(text: string, at: number): number {
  piece.lastIndex = at
  return piece.test(text) ? piece.lastIndex : at
}

type Digits = Pick<Token, 'value' | 'decimal' | 'groups'>

const noDigits: Digits = { value: null, decimal: null, groups: 0 }

function newPiece(text: string, glued: boolean): Token {
  const first = text.charCodeAt(0)
  const { value, decimal, groups } = isDigit(first) ? digitsOf(text) : noDigits
  return { text, value, decimal, groups, isWord: /^\p{L}/u.test(text), glued, opening: null }
}

function digitsOf(text: string): Digits {
  const comma = /^(\d{1,3})[,،](\d{1,2})$/.exec(text)
  const whole = text.split(/[.٫]/)[0] ?? ''
  const groups = whole.split(/\D/).length - 1
  const bare = groups === 0 ? Math.floor((/0*$/.exec(whole)?.[0].length ?? 0) / 3) : 0
  return { value: readDigits(text), decimal: comma ? Number(`${comma[1]}.${comma[2]}`) : null, groups: groups || bare }
}

/**
 * The number that digits with separators say, NaN where they say none: groups of three behind one kind of separator
 * (of two before the last, as lakhs are written), a point before at most six decimals, no leading zero. "7.500" is NaN: seven and a half, or 7,500?
 */
function readDigits(text: string): number {
  const [whole = '', decimals, ...more] = text.replaceAll('٫', '.').split('.')
  if (more.length > 0 || (decimals !== undefined && !/^\d{1,6}$/.test(decimals))) return NaN
  const separators = new Set(whole.replace(/\d/g, ''))
  const groups = whole.split(/\D/)
  if (separators.size > 1 || !(areThousands(groups) || areLakhs(groups))) return NaN
  const digits = groups.join('')
  if (digits.length > 1 && digits.startsWith('0')) return NaN
  return Number(decimals === undefined ? digits : `${digits}.${decimals}`)
}

function areThousands([first = '', ...more]: readonly string[]): boolean {
  return more.every((group) => group.length === 3) && (more.length === 0 || first.length <= 3)
}

function areLakhs([first = '', ...more]: readonly string[]): boolean {
  return (
    more.length > 1 &&
    first.length <= 2 &&
    more.at(-1)?.length === 3 &&
    more.slice(0, -1).every((group) => group.length === 2)
  )
}

function digitAt(digit: string, zero: number): string {
  return String(digit.charCodeAt(0) - zero)
}
