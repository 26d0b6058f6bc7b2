import 'server-only'
import { listAskedQuestions } from '@/lib/data/asks/asked-questions'
import { findSuggestionSalt } from '@/lib/data/asks/memory'
import { listNearParties } from '@/lib/data/asks/near-parties'
import { listNearTexts, type NearTextPair } from '@/lib/data/asks/near-sources'
import { listPartyRoles, type PartyRole } from '@/lib/data/parties/roles'
import { listAskPool, listLinkedPairs, type PooledClaim } from '@/lib/data/asks/pool'
import { hashOfWords } from '@/lib/data/suggestions/decisions'
import type { Viewer } from '@/lib/data/access/viewer'
import type { AskedClaim } from '@/lib/domain/asks/asked-claim'
import { pairIdentity, questionIdentity } from '@/lib/domain/asks/identity'
import { suggestQuestions } from '@/lib/domain/asks/suggest-questions'
import { askedLink } from '@/lib/domain/asks/near-links'
import { suggestPairs, type SuggestedPair } from '@/lib/domain/asks/suggest-pairs'
import type { SuggestedQuestion } from '@/lib/domain/asks/suggested-question'
import { countLexemes } from '@/lib/domain/suggestions/link-lexemes'
import { languageOf, type LinkStatistics } from '@/lib/domain/suggestions/link-side'
import type { OfferedLink } from '@/lib/domain/suggestions/link-type'
import { askKinds, type AskKind } from '@/lib/domain/vocabulary'

/** A question that is suggested, with the claims that it would take. */
export interface QuestionAsk {
  id: string
  kind: 'question'
  question: SuggestedQuestion
  taken: { claim: PooledClaim; stance: SuggestedQuestion['claims'][number]['stance']; position: number | null }[]
}

/** A link that is suggested, from one claim to the other. */
export interface LinkAsk extends Omit<OfferedLink, 'isBack'>, Pick<SuggestedPair, 'reasons' | 'isWithin' | 'isTwice'> {
  id: string
  kind: 'link' | 'contradiction'
  linkKind: SuggestedPair['kind']
  from: PooledClaim
  to: PooledClaim
}

/** Two parties whose names sound alike. Nothing is merged: a person says that they are two, or changes one of them. */
export interface NameAsk {
  id: string
  kind: 'name'
  /** Each with what it is told from the other by. */
  parties: RoledParty[]
}

type NearPair = Awaited<ReturnType<typeof listNearParties>>[number]
type RoledParty = NearPair['one'] & PartyRole

/** Two sources of two outlets that hold nearly one text: perhaps one agency's. */
export interface AgencyAsk {
  id: string
  kind: 'agency'
  sources: NearTextPair['one'][]
  /** The share of the shorter text that stands in the other, from 0 to 1. */
  share: number
}

/** What the machine asks in a dossier. */
export type Ask = QuestionAsk | LinkAsk | NameAsk | AgencyAsk

/** Links that are looked at; those that nobody has decided are shown. */
const mostPairs = 100

/**
 * What the machine asks of these kinds, of the 300 claims that changed last, the 40 newest parties and the 10 newest sources,
 * decided or not: questions first. At most eight statements, whatever the dossier's size; nothing of it is kept.
 */
export async function readAsks(viewer: Viewer, kinds: readonly AskKind[] = askKinds): Promise<Ask[]> {
  const areLinksWanted = kinds.some((kind) => kind === 'link' || kind === 'contradiction')
  // One after the other: a page takes few connections of the pool at once.
  const salt = await findSuggestionSalt(viewer)
  const pooled = areLinksWanted || kinds.includes('question') ? await listAskPool(viewer) : []
  const names = kinds.includes('name') ? await readNames(viewer) : []
  const agencies = kinds.includes('agency') ? await listNearTexts(viewer) : []
  const asked = kinds.includes('question') ? await listAskedQuestions(viewer) : null
  const linked = areLinksWanted ? await listLinkedPairs(pooled.map(({ id }) => id)) : null
  const hash = (identity: string) => hashOfWords(salt, identity)
  return [
    ...(asked ? questionsOf(pooled, asked, hash) : []),
    ...(linked ? linksOf(pooled, linked, hash) : []),
    ...names.map((parties) => nameAsk(parties, hash)),
    ...agenciesOf(agencies, hash),
  ].filter(({ kind }) => kinds.includes(kind))
}

