import { normalizeEncoding, TextDecoder as ExactDecoder } from '@exodus/bytes/encoding.js'
import { ResultType, Sniffer } from 'encoding-sniffer/sniffer'
import {
  type EncodingBasis,
  type EncodingOffer,
  MENDED,
  type OfferedEncoding,
  offeredEncodings,
  PLACES_NAMED,
  REPLACEMENT,
  sampleAround,
  strayPlaces,
  type TextEncoding,
  usualEncoding,
} from '@/lib/domain/sources/encoding'
import { firstUtf8Strays, mendUtf8 } from './utf8-strays'

/** The text of a file, with the encoding it was read in. */
export interface DecodedText {
  text: string
  encoding: TextEncoding
}

/** What HTML looks at for its encoding (HTML Standard, 13.2.3.2), in bytes. */
const prescan = 1024
/** Offers that show how words would read; the others are chosen by name. */
const offersShown = 6

/**
 * The text of a file. `chosen` decides, else a byte order mark (which goes), else what HTML says of itself, by the HTML
 * Standard's sniffing, where what brought it says its encoding (`said`) counts before what stands in it; else it is
 * UTF-8, or, where it is not, what its language is usually in. Bytes that are nothing in the encoding become U+FFFD and are
 * named by their places; nothing is refused.
 */
export function decodeText(
  bytes: Uint8Array,
  { isHtml, chosen = null, said = null }: { isHtml: boolean; chosen?: OfferedEncoding | null; said?: string | null },
): DecodedText {
  const { name, basis } = chosen ? { name: chosen, basis: 'chosen' as const } : encodingOf(bytes, isHtml, said)
  const text = readAs(bytes, name)
  const strays = straysIn(text, bytes, name)
  const places = strayPlaces(text, strays.first, byteFinder(bytes, text, strays.first, name))
  const offers = offersFor(bytes, text, strays.first)
  return { text, encoding: { name, basis, strays: strays.count, places, offers } }
}

function encodingOf(bytes: Uint8Array, isHtml: boolean, label: string | null): { name: string; basis: EncodingBasis } {
  const said = sniff(bytes, isHtml, label)
  // Letters that all happen to be UTF-8 are UTF-8: as bytes of single letters they would make no words.
  if (said?.basis === 'declared' && isSingleByte(said.name) && hasLetterBeyondAscii(bytes) && isUtf8(bytes))
    return { name: 'utf-8', basis: 'contradicted' }
  if (said) return said
  if (isUtf8(bytes)) return { name: 'utf-8', basis: 'plain' }
  const start = String.fromCharCode(...bytes.subarray(0, prescan))
  const language = isHtml ? (/<html\b[^>]{0,300}?\blang\s?=\s?["']?([a-z-]{2,12})/i.exec(start)?.[1] ?? null) : null
  return { name: usualEncoding(language) ?? 'windows-1252', basis: 'guess' }
}

/** What the file says of its encoding by a mark or, as HTML, in its first bytes, or what brought it said; null where nothing known. */
function sniff(
  bytes: Uint8Array,
  isHtml: boolean,
  label: string | null,
): { name: string; basis: EncodingBasis } | null {
  const sniffer = new Sniffer({ maxBytes: prescan, transportLayerEncodingLabel: label ?? undefined })
  sniffer.write(isHtml ? bytes.subarray(0, prescan) : bytes.subarray(0, 3))
  const name = normalizeEncoding(sniffer.encoding)
  if (name === null || name === 'replacement' || sniffer.resultType === ResultType.DEFAULT) return null
  if (sniffer.resultType === ResultType.BOM) return { name, basis: 'mark' }
  return isHtml || sniffer.resultType === ResultType.PASSED ? { name, basis: 'declared' } : null
}

const isSingleByte = (name: string) => /^(?:windows-125|iso-8859-|koi8-|macintosh|ibm866|windows-874|x-mac)/.test(name)
const hasLetterBeyondAscii = (bytes: Uint8Array) => bytes.some((byte) => byte > 0x7f)

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The bytes in an encoding, as the Encoding Standard reads it: Node's own decoder differs in some bytes. */
function readAs(bytes: Uint8Array, name: string): string {
  if (name === MENDED) return mend(bytes)
  return name === 'utf-8' ? new TextDecoder().decode(bytes) : new ExactDecoder(name).decode(bytes)
}

function mend(bytes: Uint8Array): string {
  const windows = new ExactDecoder('windows-1252')
  return new TextDecoder().decode(mendUtf8(bytes, (byte) => windows.decode(Uint8Array.of(byte))))
}

/** How often U+FFFD stands for bytes that are nothing, and not for itself, and where it does first (UTF-16 units). */
function straysIn(text: string, bytes: Uint8Array, name: string): { count: number; first: number[] } {
  const first: number[] = []
  if (!text.includes(REPLACEMENT) || (name === 'utf-8' && isUtf8(bytes))) return { count: 0, first }
  let count = 0
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
    count += 1
    if (first.length < PLACES_NAMED) first.push(at)
  }
  return { count, first }
}

/** The byte at a stray place: in UTF-8 by their order, where a byte is a character by its index; else null. */
function byteFinder(bytes: Uint8Array, text: string, first: readonly number[], name: string) {
  if (name !== 'utf-8') return (index: number) => (text.length === bytes.length ? (bytes[index] ?? null) : null)
  // A U+FFFD that the text has itself would shift the order.
  const hasOwn = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(REPLACEMENT)
  const raw = hasOwn ? [] : firstUtf8Strays(bytes, first.length)
  return (index: number) => bytes[raw[first.indexOf(index)]?.start ?? -1] ?? null
}

/** Controls, boxes and bytes that are nothing: no article has them, so the encoding that gives them is none to offer. */
const noWords = /[\u0080-\u009f\u2500-\u259f\ufffd]/
/** Encodings in which nearly any bytes make some sign: offered where much of the text is not ASCII. */
const eastAsian = new Set<string>(['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'utf-16le', 'utf-16be'])

/** How the first words that are no ASCII read in other encodings; none where all of the text is ASCII. */
function offersFor(bytes: Uint8Array, text: string, strays: readonly number[]): EncodingOffer[] {
  const at = strays[0] ?? text.search(/[^\0-\x7f]/)
  if (at < 0) return []
  const from = Math.max(0, byteIndexOf(bytes, strays.length > 0) - 200)
  const part = bytes.subarray(from, from + 600)
  const highShare = part.filter((byte) => byte > 0x7f).length / part.length
  const seen = new Set<string>()
  return offeredEncodings.flatMap((name): EncodingOffer[] => {
    const read = readAs(part, name)
    const sample = sampleAround(read, Math.max(0, read.search(/[^\0-\x7f]/)))
    if (seen.size >= offersShown || seen.has(sample) || (name !== 'utf-8' && noWords.test(sample))) return []
    if (eastAsian.has(name) && highShare < 0.2) return []
    seen.add(sample)
    return [{ name, sample }]
  })
}

/** Where the first byte stands that is nothing in UTF-8, if that is what is looked for; else the first that is no ASCII. */
function byteIndexOf(bytes: Uint8Array, isStray: boolean): number {
  const [stray] = isStray ? firstUtf8Strays(bytes, 1) : []
  return stray?.start ?? bytes.findIndex((byte) => byte > 0x7f)
}
