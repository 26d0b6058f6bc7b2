/** One piece of a phrase, folded: a word, a number in digits, or a sign. */
export interface Token {
  text: string
  /** What digits say: null for anything else, NaN for digits that say no one number ("1,5", "007"). */
  value: number | null
  /** What digits with one comma say if it parts decimals, as before a scale: "1,5 million"; else null. */
  decimal: number | null
  /** Digits that end in this many groups of three noughts or digits, as written with separators. */
  groups: number
  /** Nothing stands between it and the piece before it. */
  glued: boolean
  /** Where it stands in the folded text, in UTF-16 units, half-open. */
  start: number
  end: number
  /** Tokens of the longest phrase it begins, by group of the lexicons; filled in when first asked. */
  opens: readonly (number | undefined)[] | null
}

// Digits with separators between them; words with inner apostrophes; runs of comparison signs; any other single sign.
// Each alternative starts with and goes on by characters of its own, so the scan is linear.
const piece = /(\d+(?:[.,'’٬٫،]\d+)*(?: \d{3}(?!\d))*)|[\p{L}\p{M}]+(?:['’]\p{L}+)*|[<>=≥≤~≈]+|[^\s]/gu
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
  return piecesOf(fold(words), joined)
}

/** The pieces of a folded text. */
export function piecesOf(folded: string, joined: ReadonlySet<string>): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of folded.matchAll(piece)) {
    const text = match[0]
    const glued = match.index === end && end > 0
    const start = match.index
    end = start + text.length
    const rest = text.startsWith('و') && !joined.has(text) ? text.slice(1) : ''
    if (joined.has(rest))
      tokens.push(placed(word('و'), glued, start, start + 1), placed(word(rest), true, start + 1, end))
    else tokens.push(placed(match[1] === undefined ? word(text) : number(text), glued, start, end))
  }
  return tokens
}

function placed(token: Token, glued: boolean, start: number, end: number): Token {
  token.glued = glued
  token.start = start
  token.end = end
  return token
}

function word(text: string): Token {
  return { text, value: null, decimal: null, groups: 0, opens: null, glued: false, start: 0, end: 0 }
}

function number(text: string): Token {
  const comma = /^(\d{1,3})[,،](\d{1,2})$/.exec(text)
  const whole = text.split(/[.٫]/)[0] ?? ''
  const groups = whole.split(/\D/).length - 1
  const bare = groups === 0 ? Math.floor((/0*$/.exec(whole)?.[0].length ?? 0) / 3) : 0
  return {
    text,
    value: readDigits(text),
    decimal: comma ? Number(`${comma[1]}.${comma[2]}`) : null,
    groups: groups || bare,
    opens: null,
    glued: false,
    start: 0,
    end: 0,
  }
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
