import 'server-only'
import { z } from 'zod'
import { findLinkable, findLinkCandidates, type LinkableClaim } from '@/lib/data/suggestions/link-candidates'
import type { FoundClaim } from '@/lib/data/claims/search'
import { listRemembered } from '@/lib/data/asks/memory'
import { authorize, enterDossier, type Viewer } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { pairIdentity } from '@/lib/domain/asks/identity'
import { askedLink, isNearEnough } from '@/lib/domain/asks/suggest-pairs'
import { uuidText } from '@/lib/domain/input/text'
import type { LinkKind } from '@/lib/domain/suggestions/link-kind'
import { lexemesOf } from '@/lib/domain/suggestions/link-lexemes'
import { languageOf, type LinkSide } from '@/lib/domain/suggestions/link-side'
import type { OfferedLink } from '@/lib/domain/suggestions/link-type'
import { rankLinks } from '@/lib/domain/suggestions/rank-links'

/** A claim of a dossier. */
export const suggestLinksInput = z.object({ dossierId: uuidText, claimId: uuidText })

/** A claim that this one may be linked to: as what, and why. */
export interface SuggestedLink extends OfferedLink {
  /** The hash by which it is dismissed. */
  ask: string
  claim: FoundClaim
  kind: LinkKind
  reasons: string[]
}

/** Links that are offered for a claim at most. */
const most = 5
/** So many are looked up among those that people decided on. */
const mostLookedUp = 50
/**
 * Claims of other sources that one may be linked to, best first, at most 5, each with the link it may be and why; nothing is kept of them
 * (rule 14), and those that somebody has decided on are left out. Refuses: not-found, forbidden (readers).
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
  const statistics = {
    documents: Math.max(documents, claims.length),
    frequency: (lexeme: string) => frequencies.get(lexeme) ?? 0,
  }
  const offered = rankLinks(sideOf(claim), claims.map(sideOf), statistics)
    .flatMap(({ index, score, kind, reasons }) => {
      const other = claims[index]
      if (!other || !kind || !isNearEnough(score, claim.figure !== null && other.figure !== null)) return []
      return [{ ...askedLink(kind, claim, other), claim: foundClaim(other), kind, reasons }]
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

function sideOf({ headline, statement, publishedDate, figure, speaker, place, language }: LinkableClaim): LinkSide {
  const words = { headline, words: statement, language: languageOf(statement, language) }
  return { ...words, publishedDate, figures: figure ? [figure] : [], speaker, place }
}

function foundClaim(claim: LinkableClaim): FoundClaim {
  const { id, statement, statementIs, attributionLine, headline, status, isWithdrawn, sourceStanding } = claim
  return { id, statement, statementIs, attributionLine, headline, status, isWithdrawn, sourceStanding }
}
