import type { Draft } from './drafts'
import type { NamedSpeaker } from './name-speakers'
import type { SuggestedManner } from './suggestion'

/** How the words reached the outlet. */
export function mannerOf(draft: Draft, { described, speaker }: NamedSpeaker): SuggestedManner {
  if (draft.rule === 'footage') return 'footage'
  if (draft.rule === 'observation') return 'own-observation'
  if (speaker.kind === 'own-voice') return 'own-voice'
  if (draft.speaker === 'unnamed') return 'anonymous'
  if (described?.isAnonymous || isHiddenSource(draft)) return 'anonymous'
  if (draft.isQuoted) return 'direct-quote'
  return described?.isDocument ? 'document' : 'paraphrase'
}

/** An agency that quotes "an inspector" keeps the name to itself. */
function isHiddenSource({ rule, relay }: Draft): boolean {
  return rule === 'quoted-as' && relay !== null
}
