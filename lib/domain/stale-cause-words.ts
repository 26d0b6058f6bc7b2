import { claimFieldNames } from './claim-field-words'

/** Each term of a stale cause that is a field's name in code, with the words for it: in causes, before commas and at the end. */
export const staleCauseTerms: readonly (readonly [string, string])[] = Object.entries({ ...claimFieldNames, stance: 'Stance' }).map(
  ([field, name]) => [field, name.toLowerCase()] as const,
)

const words = new Map(staleCauseTerms)

/** Why a judgement went stale, as a person reads it: "changed: when it happened, words in the text". */
export function staleCauseWords(cause: string): string {
  const [what = '', ...fields] = cause.split(/: |, /)
  if (what !== 'changed') return cause
  return `changed: ${fields.map((field) => words.get(field) ?? field).join(', ')}`
}

/** The causes of several marks in words, each once, in their order. */
export function staleCausesInWords(causes: readonly string[]): string[] {
  return [...new Set(causes.map(staleCauseWords))]
}
