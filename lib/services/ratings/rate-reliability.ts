import 'server-only'
import { z } from 'zod'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { changed, mutate, unchanged, type Caller, type Change } from '@/lib/data/access/mutate'
import {
  findRestingClaimIds,
  findCurrentReliability,
  getReliabilitySubject,
  insertReliability,
  listCurrentGrades,
} from '@/lib/data/judgements/reliability-ratings'
import { markStale } from '@/lib/data/claims/stale-marks'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { summariseReliability } from '@/lib/domain/parties/reliability-summary'
import { staleCauses } from '@/lib/domain/claims/staleness'
import { oneLineText, plainText, uuidText } from '@/lib/domain/input/text'
import { ratedPartyKinds, reliabilityGrades } from '@/lib/domain/vocabulary'
import { judgementErrorWords } from '@/lib/words/errors/judgements'

/** A judgement of a party or a source (exactly one of them) on one topic, A to F. */
export const rateReliabilityInput = z
  .object({
    dossierId: uuidText,
    partyId: uuidText.optional(),
    sourceId: uuidText.optional(),
    topic: oneLineText({ min: 2, max: 200, label: judgementErrorWords.theTopic }),
    grade: z.enum(reliabilityGrades, { error: judgementErrorWords.chooseOneOfTheSixSentence }),
    reason: plainText({ min: 1, max: 4000, label: judgementErrorWords.theReason }),
  })
  .refine((input) => (input.partyId === undefined) !== (input.sourceId === undefined), {
    error: judgementErrorWords.rateEitherAParty,
    path: ['partyId'],
  })

/**
 * Rates a party or a source on a topic; the rater's earlier grade on it is superseded and stays readable. Where
 * what the desk says of it changes, judgements go stale of the claims it has a step in, or of the source (rule 8).
 * Refuses: forbidden, not-found, unrated-kind (a private person, a loose group), conflict.
 */
export async function rateReliability(
  caller: Caller,
  input: z.output<typeof rateReliabilityInput> & Seeded,
): Promise<{ ratingId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const subject = await getReliabilitySubject(change.db, viewer, input)
    authorize(viewer, 'reliability.rate')
    const isRated = subject.kind === 'source' || ratedPartyKinds.includes(subject.kind)
    ensure(isRated, 'unrated-kind', {
      reason: judgementErrorWords.onlyOrganisationsOutletsAgencies,
    })
    const { topic, grade, reason, partyId = null, sourceId = null } = input
    const place = { partyId, sourceId, topic, raterId: viewer.personId }
    const earlier = await findCurrentReliability(change.db, place)
    if (earlier?.grade === grade && earlier.reason === reason) return unchanged({ ratingId: earlier.id })
    const ratingId = change.newId('reliability-rating', input.key)
    const before = await publishedGrades(change, place)
    await insertReliability(change.db, {
      id: ratingId,
      dossierId: viewer.dossier.id,
      ...place,
      grade,
      reason,
      at: change.now,
    })
    if ((await publishedGrades(change, place)) !== before) await markDependentClaimsStale(change, place)
    return changed({ ratingId }, viewer.dossier.id, [
      {
        kind: 'reliability-rated',
        about: [subject.id, ratingId],
        payload: { v: 1, subject: subject.name, topic, grade, reason },
      },
    ])
  })
}

type Graded = Parameters<typeof listCurrentGrades>[1]

/** What the desk says of it, topic by topic, in words: another grade within the same words changes nothing. */
async function publishedGrades(change: Change, graded: Graded): Promise<string> {
  const summary = summariseReliability(await listCurrentGrades(change.db, graded))
  return JSON.stringify(summary.map(({ topic, words }) => [topic, words]))
}

async function markDependentClaimsStale(change: Change, graded: Graded): Promise<void> {
  const cause = graded.partyId
    ? staleCauses.everyJudgement.partyReliability
    : staleCauses.everyJudgement.sourceReliability
  await refreshSummaries(change.db, await markStale(change, await findRestingClaimIds(change.db, graded), cause))
}
