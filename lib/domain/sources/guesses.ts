import { webAddressText } from '@/lib/domain/input/text'
import { parseEdtf } from '@/lib/domain/dates/edtf'
import { dateInAddress, firstLines } from './first-lines'

/** What a page says of itself in its metadata, as it stands there. */
export interface PageMetadata {
  title: string | null
  /** Its whole title, where `title` is the headline of the text: titles go on with the outlet's name. */
  pageTitle?: string | null
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
  agency: string | null
  publishedDate: string | null
  publishedWords: string | null
  publishedNote: string | null
  url: string | null
  language: string | null
}

/** Where a guess is from: the page's metadata, its title, its address, or the lines above the text. */
export type GuessBasis = 'metadata' | 'title' | 'address' | 'byline' | 'first-lines'

/** One value that a field could have, with where it is from; `words` are those of a date in the text. */
export interface DetailGuess {
  field: 'headline' | 'outlet' | 'byline' | 'agency' | 'publishedDate'
  value: string
  basis: GuessBasis
  words: string | null
}

/** The likeliest details, and all that were found for them, the likeliest first. */
export interface Guesses {
  guesses: SourceGuesses
  details: DetailGuess[]
}

/**
 * What a page says of its article: in its metadata, its address, and the lines above its text. `paragraphs` are those of
 * the article, its headline first. A date in metadata is the day as the page's own clock has it; the stamp itself is
 * kept in the note, since an outlet's day may be another than that of its server.
 */
export function guessFromPage(metadata: PageMetadata, paragraphs: readonly string[]): Guesses {
  const stamp = oneLine(metadata.publishedTime, 100)
  const url = webAddress(metadata.url)
  const lines = firstLines(paragraphs)
  const day = /^\d{4}-\d{2}-\d{2}/.exec(stamp ?? '')?.[0] ?? null
  const headline = oneLine(metadata.title)
  const details = [
    guess('headline', headline, 'metadata'),
    guess('headline', headlineOf(paragraphs), 'first-lines'),
    guess('outlet', oneLine(metadata.siteName), 'metadata'),
    guess('outlet', outletInTitle(oneLine(metadata.pageTitle ?? null), headline), 'title'),
    guess('outlet', url === null ? null : new URL(url).hostname.replace(/^www\./, ''), 'address'),
    guess('byline', authorIn(metadata.byline), 'metadata'),
    guess('publishedDate', day !== null && parseEdtf(day) ? day : null, 'metadata'),
    ...guessesOfLines(lines),
    guess('publishedDate', dateInAddress(url), 'address'),
  ].flatMap((each) => each ?? [])
  return {
    guesses: {
      ...likeliest(details),
      publishedNote: stamp === null ? null : `The page’s metadata says: ${stamp}`,
      url,
      language: languageTag(metadata.language),
    },
    details: distinct(details),
  }
}

/** What plain text says of itself: its first paragraph, if it is one short line, is the headline; and the lines below it. */
export function guessFromText(paragraphs: readonly { text: string }[]): Guesses {
  const texts = paragraphs.slice(0, 20).map(({ text }) => text)
  const headline = guess('headline', headlineOf(texts), 'first-lines')
  const details = [...(headline ? [headline] : []), ...guessesOfLines(firstLines(texts))]
  return {
    guesses: { ...likeliest(details), publishedNote: null, url: null, language: null },
    details: distinct(details),
  }
}

function headlineOf([first = '', second]: readonly string[]): string | null {
  const line = first.replace(/^#+\s+/, '').trim()
  return second !== undefined && line.length <= 250 && !/[\r\n]/.test(line) ? oneLine(line) : null
}

function guessesOfLines({ byline, agency, date }: ReturnType<typeof firstLines>): DetailGuess[] {
  return [
    guess('byline', oneLine(byline), 'byline'),
    guess('agency', agency?.name ?? null, agency?.isInByline ? 'byline' : 'first-lines'),
    guess('publishedDate', date?.edtf ?? null, 'first-lines', date?.words ?? null),
  ].flatMap((each) => each ?? [])
}

function guess(
  field: DetailGuess['field'],
  value: string | null,
  basis: GuessBasis,
  words: string | null = null,
): DetailGuess | null {
  return value === null ? null : { field, value, basis, words }
}

function likeliest(details: readonly DetailGuess[]) {
  const first = (field: DetailGuess['field']) => details.find((each) => each.field === field)
  return {
    headline: first('headline')?.value ?? null,
    outlet: first('outlet')?.value ?? null,
    byline: first('byline')?.value ?? null,
    agency: first('agency')?.value ?? null,
    publishedDate: first('publishedDate')?.value ?? null,
    publishedWords: first('publishedDate')?.words ?? null,
  }
}

/** Each value of a field once: by the likeliest of those that give it. */
function distinct(details: readonly DetailGuess[]): DetailGuess[] {
  return details.filter(
    ({ field, value }, index) =>
      details.findIndex((other) => other.field === field && other.value.toLowerCase() === value.toLowerCase()) ===
      index,
  )
}

/** What a page's title has behind its headline: "Forty missing | The Norvale Post". */
function outletInTitle(title: string | null, headline: string | null): string | null {
  if (title === null || headline === null || !title.toLowerCase().startsWith(headline.toLowerCase())) return null
  return /^\s*[|–—·•:-]\s*([^|–—·•]{2,60})$/u.exec(title.slice(headline.length))?.[1]?.trim() ?? null
}

/** An author by name: no address of a profile, and without the "by". */
function authorIn(value: string | null): string | null {
  const name = oneLine(value)?.replace(/^by(\s+|$)/i, '') || null
  return name !== null && URL.canParse(name) ? null : name
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
