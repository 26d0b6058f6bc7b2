import { join } from 'node:path'
import type { AskedClaim, AskedFigure } from '@/lib/domain/asks/asked-claim'
import { comparableClaims, nearLinks } from '@/lib/domain/asks/near-links'
import type { SuggestedQuestion } from '@/lib/domain/asks/suggested-question'
import { countLexemes } from '@/lib/domain/suggestions/link-lexemes'
import type { LinkStatistics } from '@/lib/domain/suggestions/link-side'
import type { ClaimKind } from '@/lib/domain/vocabulary'
import { root } from '../../scripts/lib/paths.mjs'
import { readSeeds } from '../../scripts/seed/read-seeds'
import { sharedSuite } from './shared-suite'

/** Claims without their questions, and the questions that people made of them, claims by their place in the list. */
export interface AskedCase {
  claims: AskedClaim[]
  keys: string[]
  questions: { text: string; kind: string; claims: ReadonlySet<number> }[]
}

interface Stories {
  articles: {
    id: string
    language: string
    publishedDate: string
    outlet: string
    text: string
    claims: {
      start: number
      end: number
      text: string
      speaker: string
      refersTo: string | null
      claimKind: ClaimKind
      stance?: string
    }[]
    figures: (Omit<AskedFigure, 'scope' | 'countKind'> & { start: number; end: number })[]
  }[]
  events: { questions: { text: string; kind: string; claims: { article: string; claim: number }[] }[] }[]
}

/** The stories (`suites/suggestions/README.md`), all of them in one list, or null where they are not there. */
export function storiesAsked(): AskedCase | null {
  const stories = sharedSuite('suggestions/stories.json') as Stories | null
  if (!stories) return null
  const all = stories.articles.flatMap((article) =>
    article.claims.map((claim, index) => ({ key: `${article.id} ${index}`, claim: storyClaim(article, claim) })),
  )
  const keys = all.map(({ key }) => key)
  const questions = stories.events
    .flatMap((event) => event.questions)
    .map(({ text, kind, claims }) => {
      return { text, kind, claims: new Set(claims.map(({ article, claim }) => keys.indexOf(`${article} ${claim}`))) }
    })
  return { claims: all.map(({ claim }) => claim), keys, questions }
}

function storyClaim(
  article: Stories['articles'][number],
  claim: Stories['articles'][number]['claims'][number],
): AskedClaim {
  const { id, language, publishedDate, outlet, text, figures } = article
  const speaker = claim.speaker === '(outlet)' ? outlet : (claim.refersTo ?? claim.speaker)
  return {
    headline: text.split('\n')[0] ?? '',
    words: claim.text,
    language,
    publishedDate,
    place: null,
    places: [],
    event: null,
    camp: null,
    source: id,
    speaker,
    speakerName: speaker,
    kind: claim.stance === 'denies' ? 'denial' : claim.claimKind,
    figures: figures
      .filter(({ start, end }) => start >= claim.start && end <= claim.end)
      .map((figure) => ({ ...figure, scope: null, countKind: null })),
  }
}

/** The first dossier with its questions and answers taken away. */
export function firstDossierAsked(): AskedCase {
  const seeds = readSeeds(join(root, 'seeds/homs'))
  const camps = new Map(seeds.parties.map(({ key, camp }) => [key, camp ?? null]))
  const names = new Map(seeds.parties.map(({ key, name }) => [key, name]))
  const above = new Map(seeds.dossier.places.map(({ key, partOf }) => [key, partOf ?? null]))
  const placesFrom = (key: string | null): string[] =>
    key === null ? [] : [key, ...placesFrom(above.get(key) ?? null)]
  const published = new Map(seeds.sources.map(({ matter }) => [matter.id, matter]))
  const all = [...seeds.claims].flatMap(([source, claims]) => claims.map((claim) => ({ source, claim })))
  const claims = all.map(({ source, claim }): AskedClaim => {
    const [first] = claim.chain
    const { kind, figure, statement: words, place, event } = claim
    const matter = published.get(source)
    return {
      headline: matter?.headline ?? null,
      words,
      language: 'en',
      publishedDate: matter?.publishedDate ?? null,
      place,
      places: placesFrom(place),
      event,
      camp: first?.camp ?? camps.get(first?.party ?? '') ?? null,
      source,
      speaker: first?.party ?? (first?.label ? `${source} ${first.label}` : null),
      speakerName: names.get(first?.party ?? '') ?? null,
      kind,
      figures: figure ? [{ ...figure, scope: figure.scope ?? null, countKind: figure.count ?? null }] : [],
    }
  })
  const questions = seeds.questions.map(({ key, text, kind }) => {
    const answers = all.flatMap(({ claim }, index) => (claim.answer?.question === key ? [index] : []))
    return { text, kind, claims: new Set(answers) }
  })
  return { claims, keys: all.map(({ claim }) => claim.key), questions }
}

/** The links that editors made in the first dossier, and those that are among the first five of one of their claims once they are taken away. */
export function firstDossierLinks(): { made: number; reached: number } {
  const { claims, keys } = firstDossierAsked()
  const comparable = comparableClaims(claims, statisticsOf(claims))
  const made = readSeeds(join(root, 'seeds/homs')).links
  const firstFive = new Map<string, string[]>()
  for (const key of made.flatMap(({ from, to }) => [from, to])) {
    if (firstFive.has(key)) continue
    const index = keys.indexOf(key)
    const one = comparable[index]
    const links = one ? nearLinks(one, comparable.toSpliced(index, 1)).slice(0, 5) : []
    const otherKeys = keys.toSpliced(index, 1)
    firstFive.set(
      key,
      links.flatMap((link) => otherKeys[link.index] ?? []),
    )
  }
  const isShown = (from: string, to: string) => firstFive.get(from)?.includes(to) ?? false
  const reached = made.filter(({ from, to }) => isShown(from, to) || isShown(to, from)).length
  return { made: made.length, reached }
}

/** How common the words of these claims are among them. */
export function statisticsOf(claims: readonly { words: string | null }[]): LinkStatistics {
  const counts = countLexemes(claims.map(({ words }) => words ?? ''))
  return { documents: claims.length, frequency: (lexeme) => counts.get(lexeme) ?? 0 }
}

/**
 * The question that a suggested one is: the one with most of its claims, two at least, and half of all that it would take;
 * null where there is none, and where one asks for a figure and the other does not.
 */
export function wantedQuestion(suggested: SuggestedQuestion, questions: AskedCase['questions']): number | null {
  const shared = questions.map(({ claims }) => suggested.claims.filter(({ index }) => claims.has(index)).length)
  const most = Math.max(...shared)
  const best = shared.indexOf(most)
  const isFigure = (kind: string | undefined) => kind === 'figure'
  if (most < 2 || most * 2 < suggested.claims.length) return null
  return isFigure(questions[best]?.kind) === isFigure(suggested.kind) ? best : null
}
