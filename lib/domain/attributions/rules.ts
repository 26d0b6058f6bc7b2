/** The rules by which a claim is suggested, and why, as a person reads it. */
export const rules = {
  'according-to': 'Words that name its source ("according to") are beside it.',
  'speaker-first': 'A speaker and a reporting verb come before it.',
  'speaker-after': 'A speaker and a reporting verb come after it.',
  inverted: 'A reporting verb and its speaker come after it.',
  coordinate: 'A second reporting verb of the same speaker comes before it.',
  participle: 'A participle ("adding", "saying") carries on what the speaker says.',
  relative: 'A relative clause tells what the speaker says.',
  embedded: 'A short clause inside the sentence names who says it.',
  'quoted-as': 'Somebody is quoted by somebody else as saying it.',
  'put-at': 'A speaker gives a figure.',
  accusation: 'A speaker accuses or blames somebody.',
  naming: 'A speaker calls something by a name.',
  promise: 'A speaker promises, threatens or demands it.',
  'bare-denial': 'A speaker denies what was said before.',
  hearsay: 'A word such as "reportedly" tells that it is hearsay.',
  'reported-noun': 'A noun such as "fears" or "claims" introduces it.',
  quotation: 'It is quoted, and the sentence beside it names the speaker.',
  footage: 'It tells what pictures show.',
  observation: 'The outlet’s own people saw it.',
  silence: 'It tells that somebody did not answer.',
  'own-voice': 'Nobody is named: the outlet says it itself.',
  headline: 'It is in the headline, where the outlet speaks for itself.',
} as const

/** A rule by which a claim is suggested. */
export type Rule = keyof typeof rules
