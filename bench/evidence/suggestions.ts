import { suggestClaims } from '@/lib/domain/suggestions/suggest-claims'
import { attributionScore, type AttributedArticle } from '../../tests/support/attribution-score'
import type { MarkedArticle } from '../../tests/support/claim-cases'
import { claimScore, type ClaimScore, type Share } from '../../tests/support/claim-score'
import { originalsScore } from '../../tests/support/originals-score'
import { sharedSuite, whySkipped } from '../../tests/support/shared-suite'
import { atMost, type BenchLine } from '../bench-line'
import { atLeast, beside, notSeen } from '../speed/measure'
import { annotatedTexts } from '../hostile/hostile-texts'
import { claimedArticles } from './claimed-articles'

/** E7: claims suggested in the own cases, the stories, Wikinews and the five originals; S13: how fast. */
export async function* suggestions(): AsyncGenerator<BenchLine> {
  const articles = ownArticles()
  if (!articles) return yield notSeen('E7', whySkipped)
  yield* ofLanguage('English', articles, englishBars)
  yield* ofLanguage('Arabic', articles, arabicBars)
  yield* smallThings(articles)
  yield* wikinews()
  yield* originals()
  yield* speed(articles)
  yield* hostileSpeed()
}

/** The articles of the own cases and of the stories, or null where their folder is absent. */
function ownArticles(): MarkedArticle[] | null {
  const suites = ['claims-own.json', 'stories.json'].map((file) => sharedSuite(`suggestions/${file}`)) as ({
    articles: MarkedArticle[]
  } | null)[]
  return suites.includes(null) ? null : suites.flatMap((suite) => suite?.articles ?? [])
}

interface Bars {
  matched: number
  speakers: number
  manners: number
  dates: number
}

const englishBars: Bars = { matched: 0.9, speakers: 0.85, manners: 0.8, dates: 0.85 }
const arabicBars: Bars = { matched: 0.8, speakers: 0.8, manners: 0.75, dates: 0.75 }

const shareOf = ({ right, of }: Share) => (of === 0 ? 0 : right / of)

function* ofLanguage(name: 'English' | 'Arabic', all: readonly MarkedArticle[], bars: Bars): Generator<BenchLine> {
  const language = name === 'Arabic' ? 'ar' : 'en'
  const score = claimScore(
    all.filter((article) => article.language === language),
    suggestClaims,
  )
  const line = (what: string, share: Share, bar: number) =>
    atLeast('E7', `${name}: ${share.of} ${what}`, shareOf(share), bar)
  yield line('claims of own cases and stories, share found', score.matched, bars.matched)
  yield line('claims found, share with their speaker', score.speakers, bars.speakers)
  yield line('claims found, share with their manner', score.manners, bars.manners)
  yield line('dates, share read', score.dates, bars.dates)
  yield* errorsOf(name, score)
}

function* errorsOf(name: string, { errors }: ClaimScore): Generator<BenchLine> {
  for (const [kind, lines] of Object.entries(errors)) yield wrong(`${name}: ${kind}, ${lines.length}`, lines)
}

/** What was read wrongly, to be read by people. */
function wrong(what: string, lines: readonly string[]): BenchLine {
  return { id: 'E7', what, value: lines.join('; ') || 'none', bar: 'none', pass: true }
}

/** Both languages together: what the bars do not ask of each apart. */
function* smallThings(all: readonly MarkedArticle[]): Generator<BenchLine> {
  const { quiet, precise } = claimScore(all, suggestClaims)
  yield atLeast('E7', `${quiet.of} number words that are no figures, share left alone`, shareOf(quiet), 0.85)
  yield atLeast('E7', `${precise.of} attributed suggestions, share marked as claims`, shareOf(precise), 0.75)
}

function* wikinews(): Generator<BenchLine> {
  const suite = sharedSuite('suggestions/attributions-gum.json') as { articles: AttributedArticle[] } | null
  if (!suite) return yield notSeen('E7', whySkipped)
  const ofGenres = (...genres: string[]) =>
    attributionScore(
      suite.articles.filter(({ genre }) => genres.includes(genre)),
      suggestClaims,
    )
  const { matched, sources } = ofGenres('news', 'interview')
  yield atLeast(
    'E7',
    `${matched.of} attributions in Wikinews (news and interviews), share found`,
    shareOf(matched),
    0.82,
  )
  yield atLeast('E7', `${sources.of} of them found that have a source, share with its head`, shareOf(sources), 0.92)
  const news = ofGenres('news')
  yield beside('E7', `${news.matched.of} attributions in the news of Wikinews, share found`, shareOf(news.matched))
  yield beside('E7', `${news.sources.of} of them with a source, share with its head`, shareOf(news.sources))
}

function* originals(): Generator<BenchLine> {
  const { articles, why, dossierClaims } = claimedArticles()
  if (!articles) return yield notSeen('E7', why)
  const { within, withinWords, matched, suggestions, errors } = originalsScore(articles, suggestClaims)
  const whose = `${within.of} claims of the first dossier by a speaker other than the outlet`
  yield atLeast('E7', `${whose}, share with 0.8 of their words in one suggestion`, shareOf(within), 0.92)
  yield beside('E7', `${whose}, share so in its words without speaker and cue`, shareOf(withinWords))
  yield atLeast('E7', `${whose}, share at intersection / union of a half`, shareOf(matched), 0.6)
  yield atMost('E7', `suggestions in its ${articles.length} articles`, suggestions, dossierClaims)
  yield wrong(`claims of the first dossier that no suggestion fits, ${errors.length}`, errors)
}

const articlesRead = 300
const wordsOfArticle = 300
const longText = 200_000

/** S13: articles of 300 words a second of processor time, and one text of 200 kB. */
function* speed(articles: readonly MarkedArticle[]): Generator<BenchLine> {
  const texts = articles.map((article) => {
    const words = article.text.split(' ')
    const many = Array.from({ length: Math.ceil(wordsOfArticle / words.length) }, () => words).flat()
    return { ...article, text: many.slice(0, wordsOfArticle).join(' ') }
  })
  const seconds = secondsOf(() => {
    for (let index = 0; index < articlesRead; index++) {
      const article = texts[index % texts.length]
      if (article) suggestClaims(article.text, article)
    }
  })
  yield atLeast('S13', 'articles of 300 words read for claims in a second of one core', articlesRead / seconds, 50)
  for (const language of ['en', 'ar']) {
    const article = articles.find((each) => each.language === language)
    if (!article) continue
    const bytes = Buffer.byteLength(article.text) + 2
    const long = Array.from({ length: Math.ceil(longText / bytes) }, () => article.text).join('\n\n')
    const took = secondsOf(() => suggestClaims(long, article))
    yield atMost('S13', `200 kB of one language (${language}) read for claims, seconds of one core`, took, 2)
  }
}

/** S13 on texts made to make patterns slow: the slowest kind. */
function* hostileSpeed(): Generator<BenchLine> {
  const context = { publishedDate: '2012-03-12', outlet: 'The Post', agency: null, language: 'en' }
  const took = annotatedTexts(longText).map(
    ([kind, text]) => [kind, secondsOf(() => suggestClaims(text, context))] as const,
  )
  const [kind, seconds] = took.reduce((slowest, each) => (each[1] > slowest[1] ? each : slowest))
  yield atMost(
    'S13',
    `200 kB of hostile text (${kind}, the slowest kind) read for claims, seconds of one core`,
    seconds,
    2,
  )
}

function secondsOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}
