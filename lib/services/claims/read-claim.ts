import 'server-only'
import { z } from 'zod'
import { readSaidOfClaim } from '@/lib/data/claim-page/said-of-claim'
import { listQuestionChoices } from '@/lib/data/questions/choices'
import { reads } from '@/lib/data/database/reads'
import type { Caller } from '@/lib/data/access/mutate'
import { threadsOf } from '@/lib/data/notes/threads'
import { listNames, listWordingChanges } from '@/lib/data/claims/wordings'
import { enterDossier } from '@/lib/data/access/viewer'
import { uuidText } from '@/lib/domain/input/text'
import { claimEvidence, type ClaimEvidenceView } from '@/lib/services/claims/views/claim-evidence'
import { countAnswerOf, type AnsweringClaim, type OriginEvidence } from '@/lib/domain/origins/answer-count'
import { readAnswerEvidence } from '@/lib/data/origins/evidence'
import { claimOrigins } from '@/lib/services/claims/views/claim-origins'
import { claimPowers } from '@/lib/services/claims/views/claim-powers'
import { independenceView } from '@/lib/services/claims/views/independence-view'
import { ratingsView } from '@/lib/services/claims/views/ratings-view'
import { stemmaView } from '@/lib/services/claims/views/stemma-view'
import { wordingsView } from '@/lib/services/claims/views/wordings-view'

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
  const evidence = await claimEvidence(viewer, input.claim)
  const { claim } = evidence
  const { links } = claim
  // One after the other: a page takes few connections of the pool at once.
  const said = await readSaidOfClaim(viewer, claim.id)
  const { notes, interestMark } = said
  const { ratings, review } = await ratingsView(viewer, claim, said)
  const answerEvidence = await readAnswerEvidence(reads(), claim.id, claim.answer?.questionId ?? null)
  const wordings = await listWordingChanges(viewer, claim.id)
  const counted = countAnswerOf(claim.id, answerEvidence)
  const near = [claim.id, ...sameAnswers(claim.id, answerEvidence), ...sameByLink(links)]
  const powers = claimPowers(viewer, claim, review)
  return {
    ...evidence,
    threads: threadsOf(notes.filter(({ linkId }) => linkId === null)),
    links: links.map((link) => ({ ...link, threads: threadsOf(notes.filter(({ linkId }) => linkId === link.id)) })),
    ratings,
    independence: independenceView(viewer, claim.id, said.independence, { evidence: answerEvidence, counted }),
    interestMark,
    /** The origins of the answer it gives, with their make-up; null where it is retired. */
    origins: claimOrigins(counted, claim.answer !== null),
    stemma: await stemmaView(viewer, [...new Set(near)]),
    wordings: wordingsView(wordings, await listNames(viewer, wordings)),
    /** What it could answer, for whoever may edit it; else null. */
    questions: powers.can['claim.edit'] ? await listQuestionChoices(viewer) : null,
    ...powers,
  }
}

/** Claims that give the same answer to its question, those that came last first. */
function sameAnswers(claimId: string, { claims }: OriginEvidence): string[] {
  const own = claims.find((claim) => claim.claimId === claimId)?.answer
  if (!own) return []
  const isSame = ({ answer }: AnsweringClaim) =>
    answer?.questionId === own.questionId && answer.stance === own.stance && answer.positionId === own.positionId
  return claims
    .filter((claim) => claim.claimId !== claimId && isSame(claim))
    .map((claim) => claim.claimId)
    .toSorted()
    .toReversed()
}

/** Claims that an editor called the same answer. */
function sameByLink(links: ClaimEvidenceView['claim']['links']): string[] {
  return links.filter(({ type }) => type === 'corroborates' || type === 'repeats').map(({ other }) => other.id)
}
