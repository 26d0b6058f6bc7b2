import type { Rule } from '@/lib/domain/attributions/rules'
import type { SuggestedSpeaker } from './suggestion'

/** How often each rule was right on the articles that it was developed on, in steps of 0.05: by hand, not computed. */
const byRule: Readonly<Record<Rule, number>> = {
  'according-to': 0.9,
  'speaker-first': 0.85,
  'speaker-after': 0.85,
  inverted: 0.9,
  'put-at': 0.85,
  'quoted-as': 0.85,
  coordinate: 0.75,
  participle: 0.8,
  relative: 0.7,
  embedded: 0.6,
  quotation: 0.75,
  accusation: 0.7,
  naming: 0.75,
  promise: 0.7,
  headline: 0.65,
  footage: 0.75,
  observation: 0.8,
  hearsay: 0.65,
  'reported-noun': 0.5,
  'bare-denial': 0.5,
  silence: 0.6,
  'own-voice': 0.5,
}

const ofUnknown = 0.3
const ofName = 0.05

/** How sure a suggestion is, from 0 to 1: by its rule, less where nobody is known for a pronoun, more where a name stands. */
export function confidenceOf(rule: Rule, { kind, refersTo }: SuggestedSpeaker): number {
  const isUnknown = kind === 'not-recorded' && refersTo === null
  const isNamed = kind === 'named' && refersTo === null
  return Math.round((byRule[rule] - (isUnknown ? ofUnknown : 0) + (isNamed ? ofName : 0)) * 100) / 100
}
