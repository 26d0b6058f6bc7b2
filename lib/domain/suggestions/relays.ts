import { ar } from '@/lib/domain/attributions/arabic-lexicon'
import type { Mention } from '@/lib/domain/attributions/attribution'
import { en } from '@/lib/domain/attributions/english-lexicon'
import { phraseAt } from '@/lib/domain/attributions/phrases'
import type { Stretch, TextPieces } from '@/lib/domain/sentences/sentences'
import { keyOf } from '@/lib/domain/sentences/words'
import { nameIn } from './describe-speaker'
import type { Draft } from './drafts'
import type { ArticleContext, SuggestedRelay } from './suggestion'

/** A relay in places of words. */
export interface RelayWords extends Stretch {
  kind: SuggestedRelay['kind']
}

/** Who passed a claim on: whom the pattern names, and whom the speaker told, unless that is the outlet itself. */
export function relaysOf(pieces: TextPieces, draft: Draft, context: ArticleContext): RelayWords[] {
  const named = draft.relay ? [relayWords(pieces, draft.relay, context)] : []
  const listener = draft.audience && nameIn(pieces.words, draft.audience)
  const heard = listener && isMedium(pieces, listener, context) ? [relayWords(pieces, listener, context)] : []
  return [...named, ...heard].filter((relay) => !isOutlet(pieces, relay, context))
}

function relayWords(pieces: TextPieces, { from, to }: Stretch, context: ArticleContext): RelayWords {
  return { from, to, kind: kindOf(pieces, { from, to }, context) }
}

function kindOf(pieces: TextPieces, stretch: Stretch, context: ArticleContext): SuggestedRelay['kind'] {
  if (isAgency(pieces, stretch, context)) return 'agency'
  const keys = keysOf(pieces, stretch)
  if (keys.some((key) => en.spokespeople.has(key) || ar.spokespeople.has(key))) return 'spokesperson'
  return keys.some((key) => en.documents.has(key)) && !keys.some((key) => en.outlets.has(key)) ? 'document' : 'outlet'
}

const keysOf = ({ words }: TextPieces, { from, to }: Stretch) => words.slice(from, to).map(({ key }) => key)

function isAgency(pieces: TextPieces, stretch: Stretch, { agency }: ArticleContext): boolean {
  const keys = keysOf(pieces, stretch)
  const own = (agency ?? '').split(' ').map(keyOf)
  if (agency !== null && own.every((key) => keys.includes(key))) return true
  if (keys.includes('agency')) return true
  return keys.some(
    (_, index) =>
      phraseAt(en.agencies, pieces.words, stretch.from + index) ??
      phraseAt(ar.agencies, pieces.words, stretch.from + index),
  )
}

function isMedium(pieces: TextPieces, listener: Stretch, context: ArticleContext): boolean {
  return isAgency(pieces, listener, context) || keysOf(pieces, listener).some((key) => en.outlets.has(key))
}

/** Whether words name the outlet itself: "the Courant" of The Keldar Courant. */
function isOutlet(pieces: TextPieces, relay: Stretch, { outlet }: ArticleContext): boolean {
  const own = new Set((outlet ?? '').split(' ').map(keyOf))
  const keys = keysOf(pieces, relay).filter((key) => !en.determiners.has(key))
  return keys.length > 0 && keys.every((key) => own.has(key))
}

/** A spokesperson who gives another person's view ("her spokesman"): the pronoun of whom it is, else null. */
export function principalOf(pieces: TextPieces, mention: Mention): string | null {
  const [first = '', ...keys] = keysOf(pieces, mention)
  const pronoun = { her: 'she', his: 'he' }[first]
  return pronoun !== undefined && keys.some((key) => en.spokespeople.has(key)) ? pronoun : null
}
