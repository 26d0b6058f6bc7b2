import type { Random } from './random'
import { randomFor } from './random'
import words from './words.json'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A name that hardly any other number has, in English letters: what a selective search looks for. */
export function rareName(n: number): string {
  const { syllables } = words.en
  const at = (place: number) => syllables[Math.floor(n / syllables.length ** place) % syllables.length] ?? ''
  return `${capital(at(0) + at(1))} ${capital(at(2) + at(3))}`
}

/** The same in Arabic letters. */
export function rareArabicName(n: number): string {
  const { syllables } = words.ar
  const at = (place: number) => syllables[Math.floor(n / syllables.length ** place) % syllables.length] ?? ''
  return `${at(0)}${at(1)} ${at(2)}${at(3)}`
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
  for (let length = 0; length < characters; ) {
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

/** A statement of our own: now and then with the common word, and with a place that few others name. */
export function makeStatement(random: Random): string {
  const during = random.chance(0.3) ? ` under ${commonWord}` : ''
  return `${random.pick(words.en.statements)}${during} in ${rareName(random.below(60_000))}, ${random.pick(words.en.endings)}`
}
