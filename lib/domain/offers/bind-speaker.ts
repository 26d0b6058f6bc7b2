import type { SuggestedSpeaker } from '@/lib/domain/suggestions/suggestion'
import { keyOf, type KnownParties, type KnownParty } from './known-parties'

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
 * the words ("the mayor, Selim Haddar"), if whatever other party stands there is one that this person is a member of. Of two
 * people of one name it is the one who is a member of the body that stands there. Nobody is bound whose words name another
 * body than the party's own. Null where none is, or several could be.
 */
export function bindSpeaker({ text, refersTo, kind }: SuggestedSpeaker, parties: KnownParties): BoundSpeaker | null {
  if (!canBeParty({ kind })) return null
  const own = partyIn(text, parties)
  if (own) return { party: own, isByOwnWords: true }
  const meant = refersTo === null ? null : partyIn(refersTo, parties)
  return meant && !isOfAnotherBody(text, meant, parties) ? { party: meant, isByOwnWords: false } : null
}

function partyIn(words: string, parties: KnownParties): KnownParty | null {
  const named = parties.named(words)
  if (named) return named
  const within = parties.within(words)
  const [people, others] = within.filter((bearing) => bearing.some(isPerson))
  if (!people || others) return null
  const bodies = within.filter((bearing) => bearing !== people)
  const isMember = (person: KnownParty) =>
    bodies.every((bearing) => bearing.some((body) => person.memberOf.includes(body.id)))
  const [person, another] = people.filter((each) => isPerson(each) && isMember(each))
  if (!person || another || (people.length > 1 && bodies.length === 0)) return null
  return isOfAnotherBody(words, person, parties) ? null : person
}

const isPerson = ({ kind }: KnownParty) => kind === 'person'

// Whose body no party is, only its words tell: "a spokesman for the Coastal Union".
const statedBody =
  /\b(?:spokes(?:man|woman|person)|representative|official|member|head|chief|chair(?:man|woman)?|director|leader|advis[eo]r) (?:of|for|from|at|with) (?:the )?(\p{Lu}[\p{L}’'-]*(?: (?:of |and |for |the )*\p{Lu}[\p{L}’'-]*)*)|(?:باسم|عضو|رئيس|مدير) ((?:\p{Script=Arabic}+ ?){1,3})/u

/** Whether the words name a body, and it is none that the party is a member of; of whom no body is known, nobody can tell. */
function isOfAnotherBody(words: string, party: KnownParty, parties: KnownParties): boolean {
  const bodies = parties.bodiesOf(party)
  const [, latin, arabic] = statedBody.exec(words) ?? []
  const stated = keyOf(latin ?? arabic ?? '')
  if (bodies.length === 0 || stated === '') return false
  // A body is called by a part of its name, too.
  const isCalledSo = (body: string) =>
    body.split(' ').some((word) => word.length > 3 && stated.split(' ').includes(word))
  return !bodies.some((body) => isCalledSo(body) || body === stated)
}
