import 'server-only'
import { z } from 'zod'
import { findLinkable, findLinkCandidates, type LinkableClaim } from '@/lib/data/suggestions/link-candidates'
import type { FoundClaim } from '@/lib/data/claims/search'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { uuidText } from '@/lib/domain/input/text'
import type { LinkKind } from '@/lib/domain/suggestions/link-kind'
import { lexemesOf } from '@/lib/domain/suggestions/link-lexemes'
import type { LinkSide } from '@/lib/domain/suggestions/link-side'
import { offeredLink, type OfferedLink } from '@/lib/domain/suggestions/link-type'
import { rankLinks } from '@/lib/domain/suggestions/rank-links'

/** A claim of a dossier. */
export const suggestLinksInput = z.object({ dossierId: uuidText, claimId: uuidText })

/** A claim that this one may be linked to: as what, and why. */
export interface SuggestedLink extends OfferedLink {
  claim: FoundClaim
  kind: LinkKind
  reasons: string[]
}

/** Links that are offered for a claim at most. */
const most = 5
/**
 * Claims with less in common are not offered: by their figures, or by their words alone. Among the 357 claims of the first
 * dossier, 15 of the 147 offers by the second are links that its editors made; at half as much it is 35 of 1,785.
 */
const least = { byFigures: 0.3, byWords: 0.4 }

/**
 * Claims of other sources that one may be linked to, best first, at most 5, each with the link it may be and why; nothing is kept of them
 * (rule 14). Refuses: not-found, forbidden (readers).
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
  return rankLinks(sideOf(claim), claims.map(sideOf), statistics)
    .flatMap(({ index, score, kind, reasons }) => {
      const other = claims[index]
      if (!other || !kind || score < (claim.figure && other.figure ? least.byFigures : least.byWords)) return []
      return [{ ...offered(kind, claim, other), claim: foundClaim(other), kind, reasons }]
    })
    .slice(0, most)
}

// Whether one denies the other is asked, not said: none of the eight denials found in the first dossier was one.
function offered(kind: LinkKind, claim: LinkableClaim, other: LinkableClaim): OfferedLink {
  return kind === 'denies' ? { type: null, isBack: false } : offeredLink(kind, claim, other)
}

function sideOf({ headline, statement, publishedDate, figure, speaker, place, language }: LinkableClaim): LinkSide {
  const words = { headline, words: statement, language: /\p{Script=Arabic}/u.test(statement) ? 'ar' : language }
  return { ...words, publishedDate, figures: figure ? [figure] : [], speaker, place }
}

function foundClaim(claim: LinkableClaim): FoundClaim {
  const { id, statement, statementIs, attributionLine, headline, status, isWithdrawn, sourceStanding } = claim
  return { id, statement, statementIs, attributionLine, headline, status, isWithdrawn, sourceStanding }
}
