import english from './lexicon-en.json'
import { listOf, phrasesOf } from './phrases'

const verbClasses = [
  'says',
  'tells',
  'reports',
  'believes',
  'knows',
  'shows',
  'denies',
  'accuses',
  'names',
  'intends',
  'demands',
  'puts',
] as const
/** What a reporting verb does. */
export type VerbClass = (typeof verbClasses)[number]

/** A form of a reporting verb: what the verb does, and whether the form is a participle in -ing. */
export interface VerbForm {
  does: VerbClass
  isParticiple: boolean
}

const forms = verbClasses.flatMap((does) =>
  [...english.verbs[does].forms.flatMap((entry) => entry.split(' ')), ...english.verbs[does].phrases].map(
    (form) => [form, { does, isParticiple: /^\S+ing\b/.test(form) }] as const,
  ),
)

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words)

/** The English lexicon, ready for scan. */
export const en = {
  version: english.version,
  verbs: phrasesOf(forms),
  nounLike: set(english.nounLike),
  auxiliaries: set(english.auxiliaries),
  passives: set(english.passives),
  adverbs: set(english.adverbs),
  leading: set(english.leading),
  boundaries: set(english.boundaries),
  relatives: set(english.relatives),
  determiners: set(english.determiners),
  pronouns: set(english.pronouns),
  prepositions: set(english.prepositions),
  audience: set(english.audience),
  titles: set(english.titles),
  documents: set(english.documents),
  footage: set(english.footage),
  witnesses: set(english.witnesses),
  witnessing: set(english.witnessing),
  nobodies: set(english.nobodies),
  indefinites: set(english.indefinites),
  unnamed: set(english.unnamed),
  roles: set(english.roles),
  spokespeople: set(english.spokespeople),
  organisations: set(english.organisations),
  outlets: set(english.outlets),
  agencies: listOf(english.agencies),
  pasts: set(english.pasts),
  viewVerbs: set(english.viewVerbs),
  viewNouns: set(english.viewNouns),
  convictions: set(english.convictions),
  infinitives: set(english.infinitives),
  purposeBars: set(english.purposeBars),
  refusals: set(english.refusals),
  bareObjects: set(english.bareObjects),
  quotedSources: listOf(english.quotedSources),
  accordings: listOf(english.accordings),
  reportNouns: listOf(english.reportNouns),
  hearsay: listOf(english.hearsay),
  hedges: listOf(english.hedges),
  caveats: listOf(english.caveats),
  silences: listOf(english.silences),
  anonymity: listOf(english.anonymity),
}