type Hash = (identity: string) => string

function questionsOf(
  pooled: readonly PooledClaim[],
  asked: Parameters<typeof suggestQuestions>[1]['asked'],
  hash: Hash,
) {
  const open = pooled.filter(({ isAnswer }) => !isAnswer)
  const claims = open.map(askedClaim)
  return suggestQuestions(claims, { statistics: statisticsOf(claims), asked: asked ?? [] }).map(
    (question): QuestionAsk => {
      const taken = question.claims.flatMap(({ index, stance, position }) => {
        const claim = open[index]
        return claim ? [{ claim, stance, position }] : []
      })
      const id = hash(questionIdentity(question, (index) => open[index]?.id ?? ''))
      return { id, kind: 'question', question, taken }
    },
  )
}

function linksOf(pooled: readonly PooledClaim[], linked: ReadonlySet<string>, hash: Hash): LinkAsk[] {
  const claims = pooled.map(askedClaim)
  const areLinked = (one: number, other: number) =>
    linked.has([pooled[one]?.id ?? '', pooled[other]?.id ?? ''].toSorted().join(' '))
  return suggestPairs(claims, { statistics: statisticsOf(claims), areLinked })
    .slice(0, mostPairs)
    .flatMap((pair) => {
      const [one, other] = [pooled[pair.one], pooled[pair.other]]
      if (!one || !other) return []
      const { type, isBack } = askedLink(pair, one, other)
      const { reasons, isWithin, isTwice } = pair
      const kind = isWithin && !isTwice ? 'contradiction' : 'link'
      const [from, to] = isBack ? [other, one] : [one, other]
      const id = hash(pairIdentity(kind, one.id, other.id))
      return [{ id, kind, linkKind: pair.kind, type, reasons, isWithin, isTwice, from, to }]
    })
}

async function readNames(viewer: Viewer): Promise<[RoledParty, RoledParty][]> {
  const near = await listNearParties(viewer)
  const ids = [...new Set(near.flatMap(({ one, other }) => [one.id, other.id]))]
  const roles = await listPartyRoles(viewer, ids)
  const roled = (party: NearPair['one']) => ({
    ...party,
    ...(roles.get(party.id) ?? { capacity: null, speaksFor: [] }),
  })
  return near.map(({ one, other }) => [roled(one), roled(other)])
}

function nameAsk(parties: [RoledParty, RoledParty], hash: Hash): NameAsk {
  const [one, other] = parties
  return { id: hash(pairIdentity('name', one.id, other.id)), kind: 'name', parties }
}

function agenciesOf(texts: readonly NearTextPair[], hash: Hash): AgencyAsk[] {
  return texts.map(({ one, other, share }) => {
    return { id: hash(pairIdentity('agency', one.id, other.id)), kind: 'agency', sources: [one, other], share }
  })
}

// Speakers without a party are themselves only within their source: the activists of two articles are not one (rule 3).
function askedClaim(claim: PooledClaim): AskedClaim {
  const { statement: words, headline, publishedDate, speaker, speakerId, figure, placeIds, sourceId, kind } = claim
  return {
    headline,
    words,
    language: languageOf(words, claim.language),
    publishedDate,
    place: placeIds[0] ?? null,
    places: placeIds,
    event: claim.eventId,
    camp: claim.campId,
    source: sourceId,
    speaker: speakerId ?? (speaker === '' ? null : `${sourceId} ${speaker}`),
    speakerName: speakerId === null ? null : speaker,
    kind,
    figures: figure ? [figure] : [],
  }
}

function statisticsOf(claims: readonly AskedClaim[]): LinkStatistics {
  const counts = countLexemes(claims.map(({ words }) => words ?? ''))
  return { documents: claims.length, frequency: (lexeme) => counts.get(lexeme) ?? 0 }
}
