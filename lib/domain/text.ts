import { z } from 'zod'
import './plain-faults'

/** What a long text may weigh: 5 MB of 1,048,576 bytes each, in UTF-8. */
export const LONG_TEXT_BYTES = 5 * 1024 * 1024

/** How many Unicode code points a text has; a lone surrogate counts as one. */
export function countCodePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)
}

type TextLimits = { min?: number; max?: number; label?: string }

/**
 * Schema of a text that a person typed: `min` (1 unless given, so that blank is refused) to `max` code points, counted
 * after both ends are trimmed; nothing inside is altered. Refused with a sentence that begins with `label` ("The reason"):
 * NUL, half characters (lone surrogates, which no UTF-8 file can hold), C0 controls but TAB, LF and CR.
 */
export function plainText({ min = 1, max = Infinity, label = 'The text' }: TextLimits) {
  return z
    .string({ error: `${label} is missing; fill it in.` })
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
 * Schema of a whole article or capture: up to LONG_TEXT_BYTES of UTF-8, not blank, the same characters refused as in
 * `plainText`. Altered nowhere, not even at its ends: hashes and offsets are those of the text as it came.
 */
export const longText = z.string({ error: 'The text is missing; fill it in.' }).check(({ value, issues }) => {
  const blankFault = value.trim() === '' ? emptyFault('The text') : null
  const fault = characterFault(value, 'The text') ?? weightFault(value) ?? blankFault
  if (fault) issues.push({ code: 'custom', input: value, message: fault })
})

/** Schema of an e-mail address, in lower case; at most 254 characters (RFC 5321, 4.5.3.1.3, erratum 1690). */
export const emailText = plainText({ max: 254, label: 'The e-mail address' })
  .toLowerCase()
  .regex(z.regexes.email, 'This is not an e-mail address; write it like name@example.org.')

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

function lengthFault(value: string, label: string, min: number, max: number): string | null {
  const length = countCodePoints(value)
  if (length === 0 && min > 0) return emptyFault(label)
  if (length < min) return `${label} has ${characters(length)}; it needs at least ${format(min)}.`
  if (length > max) return `${label} has ${characters(length)}; the limit is ${format(max)}. Shorten it.`
  return null
}

function weightFault(value: string): string | null {
  const bytes = new TextEncoder().encode(value).byteLength
  if (bytes <= LONG_TEXT_BYTES) return null
  return `The text has ${format(bytes)} bytes; the limit is 5 MB (${format(LONG_TEXT_BYTES)} bytes in UTF-8). Split it.`
}

function emptyFault(label: string): string {
  return `${label} is empty; write something.`
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${format(count)} characters`
}

function format(number: number): string {
  return number.toLocaleString('en')
}
