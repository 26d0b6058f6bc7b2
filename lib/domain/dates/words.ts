import lexicon from './lexicon.json'

/** The version of the words that dates are read by. */
export const dateLexicon = lexicon.version

type Names = readonly (readonly string[])[]

const indexOf = (...lists: Names[]) =>
  new Map(lists.flatMap((names) => names.flatMap((words, index) => words.map((word) => [word, index] as const))))

const weekdays = indexOf(lexicon.weekdays.en, lexicon.weekdays.ar)
const months = indexOf(lexicon.months.en, lexicon.months.ar)
const numbers = new Map(
  [lexicon.numbers.en, lexicon.numbers.ar]
    .flatMap((words) => words.map((word, value) => [word, value] as const))
    .filter(([word]) => word),
)

const anyOf = (words: Iterable<string>) => [...words].toSorted((a, b) => b.length - a.length).join('|')

/** Alternatives for a regular expression over folded words: names of weekdays, of months, and numbers up to twelve. */
export const pattern = { weekday: anyOf(weekdays.keys()), month: anyOf(months.keys()), number: anyOf(numbers.keys()) }

/** The day of the week that a folded name means: 0 is Sunday. */
export const weekdayNamed = (word: string): number => weekdays.get(word) ?? -1

/** The month that a folded name means: 1 is January. */
export const monthNamed = (word: string): number => (months.get(word) ?? -1) + 1

/** A number in digits or in a folded word; "a" and "an" are 1. NaN for another word. */
export function numberNamed(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  return word === 'a' || word === 'an' ? 1 : (numbers.get(word) ?? Number.NaN)
}

const digit = (character: string) => String(character.charCodeAt(0) % 16)

/**
 * The words of a date as they are compared: lower case, digits of all three kinds as ASCII (Arabic-Indic and Persian
 * digits end in their value), Arabic letters without marks and variants, punctuation as blanks, single blanks.
 */
export function foldDateWords(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, digit)
    .replace(/[\u064B-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/['’]s\b/g, '')
    .replace(/[.,،;:()"“”«»]/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
