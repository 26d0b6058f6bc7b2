import { recordOf } from '@/lib/domain/collections/records'
import { group, type Phrases } from './lexicon'
import arabic from './measure-lexicon-ar.json'
import english from './measure-lexicon-en.json'

/** A text, the words of a figure in it (none where nothing is to be found), and what they count if that is not the entry's own. */
export interface MeasureExample {
  text: string
  words?: string
  measure?: string
}

const groupNames = [
  'inclusions',
  'names',
  'months',
  'prepositions',
  'plain',
  'idle',
  'pointing',
  'speakers',
  'quoting',
  'topics',
  'others',
  'barriers',
] as const

/** What figures count, in one language, as its file has it. */
export interface MeasureLexicon {
  version: string
  language: string
  note: string
  measures: { id: string; before: string[]; after: string[]; around: string[]; examples: MeasureExample[] }[]
  who: { id: string; words: string[]; examples: MeasureExample[] }[]
  groups: Record<(typeof groupNames)[number], { note: string; words: string[]; examples: MeasureExample[] }>
}

/** The lexicons of what figures count, by the language of the text. */
export const measureLexicons: Readonly<Record<string, MeasureLexicon>> = { en: english, ar: arabic }

/** The phrases of one lexicon, ready for `matchAt`. */
export type MeasurePhrases = Record<(typeof groupNames)[number], Phrases<true>> & {
  /** What is counted, where it stands before the number. */
  before: Phrases<string>
  /** What is counted, where it stands behind the number. */
  after: Phrases<string>
  who: Phrases<string>
}

/** The phrases for a language ("en", "ar-SY"), or null for one that is not read. */
export function measurePhrases(language: string): MeasurePhrases | null {
  return measurePhrasesOf[language.toLowerCase().split('-')[0] ?? ''] ?? null
}

/** The phrases of every lexicon, by its language. */
export const measurePhrasesOf: Readonly<Record<string, MeasurePhrases>> = Object.fromEntries(
  Object.entries(measureLexicons).map(([language, lexicon]) => [language, phrasesOf(lexicon)]),
)

function phrasesOf({ measures, who, groups }: MeasureLexicon): MeasurePhrases {
  const sided = (side: 'before' | 'after') =>
    group(
      measures.flatMap((entry) =>
        [...entry[side], ...entry.around].map((phrase): [string, string] => [phrase, entry.id]),
      ),
    )
  const named = recordOf(groupNames, (name) =>
    group(groups[name].words.map((phrase): [string, true] => [phrase, true])),
  )
  return {
    ...named,
    before: sided('before'),
    after: sided('after'),
    who: group(who.flatMap(({ id, words }) => words.map((phrase): [string, string] => [phrase, id]))),
  }
}
