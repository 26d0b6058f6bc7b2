/**
 * How it is known which encoding a text is in: by a byte order mark, by what the page says, by being UTF-8 where nothing
 * (`plain`) or something else (`contradicted`) is said, by its language (`guess`), or by a person.
 */
export type EncodingBasis = 'mark' | 'declared' | 'plain' | 'contradicted' | 'guess' | 'chosen'

/** Where bytes stand that are nothing in their encoding: line and character in it (from 1), the words around. */
export interface StrayPlace {
  line: number
  character: number
  /** The byte, where one byte is one character. */
  byte: number | null
  around: string
}

/** Another encoding that the same bytes can be read in, with how a few of its words read then. */
export interface EncodingOffer {
  name: string
  sample: string
}

/** The encoding that a text was read in, what in it does not fit, and what else it could be read in. */
export interface TextEncoding {
  name: string
  basis: EncodingBasis
  /** How many places have bytes that are nothing in this encoding; U+FFFD stands for each. */
  strays: number
  /** The first of these places, three at most. */
  places: StrayPlace[]
  /** None where every encoding gives the same text. */
  offers: EncodingOffer[]
}

/** UTF-8 in which single bytes of Windows stand: each byte that is none of UTF-8 is read as windows-1252. */
export const MENDED = 'utf-8 with windows-1252'

/** Encodings (names of the Encoding Standard) that are offered, those of news pages first. */
export const offeredEncodings = [
  'utf-8',
  MENDED,
  'windows-1252',
  'windows-1256',
  'windows-1251',
  'iso-8859-6',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'iso-8859-2',
  'koi8-r',
  'koi8-u',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'utf-16le',
  'utf-16be',
] as const

/** An encoding that a person can choose. */
export type OfferedEncoding = (typeof offeredEncodings)[number]

/** What stands for bytes that are nothing in their encoding (Encoding Standard, 4.1). */
export const REPLACEMENT = '\ufffd'

/** How many places with bytes that are nothing are named. */
export const PLACES_NAMED = 3
/** Characters on each side of a place that are shown with it. */
const side = 30

/**
 * The places at `indices` (UTF-16 units, in order) of a text, three at most; `byteAt` gives the byte of an index where
 * one byte is one character.
 */
export function strayPlaces(
  text: string,
  indices: readonly number[],
  byteAt: (index: number) => number | null,
): StrayPlace[] {
  let line = 1
  let lineStart = 0
  let from = 0
  return indices.slice(0, PLACES_NAMED).map((index) => {
    for (let at = text.indexOf('\n', from); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
      line += 1
      lineStart = at + 1
    }
    from = Math.max(lineStart, from)
    return { line, character: index - lineStart + 1, byte: byteAt(index), around: sampleAround(text, index) }
  })
}

/** A few words of a text around an index (UTF-16 units), without tags and on one line. */
export function sampleAround(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 4 * side), index).replace(/^[^<>]*>|<[^<>]*>/g, ' ')
  const after = text.slice(index, index + 4 * side).replace(/<[^<>]*>|<[^<>]*$/g, ' ')
  const tidy = (part: string) => part.replace(/\s+/g, ' ')
  return `${tidy(before).slice(-side)}${tidy(after).slice(0, side)}`.replace(/\p{Surrogate}/gu, '').trim()
}

/** The encoding that HTML is read in where nothing says it, by its language (HTML Standard, 13.2.3.2); null for others. */
export function usualEncoding(language: string | null): OfferedEncoding | null {
  const [first = ''] = (language ?? '').toLowerCase().split('-')
  return usual.get(first) ?? null
}

const usual = new Map<string, OfferedEncoding>([
  ...['ar', 'fa', 'ur'].map((language) => [language, 'windows-1256'] as const),
  ...['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'ky', 'tg'].map((language) => [language, 'windows-1251'] as const),
  ...['cs', 'sk', 'hu', 'pl', 'sl'].map((language) => [language, 'windows-1250'] as const),
  ['el', 'windows-1253'],
  ['tr', 'windows-1254'],
  ['he', 'windows-1255'],
  ['ja', 'shift_jis'],
  ['ko', 'euc-kr'],
  ['zh', 'gb18030'],
])
