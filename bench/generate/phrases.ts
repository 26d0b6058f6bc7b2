import type { Random } from './random'
import { randomFor } from './random'
import words from './words.json'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Name `n` of some 16 million in English letters, two words of three syllables: in a text, hardly any other number has it. */
export const rareName = (n: number): string => nameOf(n, words.en.syllables).map(capital).join(' ')

/** The same in Arabic letters. */
export const rareArabicName = (n: number): string => nameOf(n, words.ar.syllables).join(' ')

/** Spreads neighbouring numbers over all words, as names in the news are: coprime to the number of names. */
const spread = 9_737_333

function nameOf(n: number, syllables: readonly string[]): [string, string] {
  const mixed = (n * spread) % syllables.length ** 6
  const at = (place: number) => syllables[Math.floor(mixed / syllables.length ** place) % syllables.length] ?? ''
  return [at(0) + at(1) + at(2), at(3) + at(4) + at(5)]
}

const pool = { en: makePool(3_000, englishSentence), ar: makePool(1_000, arabicSentence) }

function makePool(count: number, make: (random: Random) => string): string[] {
  const random = randomFor(count)
  return Array.from({ length: count }, () => make(random))
}

function englishSentence(random: Random): string {
  const { subjects, verbs, objects, endings } = words.en
  const main = `${random.pick(subjects)} ${random.pick(verbs)} ${random.below(90) + 2} ${random.pick(objects)}`
  return `${main} in ${rareName(random.below(60_000))} ${random.pick(endings)}.`
}

function arabicSentence(random: Random): string {
  const { subjects, verbs, objects, endings } = words.ar
  return `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)} ${random.pick(endings)}.`
}

/** A text with where its sentences stand, in code points, half-open; all its characters are of one UTF-16 unit. */
export interface MadeText {
  text: string
  sentences: [number, number][]
}

/** A text of at least so many characters. */
export function makeText(random: Random, language: 'en' | 'ar', characters: number): MadeText {
  const parts: string[] = []
  const sentences: [number, number][] = []
  for (let length = 0; length < characters;) {
    const sentence = random.pick(pool[language])
    const gap = length === 0 ? '' : sentences.length % 5 === 0 ? '\n\n' : ' '
    parts.push(gap, sentence)
    sentences.push([length + gap.length, length + gap.length + sentence.length])
    length += gap.length + sentence.length
  }
  return { text: parts.join(''), sentences }
}

/** The word that stands in three of ten statements and in nothing else. */
export const commonWord = 'shelling'

/** Two words that many texts have, from how their sentences end and what they are about. */
export function ordinaryWords(random: Random): string {
  return [words.en.endings, words.en.objects].map((parts) => random.pick(parts).split(' ').at(-1)).join(' ')
}

/** A statement of our own: now and then with the common word, and with a place that few others name. */
export function makeStatement(random: Random): string {
  const during = random.chance(0.3) ? ` under ${commonWord}` : ''
  return `${random.pick(words.en.statements)}${during} in ${rareName(random.below(60_000))}, ${random.pick(words.en.endings)}`
}
