import { foldText } from '@/lib/domain/input/fold-text'

/**
 * Ids of the members a text mentions as `@name`, in any case, each once, in the order of `members`. Of names that
 * begin alike the longest one that fits is meant; a letter or digit right after the name makes it another word, and one
 * right before the sign makes it an e-mail address. Of two members with the same name both are meant.
 */
export function findMentions(text: string, members: readonly { id: string; name: string }[]): string[] {
  const longestFirst = members
    .map(({ id, name }) => ({ id, name: plain(name) }))
    .toSorted((a, b) => b.name.length - a.name.length)
  const lowered = plain(text)
  const mentioned = new Set<string>()
  for (let at = lowered.indexOf('@'); at >= 0; at = lowered.indexOf('@', at + 1)) {
    if (/[\p{L}\p{M}\p{N}]$/u.test(lowered.slice(0, at))) continue
    const rest = lowered.slice(at + 1)
    const fits = longestFirst.find(({ name }) => rest.startsWith(name) && endsWord(rest, name.length))
    for (const { id } of longestFirst.filter(({ name }) => name === fits?.name)) mentioned.add(id)
  }
  return members.filter(({ id }) => mentioned.has(id)).map(({ id }) => id)
}

const plain = (text: string) => text.normalize('NFC').toLowerCase()

function endsWord(text: string, length: number): boolean {
  return !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(length))
}

/** A mention that is being typed: where its `@` stands (UTF-16 offset), and what has been typed of the name. */
export interface TypedMention {
  from: number
  words: string
}

/** More of a name than anybody has is no mention that is still being typed. */
const longestTyped = 80

/** The mention that the caret (UTF-16 offset) stands in or right behind; null where none is being typed. */
export function typedMention(text: string, caret: number): TypedMention | null {
  const from = text.slice(0, caret).lastIndexOf('@')
  if (from < 0 || caret - from > longestTyped || /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, from))) return null
  const words = text.slice(from + 1, caret)
  return /\n|^\s/.test(words) ? null : { from, words }
}

/**
 * The names to offer for what has been typed of one, at most `limit`: those that begin so before those in which a later
 * word begins so. Case, accents and the ways of writing an Arabic letter make no difference.
 */
export function namesTyped(words: string, names: readonly string[], limit: number): string[] {
  const typed = foldText(words)
  const places = names.map((name) => ({ name, at: ` ${foldText(name)}`.indexOf(` ${typed}`) }))
  const fitting = places.filter(({ at }) => at >= 0)
  return [...fitting.filter(({ at }) => at === 0), ...fitting.filter(({ at }) => at > 0)]
    .map(({ name }) => name)
    .slice(0, limit)
}
