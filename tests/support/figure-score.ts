import type { FoundFigure } from '@/lib/domain/figures/find-figures'
import { sharedSuite } from './shared-suite'

interface Bounds {
  low: number | null
  lowOpen: boolean
  high: number | null
  highOpen: boolean
}

interface GoldFigure extends Bounds {
  start: number
  end: number
  words: string
  measure: string
  alternatives?: (Partial<Bounds> & { omit?: boolean })[]
}

interface Article {
  id: string
  language: string
  text: string
  figures: GoldFigure[]
  notFigures?: { start: number; end: number; words: string }[]
}

/** How figures found in the own cases and stories compare with those marked in them. */
export interface FigureScore {
  /** Marked figures that are scored, and those of them found with the right bounds. */
  marked: number
  intervals: number
  /** Of those whose measure is scored, how many have it. */
  measured: number
  measures: number
  /** Figures found, and those that are none. */
  proposed: number
  isFalse: number
  notes: string[]
}

const scoredMeasures = ['killed', 'wounded', 'missing', 'bodies', 'detained', 'displaced', 'evacuated', 'shells']
const unscored = /\b(crowns|marks|years|hours|money)\b/

/** The score of `find` on the own cases and stories, or null where their folder is absent. */
export function figureScore(find: (text: string, options: { language: string }) => FoundFigure[]): FigureScore | null {
  const score: FigureScore = { marked: 0, intervals: 0, measured: 0, measures: 0, proposed: 0, isFalse: 0, notes: [] }
  for (const file of ['claims-own.json', 'stories.json']) {
    const suite = sharedSuite(`suggestions/${file}`) as { articles: Article[] } | null
    if (!suite) return null
    for (const article of suite.articles) scoreArticle(article, find(article.text, article), score)
  }
  return score
}

function scoreArticle(article: Article, found: FoundFigure[], score: FigureScore): void {
  for (const gold of article.figures) {
    if (unscored.test(gold.measure)) continue
    const hits = found.filter((one) => overlap(one, gold))
    if (hits.length === 0 && gold.alternatives?.some(({ omit }) => omit)) continue
    const hit = hits.find((one) => fits(one, gold))
    score.marked++
    if (hit) score.intervals++
    else
      score.notes.push(
        `${article.id}: ${gold.words} [${gold.low}, ${gold.high}] found as ${hits.map(({ words, low, high }) => `${words} [${low}, ${high}]`).join(', ') || 'nothing'}`,
      )
    if (!scoredMeasures.includes(gold.measure)) continue
    score.measured++
    const measures = hits.map(({ measure }) => measure)
    if (measures.includes(gold.measure)) score.measures++
    else
      score.notes.push(`${article.id}: ${gold.words} counts ${gold.measure}, found ${measures.join(', ') || 'nothing'}`)
  }
  score.proposed += found.length
  for (const one of found) {
    const isNone =
      !article.figures.some((gold) => overlap(one, gold)) || article.notFigures?.some((none) => overlap(one, none))
    if (!isNone) continue
    score.isFalse++
    score.notes.push(`${article.id}: ${one.words} (${one.measure}) is no figure`)
  }
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

function fits(found: Bounds, gold: GoldFigure): boolean {
  return [gold, ...(gold.alternatives ?? [])].some(
    ({ low, lowOpen, high, highOpen }) =>
      found.low === low && found.high === high && found.lowOpen === lowOpen && found.highOpen === highOpen,
  )
}
