import { soundsOf } from '@/lib/domain/parties/name-sounds'
import { sounded, type Sounded } from '@/lib/domain/parties/sound-costs'
import { conceptsOf } from './link-concepts'
import { lexemesOf } from './link-lexemes'

/** A figure as far as claims are compared by it. */
export interface LinkFigure {
  low: number | null
  lowOpen: boolean
  high: number | null
  highOpen: boolean
  measure?: string | null
  who?: string | null
}

/** A claim as it is compared with others (formats.md); what is not known is null or empty. */
export interface LinkSide {
  headline: string | null
  words: string | null
  publishedDate: string | null
  figures: readonly LinkFigure[] | null
  speaker: string | null
  place: string | null
  language: string | null
  /** Keys of the event that it is about, and of its source, where they are known. */
  event?: string | null
  source?: string | null
}

/** The language of a claim's words: Arabic where they are written so, else that of the source. */
export function languageOf(words: string, ofSource: string): string {
  return /\p{Script=Arabic}/u.test(words) ? 'ar' : ofSource
}

/** How many claims there are, and in how many a lexeme is. */
export interface LinkStatistics {
  documents: number
  frequency: (lexeme: string) => number
}

/** What a side is found by: each feature with its weight, the rarer the heavier. */
export interface Features {
  side: LinkSide
  /** Stems, concepts and numbers. */
  weights: ReadonlyMap<string, number>
  /** The word of the text for each of them. */
  words: ReadonlyMap<string, string>
  /** What all of them weigh together. */
  norm: number
  /** Words that may be names, to meet across scripts; they are heard once, where two languages meet. */
  names: () => readonly Sounded[]
  headline: ReadonlyMap<string, number>
}

/** Words of no weight, folded. */
const idle = new Set(
  (
    'a an the of in on at to by for from with and or but as is are was were be been has had have it its he she they his her ' +
    'their that this those these which who whom not no any than then there if so we us you your our i my will would said says ' +
    'من في على الى عن مع ان او ثم قد كان كانت لم لن لا ما هو هي هم هذا هذه ذلك تلك التي الذي الذين كل بين اي و عند اذا حيث كما'
  ).split(' '),
)
const conceptWeight = 2.2
const numberWeight = 3
const furthestName = 30
/** Longer claims and headlines are compared by their beginning: so many characters. */
const longestWords = 2_000

/** What some sides are found by. A headline that several of them have is weighed once. */
export function featuresOfAll(sides: readonly LinkSide[], statistics: LinkStatistics): Features[] {
  const headlines = new Map<string, ReadonlyMap<string, number>>()
  const weigh = (headline: string) => {
    const weights = headlines.get(headline) ?? weightsOf(headline.slice(0, longestWords), statistics)
    headlines.set(headline, weights)
    return weights
  }
  return sides.map((side) => ({ ...featuresOf(side, statistics), headline: weigh(side.headline ?? '') }))
}

/** What a side is found by, besides its headline. */
function featuresOf(side: LinkSide, statistics: LinkStatistics): Omit<Features, 'headline'> {
  const text = (side.words ?? '').slice(0, longestWords)
  const words = new Map<string, string>()
  const weights = weightsOf(text, statistics, words)
  for (const figure of side.figures ?? [])
    for (const bound of [figure.low, figure.high]) if (bound) weights.set(`#${bound}`, numberWeight)
  let names: Sounded[] | null = null
  const norm = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return {
    side,
    weights,
    words,
    norm,
    names: () => (names ??= namesOf(text, side.language)),
  }
}

function weightsOf(
  text: string,
  { documents, frequency }: LinkStatistics,
  words?: Map<string, string>,
): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (feature: string, weight: number, lexeme: string) => {
    weights.set(feature, weight)
    words?.set(feature, lexeme)
  }
  for (const lexeme of lexemesOf(text)) {
    if (idle.has(lexeme)) continue
    const concepts = conceptsOf(lexeme)
    const rarity = Math.log(1 + (documents + 1) / (frequency(lexeme) + 1))
    if (/^\d+$/.test(lexeme)) add(`#${Number(lexeme)}`, numberWeight, lexeme)
    else if (concepts.size > 0) for (const id of concepts) add(`=${id}`, conceptWeight, lexeme)
    else add(stemOf(lexeme), rarity, lexeme)
  }
  return weights
}

/** A light stem: endings of English words, what Arabic writes against them and plural endings. */
function stemOf(lexeme: string): string {
  if (/^[a-z]/.test(lexeme)) return lexeme.length > 4 ? lexeme.replace(/(?:ings?|ed|es|s|ly)$/, '') : lexeme
  const bare = lexeme.replace(/^[وف](?=..)/, '').replace(/^(?:[بك]?ال|لل)(?=..)/, '')
  return bare.length > 4 ? bare.replace(/(?:ات|ون|ين|ان|ها|هم|يه|ه)$/, '') : bare
}

function namesOf(text: string, language: string | null): Sounded[] {
  const all = language?.startsWith('ar')
    ? lexemesOf(text).filter((lexeme) => lexeme.length > 3 && conceptsOf(lexeme).size === 0 && !idle.has(lexeme))
    : [...text.matchAll(/\p{Lu}[\p{L}\p{M}]{3,}/gu)]
        .map(([word]) => word)
        .filter((word) => conceptsOf(word.toLowerCase()).size === 0)
  return [...new Set(all)].slice(0, furthestName).flatMap((name) => soundsOf(name).map(sounded))
}
