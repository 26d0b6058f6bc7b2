import { webAddressText } from '@/lib/domain/input/text'
import { parseEdtf } from '@/lib/domain/dates/edtf'

/** What a page says of itself in its metadata, as it stands there. */
export interface PageMetadata {
  title: string | null
  byline: string | null
  siteName: string | null
  publishedTime: string | null
  url: string | null
  language: string | null
}

/** Details of a source that a person has yet to check, in the names of its form; null where nothing is known. */
export interface SourceGuesses {
  headline: string | null
  outlet: string | null
  byline: string | null
  publishedDate: string | null
  publishedNote: string | null
  url: string | null
  language: string | null
}

const nothing: SourceGuesses = {
  headline: null,
  outlet: null,
  byline: null,
  publishedDate: null,
  publishedNote: null,
  url: null,
  language: null,
}

/**
 * Guesses from a page's metadata. The date is the day as the page's own clock has it; the stamp itself is kept
 * in the note, since an outlet's day may be another than that of its server.
 */
export function guessFromMetadata(metadata: PageMetadata): SourceGuesses {
  const stamp = oneLine(metadata.publishedTime, 100)
  const day = /^\d{4}-\d{2}-\d{2}/.exec(stamp ?? '')?.[0] ?? null
  return {
    headline: oneLine(metadata.title),
    outlet: oneLine(metadata.siteName),
    byline: oneLine(metadata.byline)?.replace(/^by(\s+|$)/i, '') || null,
    publishedDate: day !== null && parseEdtf(day) ? day : null,
    publishedNote: stamp === null ? null : `The page’s metadata says: ${stamp}`,
    url: webAddress(metadata.url),
    language: languageTag(metadata.language),
  }
}

/** The only guess that plain text gives: its first paragraph, if it is one short line, is the headline. */
export function guessFromText(paragraphs: readonly { text: string }[]): SourceGuesses {
  const first = paragraphs[0]?.text.replace(/^#+\s+/, '').trim() ?? ''
  const isHeadline = paragraphs.length > 1 && first.length <= 250 && !/[\r\n]/.test(first)
  return { ...nothing, headline: isHeadline ? oneLine(first) : null }
}

function oneLine(value: string | null, most = 500): string | null {
  // Controls count as blanks here; in an attribute of a page they are noise.
  const line = (value ?? '').replace(/[\s\p{Cc}\p{Surrogate}]+/gu, ' ').trim()
  return [...line].slice(0, most).join('').trim() || null
}

/** An address of the web in its usual form, or null for what is none that is taken. */
export function webAddress(value: string | null): string | null {
  const address = value?.trim() ?? ''
  const read = webAddressText.safeParse(URL.canParse(address) ? new URL(address).href : '')
  return read.success ? read.data : null
}

/** The tag in its canonical form (BCP 47), or null for one that is none. */
function languageTag(value: string | null): string | null {
  const tag = value?.trim().replaceAll('_', '-') ?? ''
  if (tag === '' || tag.length > 35) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
