import type { KnownParty } from '@/lib/domain/offers/known-parties'
import type { SuggestedClaim } from '@/lib/domain/suggestions/suggestion'
import { suggestClaims } from '@/lib/domain/suggestions/suggest-claims'

/** A party of a dossier, as speakers are bound to it; its id says its name. */
export function party(name: string, more: Partial<KnownParty> = {}): KnownParty {
  return { id: `id of ${name}`, name, kind: 'organisation', campId: null, aliases: [], memberOf: [], ...more }
}

/** The first claim that is suggested in a text of 13 March 2031 whose words begin so. */
export function suggestionOf(text: string, begins = '', language = 'en'): SuggestedClaim {
  const points = [...text]
  const context = { publishedDate: '2031-03-13', outlet: 'The Post', agency: null, language }
  const found = suggestClaims(text, context).find(({ start }) => points.slice(start).join('').startsWith(begins))
  if (!found) throw new Error(`no suggestion begins with “${begins}”`)
  return found
}
