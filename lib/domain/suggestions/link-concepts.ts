import { foldText } from '@/lib/domain/input/fold-text'
import lexicon from './link-concepts.json'

/** Version of the lexicon that claims of two languages meet by. */
export const linkConceptsVersion = lexicon.version

const whole = new Map<string, string[]>()
/** By the beginning of a word, three letters at least but for a few short stems. */
const beginnings = new Map<string, string[]>()
for (const { id, en, ar } of lexicon.concepts)
  for (const entry of [...en, ...ar]) {
    const stem = foldText(entry.replace('*', ''))
    const words = entry.endsWith('*') ? beginnings : whole
    words.set(stem, [...(words.get(stem) ?? []), id])
  }
const longestStem = Math.max(...[...beginnings.keys()].map((stem) => stem.length))

/** The concepts that a folded word may stand for; none for most words. */
export function conceptsOf(word: string): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const bare of bareForms(word)) {
    for (const id of whole.get(bare) ?? []) ids.add(id)
    for (let length = 2; length <= Math.min(bare.length, longestStem); length++)
      for (const id of beginnings.get(bare.slice(0, length)) ?? []) ids.add(id)
    if (ids.size > 0) break
  }
  return ids
}

/** A word as it is, then without what Arabic writes against it: "and", prepositions, the article. */
export function bareForms(word: string): string[] {
  if (!/^\p{Script=Arabic}/u.test(word)) return [word]
  const forms = [word]
  for (const joined of [/^[وف]/, /^(?:[بك]?ال|لل)/, /^[بلك]/]) {
    const rest = (forms.at(-1) ?? '').replace(joined, '')
    if (rest.length >= 2 && rest !== forms.at(-1)) forms.push(rest)
  }
  return forms
}
