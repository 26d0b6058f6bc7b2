import type { Stretch, TextPieces } from '@/lib/domain/sentences/sentences'
import type { Word } from '@/lib/domain/sentences/words'
import { en } from './english-lexicon'

/** One sentence as patterns read it. */
export interface SentenceView extends Stretch {
  words: readonly Word[]
  /** Whether a word stands within quotation marks, the marks included. */
  isQuoted: (at: number) => boolean
}

/** A sentence of a text without the signs that end it. */
export function viewOf({ words, quotationOf }: TextPieces, { from, to }: Stretch): SentenceView {
  let end = to
  while (end > from && words[end - 1]?.kind === 'sign' && quotationOf[end - 1] === -1) end--
  return { words, from, to: end, isQuoted: (at) => (quotationOf[at] ?? -1) >= 0 }
}

/** A word as lexicons compare it; empty outside of the text. */
export const keyAt = ({ words }: SentenceView, at: number): string => words[at]?.key ?? ''

/** A word without what is run together with it: "it" of "it's". */
export const bareKeyAt = (view: SentenceView, at: number): string =>
  keyAt(view, at).replace(/['’](?:s|re|ve|d|ll|m|t)$/, '')

const isNegating = (key: string) => key.endsWith("n't") || key.endsWith('n’t')

/** Whether a word is an auxiliary, also with "not" run together with it: "couldn't". */
export const isAuxiliary = (key: string): boolean => en.auxiliaries.has(key) || (key.length > 4 && isNegating(key))

/** Whether a verb may stand at a place: an auxiliary, also run together with a pronoun, or a form of the past. */
export function isVerbLike(view: SentenceView, at: number): boolean {
  const key = keyAt(view, at)
  if (isAuxiliary(key)) return true
  const bare = bareKeyAt(view, at)
  if (bare !== key) return en.pronouns.has(bare) || bare === 'there' || bare === 'that'
  return en.pasts.has(key) || (/[a-z]ed$/.test(key) && !isCapital(view, at) && hasObject(view, at + 1))
}

// "Devastated the district" is a verb, "armored carriers" and "the United States" hold none.
function hasObject(view: SentenceView, at: number): boolean {
  const key = keyAt(view, at)
  const isNoun = view.words[at]?.kind === 'word' && !isCapital(view, at) && !view.isQuoted(at)
  return (
    !isNoun ||
    en.determiners.has(key) ||
    en.prepositions.has(key) ||
    en.pronouns.has(key) ||
    en.boundaries.has(key) ||
    en.adverbs.has(key) ||
    ['and', 'him', 'them', 'dozens', 'hundreds', 'people', 'yesterday', 'today'].includes(key)
  )
}

/** Whether a sign of one kind stands at a place, outside of quotation marks. */
export function isSign({ words, isQuoted }: SentenceView, at: number, signs: string): boolean {
  const word = words[at]
  return word?.kind === 'sign' && !isQuoted(at) && signs.includes(word.text)
}

/** Whether a word begins with a capital letter. */
export const isCapital = ({ words }: SentenceView, at: number): boolean => /^\p{Lu}/u.test(words[at]?.text ?? '')

/** A stretch without the signs and the listed words at its ends. */
export function trimmed(
  { words, isQuoted }: SentenceView,
  { from, to }: Stretch,
  drops: { first?: ReadonlySet<string>; last?: ReadonlySet<string> } = {},
): Stretch {
  let start = from
  let end = to
  const isDropped = (at: number, list: ReadonlySet<string> | undefined) =>
    !isQuoted(at) &&
    (words[at]?.kind === 'sign' ? !'($'.includes(words[at].text) : list?.has(words[at]?.key ?? '') === true)
  while (start < end && isDropped(start, drops.first)) start++
  while (end > start && isDropped(end - 1, drops.last)) end--
  return { from: start, to: end }
}
