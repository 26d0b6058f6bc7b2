import type { DateBasis } from '@/lib/domain/vocabulary'

/** What the words of a date mean, as EDTF, and how that is known. */
export interface ResolvedDate {
  edtf: string
  basis: DateBasis
}

/** From where words are read: the day of the edition, the day that "earlier" counts from, and the tense of the sentence. */
export interface DateContext {
  /** A day `YYYY-MM-DD`; null where the edition is known to the month or year only. */
  day: string | null
  /** The year of the edition. */
  year: number
  /** The same for what "three days earlier" counts from; null where nothing is given. */
  after: string | null
  tense: 'past' | 'future'
}

/** A rule that reads folded words, or gives null where it does not know them. */
export type DateRule = (words: string, context: DateContext) => ResolvedDate | null
