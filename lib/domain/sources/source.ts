import type { DateBasis } from '@/lib/domain/vocabulary'
import { readTypedDate } from '@/lib/domain/dates/typed-date'

/** What is known of a published item, as far as a person can change it. */
export interface SourceDetails {
  headline: string
  outlet: string | null
  byline: string | null
  agency: string | null
  publishedDate: string | null
  publishedWords: string | null
  publishedBasis: DateBasis | null
  publishedNote: string | null
  edition: string | null
  url: string | null
  language: string
  drawsOnWords: string | null
}

/** The details of a source in the order that forms and history show them; whatever else a row holds is left out. */
export function sourceDetailsOf(source: SourceDetails): SourceDetails {
  const { headline, outlet, byline, agency, publishedDate, publishedWords, publishedBasis } = source
  const { publishedNote, edition, url, language, drawsOnWords } = source
  return {
    headline,
    outlet,
    byline,
    agency,
    publishedDate,
    publishedWords,
    publishedBasis,
    publishedNote,
    edition,
    url,
    language,
    drawsOnWords,
  }
}

/**
 * Details with the date of publication as EDTF, read against the edition; words that were typed are kept as the words of the date, and
 * make a basis *stated* what they are. A sentence by field where it cannot be read.
 */
export function withReadPublication<
  T extends Pick<SourceDetails, 'publishedDate' | 'publishedWords' | 'publishedBasis' | 'edition'>,
>(details: T): { details: T; problems: Record<string, string> } {
  const typed = details.publishedDate
  const date = typed === null ? null : readTypedDate(typed, { published: details.edition })
  if (typed === null || date === null) return { details, problems: {} }
  if ('problem' in date) return { details, problems: { publishedDate: date.problem } }
  if (date.basis === null) return { details: { ...details, publishedDate: date.edtf }, problems: {} }
  const publishedBasis = details.publishedBasis === 'stated' ? date.basis : details.publishedBasis
  const publishedWords = details.publishedWords ?? typed.trim()
  return { details: { ...details, publishedDate: date.edtf, publishedBasis, publishedWords }, problems: {} }
}

/** What is wrong with the details together, by field: a date goes with how it is known, and the other way round. */
export function sourceProblems({ publishedDate, publishedBasis }: SourceDetails): Record<string, string> {
  if (publishedDate !== null && publishedBasis === null) return { publishedBasis: 'Say how the date is known.' }
  if (publishedDate === null && publishedBasis !== null)
    return { publishedDate: 'Give the date, or leave out how it is known.' }
  return {}
}
