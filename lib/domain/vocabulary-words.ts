import type {
  AskKind,
  Attribution,
  ClaimKind,
  countKinds,
  DateBasis,
  figureBases,
  Knowledge,
  Manner,
  PartyKind,
  QuestionKind,
  Stance,
} from './vocabulary'

/** A value of a closed list as it is read where no words of its own are needed: its hyphens are blanks. */
export function spaced(value: string): string {
  return value.replaceAll('-', ' ')
}

/** The words for a stored value: those of its list, or the value itself where the list does not have it. */
export function wordsFor(list: Readonly<Record<string, string>>, value: string): string {
  return list[value] ?? spaced(value)
}

/** What a question asks for. */
export const questionKindWords: Record<QuestionKind, string> = {
  figure: 'how many',
  choice: 'which of these',
  'yes-no': 'yes or no',
  when: 'when',
  open: 'open',
}

/** What the machine asks. */
export const askKindWords: Record<AskKind, string> = {
  question: 'question',
  link: 'link',
  contradiction: 'link within one article',
  name: 'near name',
  agency: 'agency of two sources',
}

/** What a claim is, with what that means. */
export const kindWords: Record<ClaimKind, string> = {
  occurrence: 'occurrence: something happened',
  figure: 'figure: a number',
  policy: 'policy: what an institution declares as its line',
  denial: 'denial',
  prediction: 'prediction',
  intention: 'intention',
  opinion: 'opinion, also a legal characterisation',
  analysis: 'analysis',
  naming: 'naming',
}

/** How a step puts what it says. */
export const mannerWords: Record<Manner, string> = {
  'direct-quote': 'in direct quotation',
  translation: 'in translation',
  paraphrase: 'in paraphrase',
  document: 'in a document',
  footage: 'on footage',
  'own-observation': 'from its own observation',
  'own-voice': 'in its own voice',
  anonymous: 'anonymously',
  relayed: 'passed on',
  published: 'published',
}

/** How a step knows what it says. */
export const knowledgeWords: Record<Knowledge, string> = {
  saw: 'saw it',
  counted: 'counted',
  decided: 'decided it',
  issued: 'issued it',
  'took part': 'took part',
  'was told': 'was told',
  'not stated': 'not stated',
}

/** Whether it was said. */
export const attributionWords: Record<Attribution, string> = {
  'as-reported': 'as reported',
  'seen-at-origin': 'seen at the origin',
  disputed: 'whether it was said is disputed',
}

/** How a date is known. */
export const basisWords: Record<DateBasis, string> = {
  stated: 'the text states it',
  relative: 'from relative words (“yesterday”)',
  inferred: 'inferred by us',
}

/** What a claim does to its question. */
export const stanceWords: Record<Stance, string> = {
  asserts: 'asserts',
  denies: 'denies',
  implies: 'implies',
  'says-unknown': 'says not known',
  declines: 'declines to say',
}

/** What a figure counts over. */
export const countWords: Record<(typeof countKinds)[number], string> = {
  cumulative: 'total up to a date',
  'single-event': 'one event',
  period: 'over a period',
  level: 'how many at a date',
  share: 'share of a whole, in percent',
}

/** How a figure was obtained. */
export const figureBasisWords: Record<(typeof figureBases)[number], string> = {
  counted: 'counted',
  estimated: 'estimated',
  thought: 'thought',
  predicted: 'predicted',
  'not-stated': 'not stated',
}

/** What a party is. */
export const partyKindWords: Record<PartyKind, string> = {
  organisation: 'organisation',
  group: 'group',
  person: 'person',
  'public-role': 'public role',
  outlet: 'outlet',
  agency: 'agency',
}
