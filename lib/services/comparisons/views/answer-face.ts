import 'server-only'
import { getClaimPage } from '@/lib/data/claims/page'
import { listQuotes } from '@/lib/data/claims/quotes'
import type { Viewer } from '@/lib/data/access/viewer'
import { notRecorded, speakerOf } from '@/lib/domain/chains/chain'
import { claimFacts } from '@/lib/domain/claims/facts'
import { sentenceContext } from '@/lib/domain/anchors/sentence-context'
import { sideBySide } from '@/lib/domain/claims/side-by-side'
import { statedOf } from '@/lib/domain/offers/shown-statement'

/** One of two answers face to face: what it says, in which words, how it reached us; nobody's rating of it. */
export type AnswerFace = Awaited<ReturnType<typeof answerFace>>

/** The face of a claim of the viewer's dossier. Refuses: not-found. */
export async function answerFace(viewer: Viewer, claimId: string) {
  const [claim, quotes] = await Promise.all([getClaimPage(viewer, claimId), listQuotes(viewer, claimId)])
  const chain = claim.chainSteps.map(stepOf)
  const speaker = speakerOf(chain)
  const spoken = claim.chainSteps[speaker ? chain.indexOf(speaker) : 0]
  return {
    claimId,
    version: claim.version,
    ...statedOf(claim),
    speaker: speaker?.name ?? notRecorded,
    attributionLine: claim.attributionLine,
    camp: spoken?.party?.camp ?? spoken?.camp ?? null,
    notice: claim.source.notices[0] ?? null,
    withdrawn: claim.withdrawals[0]?.words ?? null,
    figure: claim.figure && intervalOf(claim.figure),
    quote: quotes[0] ? quoteOf(quotes[0]) : null,
    facts: claimFacts({
      ...claim,
      stance: claim.answer?.stance ?? null,
      position: claim.answer?.position?.text ?? null,
      chain,
      figure: claim.figure && { ...claim.figure, byWhom: claim.figure.byWhom?.name ?? null },
      publishedDate: claim.source.publishedDate,
      event: claim.event?.title ?? null,
      place: claim.place?.name ?? null,
    }),
  }
}

/** The facts of two faces beside one another; that no caveat is given is worth saying. */
export function factsOfPair(left: AnswerFace, right: AnswerFace) {
  return sideBySide(left.facts, right.facts, ['Caveat'])
}

type ClaimPage = Awaited<ReturnType<typeof getClaimPage>>

function stepOf({ partyId, party, label, camp, capacity, knows, manner }: ClaimPage['chainSteps'][number]) {
  return {
    partyId,
    name: party?.name ?? label ?? notRecorded,
    camp: (party?.camp ?? camp)?.name ?? null,
    capacity,
    knows,
    manner,
  }
}

function intervalOf({ low, lowOpen, high, highOpen }: NonNullable<ClaimPage['figure']>) {
  return { low, lowOpen, high, highOpen }
}

function quoteOf({
  textIs,
  language,
  exact,
  before,
  after,
  start,
  end,
  length,
}: Awaited<ReturnType<typeof listQuotes>>[number]) {
  const more = { moreBefore: start > 600, moreAfter: length - end > 600 }
  return { textIs, language, exact, ...sentenceContext({ before, after, ...more }) }
}
