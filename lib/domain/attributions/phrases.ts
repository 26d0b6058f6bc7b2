import { keyOf, type Word } from '@/lib/domain/sentences/words'

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly { words: readonly string[]; value: T }[]>

/** Phrases ready for `phraseAt`, each with what it means. */
export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ').map(keyOf)
    const [first = ''] = words
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }])
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** Phrases that mean nothing but themselves. */
export const listOf = (phrases: readonly string[]): Phrases<true> =>
  phrasesOf(phrases.map((phrase) => [phrase, true] as const))

/** The longest phrase that begins at a word, with the place behind it. */
export function phraseAt<T>(phrases: Phrases<T>, words: readonly Word[], at: number): { to: number; value: T } | null {
  for (const { words: wanted, value } of phrases.get(words[at]?.key ?? '') ?? []) {
    if (wanted.every((word, index) => words[at + index]?.key === word)) return { to: at + wanted.length, value }
  }
  return null
}

/** The first place of any of some phrases between two words, or null. */
export function firstPhrase<T>(
  phrases: Phrases<T>,
  words: readonly Word[],
  { from, to }: { from: number; to: number },
): { from: number; to: number; value: T } | null {
  for (let at = from; at < to; at++) {
    const match = phraseAt(phrases, words, at)
    if (match && match.to <= to) return { from: at, ...match }
  }
  return null
}
