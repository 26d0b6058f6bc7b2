import 'server-only'
import { hashOfWords, type Decided } from '@/lib/data/suggestions/decisions'
import { listKnownParties } from '@/lib/data/suggestions/known-parties'
import { getTextToRead, type TextToRead } from '@/lib/data/suggestions/text'
import type { Viewer } from '@/lib/data/access/viewer'
import { countedFrom } from '@/lib/domain/claims/typed-dates'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import type { ReadText } from '@/lib/domain/offers/claim-of-suggestion'
import { knownParties, type KnownParty } from '@/lib/domain/offers/known-parties'
import { canBeStated, wordsOf } from '@/lib/domain/offers/offered-words'
import { bindSpeaker } from '@/lib/domain/offers/bind-speaker'
import { isCertain } from '@/lib/domain/offers/is-certain'
import { openSuggestions, withoutOverlaps } from '@/lib/domain/offers/open-suggestions'
import type { SuggestedClaim } from '@/lib/domain/suggestions/suggestion'
import { readClaims } from './read-claims'

/** Texts of more UTF-16 units are not read: a book is no article. */
const longest = 500_000
const languages = ['en', 'ar']

/** Why nothing is suggested in a text. */
export type NothingSuggested = 'not-the-article' | 'language' | 'too-long' | 'no-claim'

/** A text with what is suggested in it, whatever was decided: made by the rules of now, and kept nowhere. */
export interface ReadOffers extends ReadText {
  source: TextToRead
  suggestions: SuggestedClaim[]
  nothing: NothingSuggested | null
}

/** Reads the claims that a text of the viewer's dossier has, as the machine sees it. Refuses: not-found, overloaded. */
export async function readOffers(viewer: Viewer, captureId: string): Promise<ReadOffers> {
  const [source, parties] = await Promise.all([getTextToRead(viewer, captureId), listKnownParties(viewer)])
  return offersIn(source, parties, viewer.personId)
}

/** The same in a text that is loaded, in a dossier with these parties. Refuses: overloaded. */
export async function offersIn(
  source: TextToRead,
  parties: readonly KnownParty[],
  personId: string,
): Promise<ReadOffers> {
  const { captureId } = source
  const index = codePointIndex(source.text)
  const { outlet, agency } = source
  const read = { captureId, source, index, outlet, agency, parties: knownParties(parties) }
  const why = whyNot(source)
  if (why) return { ...read, suggestions: [], nothing: why }
  const context = {
    publishedDate: countedFrom(source),
    outlet,
    agency,
    language: source.language,
    parties: parties.map(({ id, name, aliases }) => ({ key: id, names: [name, ...aliases] })),
  }
  const claims = await readClaims(source.text, context, personId)
  const suggestions = (claims ?? []).filter((claim) => canBeStated(wordsOf(index, claim)))
  return { ...read, suggestions, nothing: claims === null ? 'too-long' : suggestions.length === 0 ? 'no-claim' : null }
}

function whyNot({ text, textIs, language }: TextToRead): NothingSuggested | null {
  // Words of a translation or a digest would pass for the article's (rule 12).
  if (textIs !== 'article') return 'not-the-article'
  if (!languages.includes(language.toLowerCase().split('-')[0] ?? '')) return 'language'
  return text.length > longest ? 'too-long' : null
}

/** Those of the suggestions that nobody has decided yet. */
export function openOffers(
  { index, suggestions }: ReadOffers,
  { salt, dismissed, claimed }: Decided,
): SuggestedClaim[] {
  const hashes = new Set(dismissed)
  const isDismissed = (each: SuggestedClaim) => hashes.size > 0 && hashes.has(hashOfWords(salt, wordsOf(index, each)))
  return openSuggestions(suggestions, claimed, isDismissed)
}

/** Those of the open suggestions that are certain; of two on the same words the first. */
export function certainOf(open: readonly SuggestedClaim[], { parties, index }: ReadOffers): SuggestedClaim[] {
  return withoutOverlaps(open.filter((each) => isCertain(each, bindSpeaker(each.speaker, parties), index)))
}
