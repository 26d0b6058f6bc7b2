import { keyOf } from '@/lib/domain/sentences/words'
import arabic from './lexicon-ar.json'
import { listOf, type Phrases, phrasesOf } from './phrases'

const verbClasses = ['says', 'denies', 'demands', 'accuses', 'names', 'intends', 'relays'] as const
/** What an Arabic reporting verb does. */
export type ArabicVerb = (typeof verbClasses)[number]

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf))
// Nouns are known with the article and without.
const nouns = (words: readonly string[]): ReadonlySet<string> =>
  set(words.flatMap((word) => (word.startsWith('ال') ? [word] : [word, `ال${word}`])))

const verbs: Phrases<ArabicVerb> = phrasesOf(
  verbClasses.flatMap((does) => arabic.verbs[does].map((verb) => [verb, does] as const)),
)

/** The Arabic lexicon, ready for reading: all words folded. */
export const ar = {
  version: arabic.version,
  verbs,
  ofObjects: set(arabic.ofObjects),
  participles: set(arabic.participles),
  particles: set(arabic.particles),
  saidBy: set(arabic.saidBy),
  accordings: listOf(arabic.accordings),
  stops: set(arabic.stops),
  objects: set(arabic.objects),
  clauseJoints: listOf(arabic.clauseJoints),
  relatives: set(arabic.relatives),
  footageVerbs: set(arabic.footageVerbs),
  footage: nouns(arabic.footage),
  witnessing: set(arabic.witnessing),
  witnesses: nouns(arabic.witnesses),
  connectors: set(arabic.connectors),
  ofParticiples: set(arabic.ofParticiples),
  bareObjects: set(arabic.bareObjects),
  impersonal: set(arabic.impersonal),
  prepositionOf: new Map(
    Object.entries(arabic.withPrepositions).flatMap(([preposition, verbs]) =>
      verbs.map((verb) => [keyOf(verb), keyOf(preposition)] as const),
    ),
  ),
  silences: listOf(arabic.silences),
  refusals: set(arabic.refusals),
  comments: set(arabic.comments),
  hearsay: listOf(arabic.hearsay),
  hedges: listOf(arabic.hedges),
  caveats: listOf(arabic.caveats),
  anonymity: listOf(arabic.anonymity),
  unnamed: nouns(arabic.unnamed),
  roles: nouns(arabic.roles),
  spokespeople: nouns(arabic.spokespeople),
  organisations: nouns(arabic.organisations),
  documents: nouns(arabic.documents),
  outlets: nouns(arabic.outlets),
  agencies: listOf(arabic.agencies),
}

/** Whether a word is in a list, as it is or behind an "and" or "so" that is written together with it. */
export const isIn = (list: ReadonlySet<string>, key: string): boolean => list.has(key) || list.has(withoutJoint(key))

/** A word without the "and" or "so" that is written together with it. */
export const withoutJoint = (key: string): string => (/^[وف]../.test(key) ? key.slice(1) : key)

/** A word without the preposition "to" that is written together with it: "للأمم" is "الأمم". */
export const withoutTo = (key: string): string =>
  key.startsWith('لل') ? `ال${key.slice(2)}` : /^ل..../.test(key) ? key.slice(1) : key

/** Whether a word is a noun for people or bodies that speak. */
export const isSpeakerNoun = (key: string): boolean =>
  [ar.organisations, ar.roles, ar.unnamed, ar.outlets].some((list) => isIn(list, key))
