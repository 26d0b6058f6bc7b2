import { foldText } from '@/lib/domain/input/fold-text'
import type { ArticleContext } from '@/lib/domain/suggestions/suggestion'
import {
  type MarkedArticle,
  type MarkedClaim,
  overlapOf,
  type Place,
  type ScoredSuggestion,
  wordPlaces,
  wordsWithin,
} from './claim-cases'

/** How many of those that were looked at are right. */
export interface Share {
  right: number
  of: number
}

/** How suggested claims compare with those marked in articles (`suites/suggestions/README.md`). */
export interface ClaimScore {
  matched: Share
  speakers: Share
  manners: Share
  dates: Share
  /** Number words that are no figures and were left alone. */
  quiet: Share
  /** Suggestions by another speaker than the outlet that are marked as such. */
  precise: Share
  /** What is wrong, by kind: one line for each case. */
  errors: Record<'missed' | 'speaker' | 'manner' | 'date' | 'number' | 'extra', string[]>
}

/** The engine as it is scored. */
export type Suggest = (text: string, context: ArticleContext) => readonly ScoredSuggestion[]

const none = (): Share => ({ right: 0, of: 0 })

/** A score of nothing yet. */
export function noScore(): ClaimScore {
  const errors = { missed: [], speaker: [], manner: [], date: [], number: [], extra: [] }
  return { matched: none(), speakers: none(), manners: none(), dates: none(), quiet: none(), precise: none(), errors }
}

/** The score of an engine on some articles. */
export function claimScore(articles: readonly MarkedArticle[], suggest: Suggest): ClaimScore {
  const score = noScore()
  for (const article of articles) scoreArticle(article, suggest(article.text, contextOf(article)), score)
  return score
}

const contextOf = ({ publishedDate, outlet, agency, language }: MarkedArticle): ArticleContext => ({
  publishedDate,
  outlet,
  agency,
  language,
})

const enough = 0.5

function scoreArticle(article: MarkedArticle, suggested: readonly ScoredSuggestion[], score: ClaimScore): void {
  const words = wordPlaces(article.text)
  const spans = suggested.map((one) => ({ one, spans: spansOf(words, one) }))
  const note = (kind: keyof ClaimScore['errors'], what: string) => score.errors[kind].push(`${article.id}: ${what}`)
  for (const claim of article.claims) {
    const best = bestFor(claim, words, spans)
    if (!best && claim.alternatives?.some(({ omit }) => omit)) continue
    count(score.matched, best !== null, () => note('missed', `[${claim.speaker}] ${claim.text}`))
    if (!best) continue
    const { speaker, manner, rule } = best
    const who = `${speaker.kind} "${speaker.refersTo ?? speaker.text}" (${rule})`
    count(score.speakers, hasSpeaker(best, claim), () =>
      note('speaker', `${claim.text}: ${claim.speaker}, read ${who}`),
    )
    const manners = [claim, ...(claim.alternatives ?? [])].map((reading) => reading.manner)
    count(score.manners, manners.includes(manner), () =>
      note('manner', `${claim.text}: ${claim.manner}, read ${manner} (${rule})`),
    )
  }
  scorePrecision(article, words, spans, score, note)
  scoreSmall(article, suggested, score, note)
}

type Note = (kind: keyof ClaimScore['errors'], what: string) => void

function scorePrecision(
  { claims, text }: MarkedArticle,
  words: readonly Place[],
  spans: readonly SpannedSuggestion[],
  score: ClaimScore,
  note: Note,
): void {
  const attributed = claims.filter((claim) => [claim, ...(claim.alternatives ?? [])].some(isByAnother))
  for (const each of spans) {
    const { speaker, start, end, rule } = each.one
    if (speaker.kind === 'own-voice') continue
    const isMarked = attributed.some((claim) => bestFor(claim, words, [each]) !== null)
    const quoted = [...text].slice(start, end).join('')
    count(score.precise, isMarked, () => note('extra', `[${speaker.refersTo ?? speaker.text}] ${quoted} (${rule})`))
  }
}

const isByAnother = ({ kind }: { kind?: string }) => kind !== undefined && kind !== 'own-voice'

