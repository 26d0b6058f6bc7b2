import type { Place, ScoredSuggestion } from './claim-cases'
import { wordPlaces, wordsWithin } from './claim-cases'
import type { Share, Suggest } from './claim-score'

type Pair = [start: number, end: number]

/** An article of GUM with its attributions. */
export interface AttributedArticle {
  id: string
  genre: string
  date: string
  text: string
  attributions: { source: Pair[]; cue: Pair[]; content: Pair[] }[]
}

/** How many attributions are found, and of these, how many with the head of their source. */
export interface AttributionScore {
  matched: Share
  sources: Share
  errors: string[]
}

/** The score of an engine on attributions within sentences: recall and sources, never precision. */
export function attributionScore(articles: readonly AttributedArticle[], suggest: Suggest): AttributionScore {
  const score: AttributionScore = { matched: { right: 0, of: 0 }, sources: { right: 0, of: 0 }, errors: [] }
  for (const { id, text, date, attributions } of articles) {
    const words = wordPlaces(text)
    const context = { publishedDate: date, outlet: null, agency: null, language: 'en' }
    const suggested = suggest(text, context).filter(({ speaker }) => speaker.kind !== 'own-voice')
    const points = [...text]
    const quote = (pairs: Pair[]) => pairs.map(([start, end]) => points.slice(start, end).join('')).join(' … ')
    for (const { source, cue, content } of attributions) {
      const hits = hitsOf(words, content.map(placeOf), suggested)
      score.matched.of++
      if (hits.length > 0) score.matched.right++
      const line = `${id}: [${quote(source)} | ${quote(cue)}] ${quote(content).slice(0, 90)}`
      if (hits.length === 0) score.errors.push(`missed ${line}`)
      if (hits.length === 0 || source.length === 0) continue
      const head = headOf(words, source.map(placeOf), points)
      const isRight = hits.some(({ speaker }) => covers(speaker, head))
      score.sources.of++
      if (isRight) score.sources.right++
      else score.errors.push(`source ${line}: read ${hits.map(({ speaker }) => speaker.text).join(', ')}`)
    }
  }
  return score
}

const placeOf = ([start, end]: Pair): Place => ({ start, end })

/** The suggestions that share half of the larger of the two with some words: one alone, or those that lie mostly in them. */
function hitsOf(words: readonly Place[], content: Place[], suggested: readonly ScoredSuggestion[]): ScoredSuggestion[] {
  const gold = wordsWithin(words, content)
  const near = suggested.map((one) => {
    const own = wordsWithin(words, [one])
    return { one, own, both: [...own].filter((each) => gold.has(each)).length }
  })
  const alone = near.filter(({ own, both }) => both * 2 >= Math.max(own.size, gold.size) && both > 0)
  if (alone.length > 0) return alone.toSorted((a, b) => b.both - a.both).map(({ one }) => one)
  const parts = near.filter(({ own, both }) => both * 2 >= own.size && both > 0)
  const together = new Set(parts.flatMap(({ own }) => [...own]))
  const both = [...together].filter((each) => gold.has(each)).length
  return both > 0 && both * 2 >= Math.max(together.size, gold.size) ? parts.map(({ one }) => one) : []
}

const behindHead = new Set('of for at in by from to on with who which that about made'.split(' '))

/** The last word of the first noun phrase: before a comma or a preposition. */
function headOf(words: readonly Place[], source: readonly Place[], points: readonly string[]): Place {
  const all = [...wordsWithin(words, source)].flatMap((index) => words[index] ?? [])
  const end = all.findIndex(({ start, end }, index) => {
    const next = all[index + 1]
    if (!next) return true
    const between = points.slice(end, next.start).join('')
    return (
      /[,(]/.test(between) || (index >= 0 && behindHead.has(points.slice(next.start, next.end).join('')) && start >= 0)
    )
  })
  return all[Math.max(0, end)] ?? { start: 0, end: 0 }
}

function covers(speaker: ScoredSuggestion['speaker'], head: Place): boolean {
  return speaker.start !== null && speaker.end !== null && speaker.start <= head.start && speaker.end >= head.end
}
