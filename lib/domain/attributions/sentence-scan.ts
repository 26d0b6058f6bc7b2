import type { Attribution } from './attribution'
import type { Phrases } from './phrases'
import type { SentenceView } from './sentence-view'

/** What a pattern knows of the sentence so far. */
export interface SentenceScan {
  view: SentenceView
  /** Where the sentence begins behind a dateline. */
  start: number
  /** Who was seen to say something in it, in order. */
  attributions: Attribution[]
  /** Names that the dossier knows: where no capitals tell, they end a speaker. */
  names?: Phrases<true>
}