function scoreSmall(article: MarkedArticle, suggested: readonly ScoredSuggestion[], score: ClaimScore, note: Note) {
  const overlaps = (one: Place, other: Place) => one.start < other.end && other.start < one.end
  for (const date of article.dates ?? []) {
    const read = suggested.flatMap(({ dates }) => dates.filter((one) => overlaps(one, date)))
    const isRight = read.some(({ edtf }) => edtf === date.edtf)
    count(score.dates, isRight, () =>
      note('date', `${date.words}: ${date.edtf}, read ${read.map(({ edtf }) => edtf).join(', ') || 'nothing'}`),
    )
  }
  for (const number of article.notFigures ?? []) {
    const isQuiet = !suggested.some(({ figures }) => figures.some((figure) => overlaps(figure, number)))
    count(score.quiet, isQuiet, () => note('number', number.words))
  }
}

function count(share: Share, isRight: boolean, otherwise: () => void): void {
  share.of++
  if (isRight) share.right++
  else otherwise()
}

interface SpannedSuggestion {
  one: ScoredSuggestion
  spans: ReadonlySet<number>[]
}

/** The claim's words alone, and with those of the speaker and the cue. */
function spansOf(words: readonly Place[], { start, end, speaker, cue }: ScoredSuggestion): ReadonlySet<number>[] {
  const own = { start, end }
  const said = speaker.start === null || speaker.end === null ? [] : [{ start: speaker.start, end: speaker.end }]
  const alone = wordsWithin(words, [own])
  return said.length > 0 ? [alone, wordsWithin(words, [own, ...said, ...(cue ? [cue] : [])])] : [alone]
}

/** The suggestion that a person would take for a claim: as the score matches them. */
export function suggestionFor<S extends ScoredSuggestion>(
  text: string,
  claim: MarkedClaim,
  suggested: readonly S[],
): S | null {
  const words = wordPlaces(text)
  const best = bestFor(
    claim,
    words,
    suggested.map((one) => ({ one, spans: spansOf(words, one) })),
  )
  return suggested.find((each) => each === best) ?? null
}

/** The suggestion that fits a claim best, if one fits well enough; of a claim that may be split, that of its first part. */
function bestFor(
  claim: MarkedClaim,
  words: readonly Place[],
  suggested: readonly SpannedSuggestion[],
): ScoredSuggestion | null {
  const places = [
    claim,
    ...(claim.alternatives ?? []).filter(hasPlace),
    ...(claim.alternatives ?? []).flatMap(({ split }) => split ?? []),
  ]
  let best: ScoredSuggestion | null = null
  let most = 0
  for (const place of places) {
    const gold = wordsWithin(words, [place])
    for (const { one, spans } of suggested) {
      const overlap = Math.max(...spans.map((each) => overlapOf(each, gold)))
      if (overlap < enough || overlap <= most) continue
      best = one
      most = overlap
    }
  }
  return best
}

function hasPlace(reading: Partial<Place>): reading is Place {
  return reading.start !== undefined && reading.end !== undefined
}

function hasSpeaker({ speaker }: ScoredSuggestion, claim: MarkedClaim): boolean {
  return [claim, ...(claim.alternatives ?? []).map((other) => ({ ...claim, ...other }))].some((reading) => {
    if (reading.kind === 'own-voice') return speaker.kind === 'own-voice'
    if (reading.kind === 'unnamed' && speaker.kind === 'unnamed') return true
    const names = [reading.refersTo, reading.speaker].flatMap(nameWords)
    return (
      speaker.kind !== 'own-voice' && nameWords(speaker.refersTo ?? speaker.text).some((each) => names.includes(each))
    )
  })
}

const functionWords = new Set('the and for its his her who our their not with from'.split(' '))

/** The words of a name that can tell it from another, as they are compared. */
export function nameWords(name: string | null | undefined): string[] {
  return (foldText(name ?? '').match(/[\p{L}\d]+/gu) ?? [])
    .map((each) => each.replace(/^ال(?=..)/, ''))
    .filter((each) => each.length > 2 && !functionWords.has(each))
}
