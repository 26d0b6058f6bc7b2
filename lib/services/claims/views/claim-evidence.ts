import 'server-only'
import { getClaimPage, listFiguresOfQuestion } from '@/lib/data/claims/page'
import { listQuotes, type QuoteRow } from '@/lib/data/claims/quotes'
import type { Viewer } from '@/lib/data/access/viewer'
import { scaleOf } from '@/lib/domain/figures/scale'
import { sentenceContext } from '@/lib/domain/anchors/sentence-context'

/** A claim as everything that shows its evidence needs it. */
export type ClaimEvidenceView = Awaited<ReturnType<typeof claimEvidence>>

/**
 * A claim with its words in context and its figure on the scale of its question: what it says and how it reached us,
 * with nothing of what anybody thinks of it. Throws not-found.
 */
export async function claimEvidence(viewer: Viewer, claimId: string) {
  const claim = await getClaimPage(viewer, claimId)
  const [quotes, scale] = await Promise.all([listQuotes(viewer, claim.id), questionScale(viewer, claim)])
  const { id, key } = viewer.dossier
  return { dossier: { id, key }, claim, quotes: quotes.map(quoteView), scale }
}

function quoteView({ before, after, length, start, end, ...quote }: QuoteRow) {
  const more = { moreBefore: start > 600, moreAfter: length - end > 600 }
  return { ...quote, start, end, ...sentenceContext({ before, after, ...more }) }
}

async function questionScale(viewer: Viewer, claim: Awaited<ReturnType<typeof getClaimPage>>) {
  if (!claim.figure) return null
  const questionId = claim.answer?.questionId
  const others = questionId ? await listFiguresOfQuestion(viewer, questionId) : []
  return scaleOf([claim.figure, ...others])
}
