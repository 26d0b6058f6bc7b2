import { isSameName } from '@/lib/domain/input/fold-text'
import { longestName, soundsOf, type Sounds } from './name-sounds'
import { sounded, soundDistance, type Sounded } from './sound-costs'

/** Names this much alike may be one: of the names in two alphabets that the bench ranks, 99 in 100 pairs are, and no two others. */
export const mayBeOne = 0.75

/** Sounds that a key writes alike: spellings of one name mix them. Those that are not here are left out. */
const keyLetters = new Map(
  ['bp', 'fv', 'tT', 'dDP', 'sQ', 'z', 'xSCc', 'k', 'q', 'gGjZ', 'h', 'l', 'm', 'n', 'r'].flatMap((letters) =>
    [...letters].map((letter) => [letter, letters.charAt(0)] as const),
  ),
)

/**
 * A name by its consonants, word by word, without articles: equal or nearly equal for the spellings of one name in Latin
 * and Arabic letters, to find candidates by. Empty where a name has no letter that is read.
 */
export function nameKey(name: string): string {
  return soundsOf(name).map(keyOf).filter(Boolean).join(' ')
}

function keyOf(sounds: Sounds): string {
  const bare = sounds.replace(/^_L/, '').replace(/H$/, '')
  const consonants = [...bare].map((sound) => keyLetters.get(sound) ?? '').join('')
  const key = consonants.replace(/(.)\1+/g, '$1').replaceAll('q', 'k')
  return key === '' ? 'a' : key
}

/** A name that was ranked, by its place among the names, and how like the one sought it is: 1 for the same, down to 0. */
export interface RankedName {
  index: number
  score: number
}

/** Names by how like another they sound, in Latin or Arabic letters, best first; of two alike the earlier. */
export function rankNames(query: string, names: readonly string[]): RankedName[] {
  const short = query.slice(0, longestName)
  const sought = heard(short)
  const ranked = names.map((name, index) => ({
    index,
    score: isSameName(name.slice(0, longestName), short) ? 1 : likeness(sought, heard(name)),
  }))
  return ranked.toSorted((a, b) => b.score - a.score)
}

interface Heard {
  whole: Sounded
  words: Sounded[]
}

function heard(name: string): Heard {
  const words = soundsOf(name)
  return { whole: sounded(words.join('')), words: words.map(sounded) }
}

/** The words of a name in another order cost a little, a word that only one has as much as its sounds. */
const otherOrder = 0.97

function likeness(one: Heard, other: Heard): number {
  const inOrder = share(soundDistance(one.whole, other.whole), one.whole.weight + other.whole.weight)
  if (one.words.length < 2 && other.words.length < 2) return inOrder
  return Math.max(inOrder, otherOrder * wordByWord(one.words, other.words))
}

// Each word with the one it is most like, the best pairs first.
function wordByWord(one: readonly Sounded[], other: readonly Sounded[]): number {
  const pairs = one.flatMap((a, i) => other.map((b, j) => ({ i, j, distance: soundDistance(a, b) })))
  const taken = { one: new Set<number>(), other: new Set<number>() }
  let distance = 0
  for (const pair of pairs.toSorted((a, b) => a.distance - b.distance)) {
    if (taken.one.has(pair.i) || taken.other.has(pair.j)) continue
    taken.one.add(pair.i)
    taken.other.add(pair.j)
    distance += pair.distance
  }
  const weightOf = (words: readonly Sounded[], skip: ReadonlySet<number>) =>
    words.reduce((sum, { weight }, at) => sum + (skip.has(at) ? 0 : weight), 0)
  const alone = weightOf(one, taken.one) + weightOf(other, taken.other)
  return share(distance + alone, weightOf(one, new Set()) + weightOf(other, new Set()))
}

/** 1 where nothing differs, 0 where as much differs as there is. */
function share(distance: number, weight: number): number {
  return weight === 0 ? 0 : Math.max(0, 1 - (2 * distance) / weight)
}
