import { describeEdtf } from '@/lib/domain/dates/edtf'
import type { DateBasis } from '@/lib/domain/vocabulary'
import { sourceWords } from '@/lib/words/sources/sources'

/** How a date is known, as it stands beside the date. */
export const basisNotes: Record<DateBasis, string> = {
  stated: sourceWords.asStated,
  relative: sourceWords.fromRelativeWords,
  inferred: 'inferred',
}

interface Published {
  publishedDate: string | null
  publishedWords: string | null
  publishedBasis: DateBasis | null
}

/** When something was published, in words, and how that is known; the words of the text where there is no date. */
export function publicationWords({ publishedDate, publishedWords, publishedBasis }: Published): {
  date: string
  note: string | null
} {
  const words = publishedWords && `“${publishedWords}”`
  if (!publishedDate) return { date: words ?? sourceWords.notRecorded, note: null }
  const how = [publishedBasis && basisNotes[publishedBasis], words].filter(Boolean)
  return { date: describeEdtf(publishedDate) ?? publishedDate, note: how.join(', ') || null }
}
