import { claimFieldNames } from './field-words'

/** How a stored cause begins that lists changed fields of a claim, see `staleCause`. */
export const changedFieldsMark = 'changed: '

/** The fields that a stored cause may list, in the words that stand in the middle of a sentence. */
export const changedFieldWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(claimFieldNames).map(([field, name]) => [field, name.toLowerCase()]),
)

/**
 * Why a judgement went stale, in words: a stored cause lists fields by their names in the program, people read
 * "changed: when it happened, words in the text". Every screen and file says it so.
 */
export function causeWords(cause: string): string {
  if (!cause.startsWith(changedFieldsMark)) return cause
  const fields = cause.slice(changedFieldsMark.length).split(', ')
  return (
    changedFieldsMark +
    fields.map((field) => (Object.hasOwn(changedFieldWords, field) ? changedFieldWords[field] : field)).join(', ')
  )
}

/** The causes of several marks in words, each once, in their order. */
export function causesInWords(causes: readonly string[]): string[] {
  return [...new Set(causes.map(causeWords))]
}
