import type { Attribution, ClaimKind, DateBasis, Knowledge, Manner, Stance } from '@/lib/domain/vocabulary'

/** Options of a select from a closed list, with the words that stand for each. */
export function optionsOf<V extends string>(words: Readonly<Record<V, string>>): { value: V; label: string }[] {
  return (Object.entries(words) as [V, string][]).map(([value, label]) => ({ value, label }))
}

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

export const knowledgeWords: Record<Knowledge, string> = {
  saw: 'saw it',
  counted: 'counted',
  decided: 'decided it',
  issued: 'issued it',
  'took part': 'took part',
  'was told': 'was told',
  'not stated': 'not stated',
}

export const attributionWords: Record<Attribution, string> = {
  'as-reported': 'as reported',
  'seen-at-origin': 'seen at the origin',
  disputed: 'whether it was said is disputed',
}

export const basisWords: Record<DateBasis, string> = {
  stated: 'the text states it',
  relative: 'from relative words (“yesterday”)',
  inferred: 'inferred by us',
}

export const stanceWords: Record<Stance, string> = {
  asserts: 'asserts',
  denies: 'denies',
  implies: 'implies',
  'says-unknown': 'says it is not known',
  declines: 'declines to say',
}

export const countWords = {
  cumulative: 'total up to a date',
  'single-event': 'one event',
  period: 'over a period',
  level: 'how many at a date',
  share: 'share of a whole, in percent',
} as const

export const figureBasisWords = {
  counted: 'counted',
  estimated: 'estimated',
  thought: 'thought',
  predicted: 'predicted',
  'not-stated': 'not stated',
} as const

export const partyKindWords = {
  organisation: 'organisation',
  group: 'group',
  person: 'person',
  'public-role': 'public role',
  outlet: 'outlet',
  agency: 'agency',
} as const
