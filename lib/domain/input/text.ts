import { z } from 'zod'
import './plain-faults'
import { tooLargeSentence } from './request-size'

/** What a long text may weigh: 5 MB of 1,048,576 bytes each, in UTF-8. */
export const LONG_TEXT_BYTES = 5 * 1024 * 1024

/** How many Unicode code points a text has; a lone surrogate counts as one. */
export function countCodePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)
}

type TextLimits = { min?: number; max?: number; label?: string }

/**
 * Schema of a text that a person typed: `min` (1 unless given, so that blank is refused) to `max` code points, counted
 * after both ends are trimmed; nothing inside is altered. Refused with a sentence that names `label` ("The reason"):
 * NUL, half characters (lone surrogates, which no UTF-8 file can hold), C0 controls but TAB, LF and CR.
 */
export function plainText(limits: TextLimits) {
  return checked(z.string({ error: enter(limits.label ?? 'The text') }), limits)
}

function checked(schema: z.ZodString, { min = 1, max = Infinity, label = 'The text' }: TextLimits) {
  return schema
    .check(({ value, issues }) => {
      const fault = characterFault(value, label)
      if (fault) issues.push({ code: 'custom', input: value, message: fault })
    })
    .trim()
    .check(({ value, issues }) => {
      const fault = lengthFault(value, label, min, max)
      if (fault) issues.push({ code: 'custom', input: value, message: fault })
    })
}

/**
 * Schema of a text of one line (a name, a title, a headline), with the limits of `plainText`: line ends and TAB become a
 * blank, and what is not seen is taken away (`visibleLine`), since it could make one name look like another or turn
 * the words beside it round.
 */
export function oneLineText(limits: TextLimits) {
  return checked(z.string({ error: enter(limits.label ?? 'The text') }).overwrite(visibleLine), limits)
}

/** Schema of the name of somebody with an account: one line of at most 120 characters, in Unicode's form NFC (UAX 15). */
export const personNameText = oneLineText({ max: 120, label: 'The name' }).overwrite((name) => name.normalize('NFC'))

/**
 * A text as one line without characters that are not seen (Unicode's Default_Ignorable_Code_Point, UAX 44: bidi controls,
 * zero-width characters, fillers, tags), but for variation selectors, and for U+200C and U+200D between two letters, which
 * Persian, Urdu and Indic spelling needs.
 */
export function visibleLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, (character) =>
      /[\u200C\u200D\p{Variation_Selector}]/u.test(character) ? character : '',
    )
    .replace(
      /(?<![\p{L}\p{M}])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\u200C\u200D])|(?<=[\u200C\u200D])[\u200C\u200D]+/gu,
      '',
    )
}

/**
 * Schema of a whole article or capture: up to LONG_TEXT_BYTES of UTF-8, not blank, the same characters refused as in
 * `plainText`. Altered nowhere, not even at its ends: hashes and offsets are those of the text as it came.
 */
export const longText = z.string({ error: enter('The text') }).check(({ value, issues }) => {
  const blankFault = value.trim() === '' ? 'The text is empty. Paste its words, or choose another file.' : null
  const fault = characterFault(value, 'The text') ?? weightFault(value) ?? blankFault
  if (fault) issues.push({ code: 'custom', input: value, message: fault })
})

/** What a quote may have, in code points: a long article has fewer, and nobody reads a quote that is longer. */
export const QUOTE_LENGTH = 20_000

/** Schema of the exact words of a capture, as they stand there: nothing is trimmed or altered. */
export const quoteText = z
  .string({ error: 'Select the words.' })
  .min(1, 'Select the words.')
  .check(({ value, issues }) => {
    const length = countCodePoints(value)
    if (length <= QUOTE_LENGTH) return
    const message = `The quote has ${characters(length)}; the limit is ${format(QUOTE_LENGTH)}. Quote less of it.`
    issues.push({ code: 'custom', input: value, message })
  })

/** Schema of an e-mail address, in lower case; at most 254 characters (RFC 5321, 4.5.3.1.3, erratum 1690). */
export const emailText = plainText({ max: 254, label: 'The e-mail address' })
  .toLowerCase()
  .regex(z.regexes.email, 'This is not an e-mail address; write it like name@example.org.')

/**
 * Schema of one address of the web (http or https), at most 2,000 characters. Refused by name: two addresses in one field,
 * and a name or a password before the host, which would be shown to everybody and is how one address poses as another.
 */
export const webAddressText = z
  .string({ error: enter('The address') })
  .trim()
  .max(2000, 'The address is longer than 2,000 characters; give a shorter one.')
  .check(({ value, issues }) => {
    const fault = addressFault(value)
    if (fault) issues.push({ code: 'custom', input: value, message: fault })
  })

/** Schema of a key: words of lower-case letters and digits joined by single hyphens, at most 100 characters. */
export const keyText = plainText({ max: 100, label: 'The key' }).regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'A key is made of lower-case letters and digits, with single hyphens between words, like karm-zeitoun.',
)

/** Schema of a UUID of any version (RFC 9562), in lower case. */
export const uuidText = z
  .string({ error: 'The id is missing.' })
  .trim()
  .toLowerCase()
  .regex(z.regexes.uuid(), 'This is not an id; follow a link instead of typing the address.')

function characterFault(value: string, label: string): string | null {
  if (value.includes('\0')) return `${label} contains a NUL character; remove it.`
  if (/\p{Surrogate}/u.test(value)) {
    return `${label} contains half of a character (a lone surrogate); delete it and type the character again.`
  }
  // Of all controls (Cc) those that are neither TAB, LF, CR nor DEL and C1.
  const control = /[^\P{Cc}\t\n\r\u007F-\u009F]/u.exec(value)?.[0]
  if (control === undefined) return null
  const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `${label} contains a control character (U+${code}); remove it.`
}

function addressFault(value: string): string | null {
  if (!/^https?:\/\//i.test(value)) return 'The address must begin with http:// or https://.'
  if (/[\s,;|]+https?:\/\//i.test(value)) return 'There are two addresses in this field; give one address.'
  if (/\s/.test(value) || !URL.canParse(value))
    return 'This is not one address of the web; copy it from the browser’s address bar.'
  const { username, password } = new URL(value)
  return username || password
    ? 'The address has a name or password before the host (the part up to @); remove it.'
    : null
}

function lengthFault(value: string, label: string, min: number, max: number): string | null {
  const length = countCodePoints(value)
  if (length === 0 && min > 0) return enter(label)
  if (length < min) return `${label} has ${characters(length)}; it needs at least ${format(min)}.`
  if (length > max) return `${label} has ${characters(length)}; the limit is ${format(max)}. Shorten it.`
  return null
}

function weightFault(value: string): string | null {
  const bytes = new TextEncoder().encode(value).byteLength
  if (bytes <= LONG_TEXT_BYTES) return null
  return `${tooLargeSentence('The text', bytes, LONG_TEXT_BYTES)} Split it.`
}

/** What to do where nothing was typed: "Enter the reason." */
function enter(label: string): string {
  return `Enter ${label.charAt(0).toLowerCase()}${label.slice(1)}.`
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${format(count)} characters`
}

function format(number: number): string {
  return number.toLocaleString('en')
}
