import type { LinkFigure, LinkSide } from '@/lib/domain/suggestions/link-side'
import type { ClaimKind, CountKind } from '@/lib/domain/vocabulary'

/** A figure as questions are made of it; what is not known is null. */
export interface AskedFigure extends LinkFigure {
  scope: string | null
  countKind: CountKind | null
}

/** A claim as questions and links are suggested of it. */
export interface AskedClaim extends Omit<LinkSide, 'figures' | 'event' | 'source'> {
  figures: readonly AskedFigure[]
  kind: ClaimKind
  /** Key of its source. */
  source: string
  /** Key of the party, camp or name that speaks; null where nobody is recorded. */
  speaker: string | null
  /** The name of the party that speaks, to be compared with other spellings; null where it is no party. */
  speakerName: string | null
  camp: string | null
  /** Key of the event that it is about. */
  event: string | null
  /** Keys of its place and of all that it lies in; empty where none is given. */
  places: readonly string[]
}
