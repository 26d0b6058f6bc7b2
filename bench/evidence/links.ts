import type { LinkFigure, LinkSide, LinkStatistics } from '@/lib/domain/suggestions/link-side'
import { rankLinks } from '@/lib/domain/suggestions/rank-links'
import { statisticsOf } from '../../tests/support/asked-claims'
import { sharedSuite, whySkipped } from '../../tests/support/shared-suite'
import type { BenchLine } from '../bench-line'
import { atLeast, notSeen } from '../speed/measure'

interface Place {
  article: string
  claim: number
}

interface StoryClaim {
  start: number
  end: number
  text: string
  speaker: string
  refersTo: string | null
}

interface StoryArticle {
  id: string
  language: string
  publishedDate: string
  text: string
  claims: StoryClaim[]
  figures: (LinkFigure & { start: number; end: number })[]
}

interface Stories {
  articles: StoryArticle[]
  events: { links: { a: Place; b: Place; kind: string; alternatives?: string[] }[] }[]
}

type StorySide = LinkSide & Place

/** So many candidates are shown. */
const shown = 5

/** E8, links: the linked claim of another article among the first five, in one language and across, and its kind. */
export function* links(): Generator<BenchLine> {
  const stories = sharedSuite('suggestions/stories.json') as Stories | null
  if (!stories) return yield notSeen('E8', whySkipped)
  const sides = stories.articles.flatMap(sidesOf)
  const statistics = statisticsOf(sides)
  const within: Record<'one' | 'across', boolean[]> = { one: [], across: [] }
  const kinds: boolean[] = []
  for (const { a, b, kind, alternatives = [] } of stories.events.flatMap((event) => event.links)) {
    const [one, other] = [sideAt(sides, a), sideAt(sides, b)]
    const right = [kind, ...alternatives].map((each) => (each === 'contradiction' ? null : each))
    kinds.push(right.includes(rankLinks(one, [other], statistics)[0]?.kind ?? null))
    if (a.article === b.article) continue
    const way = one.language === other.language ? 'one' : 'across'
    within[way].push(isShown(one, other, sides, statistics), isShown(other, one, sides, statistics))
  }
  yield atLeast('E8', `links in one language, ${within.one.length} ways: in the first five`, shareOf(within.one), 0.8)
  yield atLeast(
    'E8',
    `links across languages, ${within.across.length} ways: in the first five`,
    shareOf(within.across),
    0.45,
  )
  yield atLeast('E8', `kind of ${kinds.length} links`, shareOf(kinds), 0.7)
}

function sidesOf({ id, language, publishedDate, text, claims, figures }: StoryArticle): StorySide[] {
  const [headline = ''] = text.split('\n')
  return claims.map((claim, index) => ({
    article: id,
    claim: index,
    headline,
    words: claim.text,
    publishedDate,
    figures: figures.filter(({ start, end }) => start >= claim.start && end <= claim.end),
    speaker: claim.refersTo ?? claim.speaker,
    place: null,
    language,
  }))
}

function sideAt(sides: readonly StorySide[], { article, claim }: Place): StorySide {
  const side = sides.find((each) => each.article === article && each.claim === claim)
  if (!side) throw new Error(`There is no claim ${claim} in ${article}.`)
  return side
}

function isShown(
  query: StorySide,
  sought: StorySide,
  sides: readonly StorySide[],
  statistics: LinkStatistics,
): boolean {
  const others = sides.filter(({ article }) => article !== query.article)
  return rankLinks(query, others, statistics)
    .slice(0, shown)
    .some(({ index }) => others[index] === sought)
}

const shareOf = (hits: readonly boolean[]) => hits.filter(Boolean).length / hits.length
