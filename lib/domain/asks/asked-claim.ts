import type { LinkFigure, LinkSide } from '@/lib/domain/suggestions/link-side'
import type { ClaimKind, CountKind } from '@/lib/domain/vocabulary'

/** A figure as questions are made of it; what is not known is null. */
export interface AskedFigure extends LinkFigure {
  scope: string | null
  countKind: CountKind | null
}

/** A claim that answers nothing yet, as questions are suggested of it. */
export interface AskedClaim extends Omit<LinkSide, 'figures'> {
  figures: readonly AskedFigure[]
  kind: ClaimKind
  /** Key of its source. */
  source: string
  /** Key of the party, camp or name that speaks; null where nobody is recorded. */
  speaker: string | null
  camp: string | null
  /** Key of the event that it is about. */
  event: string | null
  /** Keys of its place and of all that it lies in; empty where none is given. */
  places: readonly string[]
}
