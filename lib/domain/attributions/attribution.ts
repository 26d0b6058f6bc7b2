import type { Stretch } from '@/lib/domain/sentences/sentences'
import type { Rule } from './rules'

/** The words that name a speaker: those to show, and all of them, with what stands in apposition. */
export interface Mention extends Stretch {
  whole: Stretch
  /** What stands in apposition, in order: "its spokesman", "44", "who was appointed last year". */
  beside: Stretch[]
}

/** Who says it, where no words beside the claim name a speaker. */
export type NoMention = 'same' | 'outlet' | 'unnamed'

/** What the outlet itself tells, of pictures, of its own people, or that somebody is silent. */
export function byOutlet(rule: Rule, does: 'shows' | 'declines', cue: Stretch, content: Stretch): Attribution {
  return { rule, does, cue, speaker: 'outlet', content, audience: null }
}

/** Somebody is said to say something: all places are words of the text. */
export interface Attribution {
  rule: Rule
  /** What the cue does: "says", "denies", "accuses", by the lexicon's classes. */
  does: string
  cue: Stretch
  speaker: Mention | NoMention
  /** The words of what is said, before they are split into claims. */
  content: Stretch
  /** Whether words that go on behind the cue belong to the content before it. */
  goesOn?: Stretch
  /** Whom it was said to. */
  audience: Stretch | null
  /** Who passed it on, as the pattern itself tells. */
  relay?: Mention
  /** It stands within the content of another. */
  isNested?: boolean
}
