import type { AnchorDraft } from '@/lib/domain/claims/draft'
import type { LinkType } from '@/lib/domain/vocabulary'
import type { ClaimCard } from '@/lib/services/claims/views/claim-card'
import type { SuggestedLink } from '@/lib/services/links/suggest-links'
import type { ReaderView } from '@/lib/services/sources/read-source'
import type { Also } from './use-also'

/** Words selected in the text, and whether they are the article's own. */
export type SelectedWords = AnchorDraft & { isArticle: boolean }

/** Something that is being done with the claim of a card, in a dialog over the text. */
export type Act =
  | { kind: 'rate' | 'note'; claim: ClaimCard }
  /** From `claim` to `other` where both were chosen in the text; else the other is looked for. */
  | { kind: 'link'; claim: ClaimCard; other?: ClaimCard; type?: LinkType }
  /** To or from the claim of a suggested link, wherever that stands. */
  | { kind: 'suggested'; claim: ClaimCard; link: SuggestedLink }
  /** On words selected in the text: they become those of the claim, or those of a new one that is split off. */
  | { kind: 'words' | 'split'; claim: ClaimCard; words: SelectedWords }

/** What the buttons of a card can do with its claim. */
export interface ClaimActs {
  can: ReaderView['can']
  dossier: string
  /** The claim that waits to be linked to another. */
  marked: ClaimCard | null
  open: (act: Act) => void
  mark: (claim: ClaimCard) => void
  /** The best link that is suggested for the active claim, once it is there. */
  also: Also | null
  /** Begins a claim like this one with another figure. */
  nextFigure: (claim: ClaimCard) => void
  /** Changes the words of the claim, or splits it, by the words that are selected; says so where none are. */
  onWords: (kind: 'words' | 'split', claim: ClaimCard) => void
}

/** The keys that link the marked claim to the active one. */
export const linkKeys = ['1', '2', '3', '4', '5', '6'] as const
/** How the two stand, by key. */
export const linkOfKey = {
  1: 'contradicts',
  2: 'corroborates',
  3: 'repeats',
  4: 'updates',
  5: 'qualifies',
  6: 'replies-to',
} as const satisfies Record<(typeof linkKeys)[number], LinkType>

/** Whether a card's claim takes what is asked; nothing is done with a retired one. */
export function takes(claim: ClaimCard, what: 'rating' | 'link' | 'comparison' | 'change'): boolean {
  if (claim.status === 'retired') return false
  if (what === 'rating') return claim.desk !== 'unrated'
  return what !== 'comparison' || claim.comparedAt !== null
}

/** Where the answers to a claim's question are compared, its own first. */
export function compareAddress(dossier: string, { id, comparedAt }: ClaimCard): string {
  return `/dossiers/${dossier}/compare/${comparedAt}?claim=${id}`
}
