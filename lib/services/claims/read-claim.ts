import 'server-only'
import { z } from 'zod'
import { getClaimPage, listFiguresOfQuestion } from '@/lib/data/claim-page'
import { listQuotes, type QuoteRow } from '@/lib/data/claim-quotes'
import { findInterestMark } from '@/lib/data/interest-marks'
import { reads } from '@/lib/data/reads'
import type { Caller } from '@/lib/data/mutate'
import { listNotes, threadsOf } from '@/lib/data/note-threads'
import { findReviewCases } from '@/lib/data/review-cases'
import { listNames, listWordingChanges } from '@/lib/data/wordings'
import { enterDossier, type Viewer } from '@/lib/data/viewer'
import { scaleOf } from '@/lib/domain/figure-scale'
import { sentenceContext } from '@/lib/domain/sentence-context'
import { uuidText } from '@/lib/domain/text'
import { claimPowers } from './claim-powers'
import { ratingsView } from './ratings-view'
import { wordingsView } from './wordings-view'

/** A claim of a dossier, by the dossier's key and its own id. */
export const readClaimInput = z.object({ dossier: z.string(), claim: uuidText })

/** Everything the page of a claim shows. */
export type ClaimView = Awaited<ReturnType<typeof readClaim>>

/**
 * A claim whole: quotes in context, chain, figure on its question's scale, links, notes, the ratings this viewer
 * may see, what they may do. Refuses: unauthenticated, not-found (also a claim of another dossier).
 */
export async function readClaim(caller: Caller, input: z.output<typeof readClaimInput>) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const claim = await getClaimPage(viewer, input.claim)
  const links = linksOf(claim)
  const [quotes, scale, notes, linkNotes, ratings, wordings, reviews, interestMark] = await Promise.all([
    listQuotes(viewer, claim.id),
    questionScale(viewer, claim),
    listNotes(viewer, { claimId: claim.id }),
    listNotes(viewer, { linkIds: links.map(({ id }) => id) }),
    ratingsView(viewer, claim),
    listWordingChanges(viewer, claim.id),
    findReviewCases(reads(), viewer, [claim.id]),
    findInterestMark(reads(), viewer, claim.id),
  ])
  const { id, key: dossierKey } = viewer.dossier
  const review = reviews.get(claim.id)
  return {
    dossier: { id, key: dossierKey },
    claim,
    quotes: quotes.map(quoteView),
    scale,
    threads: threadsOf(notes),
    links: links.map((link) => ({ ...link, threads: threadsOf(linkNotes.filter(({ linkId }) => linkId === link.id)) })),
    ratings,
    interestMark,
    wordings: wordingsView(wordings, await listNames(viewer, wordings)),
    ...claimPowers(viewer, claim, review),
  }
}

type ClaimPage = Awaited<ReturnType<typeof getClaimPage>>

function linksOf(claim: ClaimPage) {
  const from = claim.linksByFromClaimId.map(({ toClaim, ...link }) => ({ ...link, outgoing: true, other: toClaim }))
  const to = claim.linksByToClaimId.map(({ fromClaim, ...link }) => ({ ...link, outgoing: false, other: fromClaim }))
  return [...from, ...to].map(({ id, type, reason, confidence, at, by, outgoing, other }) => ({
    id,
    type,
    outgoing,
    reason,
    confidence,
    at,
    byName: by.name,
    other: {
      id: other.id,
      statement: other.statement,
      status: other.status,
      attributionLine: other.claimSummaryByClaimId?.attributionLine ?? '',
    },
  }))
}

function quoteView({ before, after, length, start, end, ...quote }: QuoteRow) {
  const more = { moreBefore: start > 600, moreAfter: length - end > 600 }
  return { ...quote, start, end, ...sentenceContext({ before, after, ...more }) }
}

async function questionScale(viewer: Viewer, claim: ClaimPage) {
  if (!claim.figureByClaimId) return null
  const questionId = claim.answerByClaimId?.questionId
  const others = questionId ? await listFiguresOfQuestion(viewer, questionId) : []
  return scaleOf([claim.figureByClaimId, ...others])
}
