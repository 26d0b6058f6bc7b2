import { ar } from '@/lib/domain/attributions/arabic-lexicon'
import { en } from '@/lib/domain/attributions/english-lexicon'
import { keyOf } from '@/lib/domain/sentences/words'
import type { SuggestedSpeaker } from '@/lib/domain/suggestions/suggestion'

/**
 * Whether a speaker is called by a title alone ("Mayor", "the minister", «الوزير»), and the article tells nobody who bears it:
 * what somebody is, and no name.
 */
export function isBareTitle({ text, kind, refersTo }: SuggestedSpeaker): boolean {
  if (kind !== 'role' || refersTo !== null) return false
  const keys = text.split(/\s+/).map(keyOf)
  const [title = '', more] = keys.filter((key) => !en.determiners.has(key))
  return more === undefined && (en.roles.has(title) || ar.roles.has(title))
}
