import type { FoundFigure } from '@/lib/domain/figures/find-figures'
import type { ClaimKind, DateBasis, Manner } from '@/lib/domain/vocabulary'

/** What the machine knows of the article that it reads. */
export interface ArticleContext {
  /** EDTF: the edition's date, else the outlet's local one. */
  publishedDate: string | null
  outlet: string | null
  agency: string | null
  /** BCP 47. */
  language: string
  /** The dossier's parties: they tell who is a person or body in a script without capitals. */
  parties?: readonly { key: string; names: readonly string[] }[]
}

/** A place in the text: code points, half-open. */
export interface Place {
  start: number
  end: number
}

/** Who speaks, as far as the text tells. */
export interface SuggestedSpeaker {
  /** The words that name the speaker beside the claim; empty where there are none. */
  text: string
  start: number | null
  end: number | null
  kind: 'named' | 'role' | 'organisation' | 'outlet' | 'unnamed' | 'own-voice' | 'not-recorded'
  /** Whom a pronoun, title or short name means: the full name as the article has it. */
  refersTo: string | null
}

/** Who passed the claim on, between its speaker and the outlet. */
export interface SuggestedRelay extends Place {
  text: string
  kind: 'agency' | 'outlet' | 'spokesperson' | 'document'
}

/** A date in words and what it means. */
export interface SuggestedDate extends Place {
  words: string
  edtf: string
  basis: DateBasis
}

/** How the speaker's words reached the outlet: the manner of a chain's first step. */
export type SuggestedManner = Exclude<Manner, 'translation' | 'relayed' | 'published'>

/** A claim that the machine proposes (formats.md): its words without speaker and cue, and what can be read of it. */
export interface SuggestedClaim extends Place {
  /** Where a cue stands inside the claim's words: the words without it. */
  pieces?: Place[]
  speaker: SuggestedSpeaker
  relays: SuggestedRelay[]
  manner: SuggestedManner
  claimKind: ClaimKind
  cue: Place | null
  hedge: Place | null
  caveat: Place | null
  figures: FoundFigure[]
  dates: SuggestedDate[]
  /** 0 to 1. */
  confidence: number
  /** Which rule proposes it. */
  rule: string
  /** The version of the lexicons. */
  lexicon: string
}
