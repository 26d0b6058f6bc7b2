import type { SuggestedSpeaker } from '@/lib/domain/suggestions/suggestion'
import type { KnownParties, KnownParty } from './known-parties'

/** The party that a suggested speaker is, and whether the words beside the claim say so by themselves. */
export interface BoundSpeaker {
  party: KnownParty
  /** False where it is bound through what a pronoun, title or short name means. */
  isByOwnWords: boolean
}

/** Speakers of these kinds are no party. */
const nobody: readonly SuggestedSpeaker['kind'][] = ['own-voice', 'not-recorded', 'unnamed']

/** Whether a suggested speaker is somebody who could be a party: not the outlet, not who stays unnamed. */
export function canBeParty({ kind }: Pick<SuggestedSpeaker, 'kind'>): boolean {
  return !nobody.includes(kind)
}

/**
 * The party of the dossier that a speaker is: the one that bears the very name, or the person whose whole name stands among
 * the words ("the mayor, Selim Haddar"), if whatever other party stands there is one that this person is a member of.
 * Null where none is, or several could be.
 */
export function bindSpeaker({ text, refersTo, kind }: SuggestedSpeaker, parties: KnownParties): BoundSpeaker | null {
  if (!canBeParty({ kind })) return null
  const own = partyIn(text, parties)
  if (own) return { party: own, isByOwnWords: true }
  const meant = refersTo === null ? null : partyIn(refersTo, parties)
  return meant && { party: meant, isByOwnWords: false }
}

function partyIn(words: string, parties: KnownParties): KnownParty | null {
  const named = parties.named(words)
  if (named) return named
  const within = parties.within(words)
  const [person, another] = within.filter((party) => party.kind === 'person')
  if (!person || another) return null
  const areOwn = within.every((party) => party === person || person.memberOf.includes(party.id))
  return areOwn ? person : null
}
