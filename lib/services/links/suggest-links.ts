import 'server-only'
import { z } from 'zod'
import { findLinkable, findLinkCandidates, type LinkableClaim } from '@/lib/data/suggestions/link-candidates'
import type { FoundClaim } from '@/lib/data/claims/search'
import { listRemembered } from '@/lib/data/asks/memory'
import { authorize, enterDossier, type Viewer } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { intervalWords } from '@/lib/domain/figures/interval-words'
import { pairIdentity } from '@/lib/domain/asks/identity'
import { askedLink, comparableClaims, nearLinks, type NearClaim, type NearLink } from '@/lib/domain/asks/near-links'
import { uuidText } from '@/lib/domain/input/text'
import { countLexemes, lexemesOf } from '@/lib/domain/suggestions/link-lexemes'
import { languageOf } from '@/lib/domain/suggestions/link-side'
import type { OfferedLink } from '@/lib/domain/suggestions/link-type'

/** A claim of a dossier. */
export const suggestLinksInput = z.object({ dossierId: uuidText, claimId: uuidText })

/** A claim that this one may be linked to: as what, and why. */
export interface SuggestedLink
  extends OfferedLink, Pick<NearLink, 'kind' | 'cue' | 'isWithin' | 'isTwice' | 'reasons'> {
  /** The hash by which it is dismissed. */
  ask: string
  claim: FoundClaim
  /** Where the claim stands, and its figure in signs; null where that is not recorded, or it has none. */
  outlet: string | null
  figure: string | null
}

/** Links that are offered for a claim at most. */
const most = 5
/** So many are looked up among those that people decided on. */
const mostLookedUp = 50
/**
 * Claims that one may be linked to, of other sources and of its own, best first, at most 5, each with the link it may be and why; nothing is
 * kept of them (rule 14), and those that somebody has decided on are left out. Refuses: not-found, forbidden (readers).
 */
export async function suggestLinks(
  caller: Caller,
  { dossierId, claimId }: z.output<typeof suggestLinksInput>,
): Promise<SuggestedLink[]> {
  const viewer = await enterDossier(caller, { id: dossierId })
  const claim = await findLinkable(viewer, claimId)
  ensure(claim, 'not-found')
  authorize(viewer, 'claim.link', { status: claim.status })
  const { claims, documents, frequencies } = await findLinkCandidates(viewer, claimId, lexemesOf(claim.statement))
  // Of a word that this claim has not, only the candidates tell how common it is.
  const among = countLexemes(claims.map(({ statement }) => statement))
  const statistics = {
    documents: Math.max(documents, claims.length),
    frequency: (lexeme: string) => frequencies.get(lexeme) ?? among.get(lexeme) ?? 0,
  }
  const [one, ...others] = comparableClaims([claim, ...claims].map(nearClaim), statistics)
  const near = one ? nearLinks(one, others) : []
  const offered = near
    .flatMap(({ index, kind, cue, isWithin, isTwice, reasons }) => {
      const other = claims[index]
      if (!other) return []
      const link = { kind, cue, isWithin, isTwice }
      const shown = {
        claim: foundClaim(other),
        outlet: other.outlet,
        figure: other.figure && intervalWords(other.figure),
      }
      return [{ ...askedLink(link, claim, other), ...link, ...shown, reasons }]
    })
    .slice(0, mostLookedUp)
  return (await undecided(viewer, claimId, offered)).slice(0, most)
}

async function undecided(viewer: Viewer, claimId: string, links: readonly Omit<SuggestedLink, 'ask'>[]) {
  if (links.length === 0) return []
  const identityOf = (link: Omit<SuggestedLink, 'ask'>) => pairIdentity('link', claimId, link.claim.id)
  const remembered = await listRemembered(viewer, links.map(identityOf))
  return links.flatMap((link): SuggestedLink[] => {
    const known = remembered.get(identityOf(link))
    return known && !known.isDecided ? [{ ...link, ask: known.id }] : []
  })
}

function nearClaim(claim: LinkableClaim): NearClaim {
  const { headline, statement: words, publishedDate, figure, speaker, speakerId, place, eventId, sourceId } = claim
  return {
    headline,
    words,
    language: languageOf(words, claim.language),
    publishedDate,
    figures: figure ? [figure] : [],
    // Who is no party is somebody within one source alone (rule 3).
    speaker: speakerId ?? (speaker === '' ? null : `${sourceId} ${speaker}`),
    speakerName: speakerId === null ? null : speaker,
    place,
    event: eventId,
    source: sourceId,
  }
}

function foundClaim(claim: LinkableClaim): FoundClaim {
  const { id, statement, statementIs, attributionLine, headline, status, isWithdrawn, sourceStanding } = claim
  return { id, statement, statementIs, attributionLine, headline, status, isWithdrawn, sourceStanding }
}
