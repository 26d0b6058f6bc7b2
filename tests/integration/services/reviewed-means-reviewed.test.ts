import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { findReviewCases } from '@/lib/data/judgements/review-cases'
import { enterDossier } from '@/lib/data/access/viewer'
import { reviewRefusal } from '@/lib/domain/claims/adjudication'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk } from '@/tests/support/desk'
import { act, deskActions } from '@/tests/support/desk-actions'
import { makeSmallDesk, type SmallDesk } from '@/tests/support/small-desk'
import { everyMutation } from '@/tests/support/every-mutation'
import { makeReviewed } from '@/tests/support/reviewed'

const database = useDatabase()

/** Mutations that reach nothing a review rests on: accounts, membership, notes, new things, texts, dismissed readings, suggestions (they make drafts and retire untouched ones), what is asked no more. */
const aboutElse =
  /^(members|people|second-factors|notes|sessions|suggestions)\/|^dossiers\/(create|draft|set)|\/(ask-question|draft-party|draft-speakers|add-source|add-capture|import-capture|import-source)$|^readings\/|^asks\/dismiss-ask$/

test('every action that could reach a review is among them, so that a new one cannot be forgotten', () => {
  const reaching = Object.keys(everyMutation).filter((name) => !aboutElse.test(name))
  expect(
    Object.keys(deskActions)
      .filter((name) => !name.startsWith('people/'))
      .toSorted(),
  ).toEqual(reaching.toSorted())
})

/** How many ratings were needed when each claim was last reviewed: a higher quorum binds later reviews only. */
type Quorums = Map<string, number>

/** Two claims that are reviewed, so that there is something to lose: one that takes ratings, and an opinion. */
async function begin() {
  const desk = await makeDesk()
  const { claimId, question } = await makeReviewed(desk)
  const small = await makeSmallDesk(desk, question)
  const opinion = await makeClaim(desk, 'Scores were killed', { kind: 'opinion' })
  for (const [version, to] of [
    [1, 'in-review'],
    [2, 'reviewed'],
  ] as const)
    await moveClaim(desk.lead, moveClaimInput.parse({ dossierId: desk.dossierId, claimId: opinion, version, to }))
  small.claims.push(claimId, opinion)
  return small
}

/** Claims that are reviewed, that the decider would refuse, and of which nothing says that they are stale. */
async function untrue({ desk, claims }: SmallDesk, quorums: Quorums) {
  const viewer = await enterDossier(desk.lead, { id: desk.dossierId })
  const cases = await findReviewCases(prisma(), viewer, claims)
  const summaries = await prisma().claimSummary.findMany({ where: { claimId: { in: claims }, status: 'reviewed' } })
  return summaries.filter(({ claimId, deskStale, staleRatings }) => {
    const found = cases.get(claimId)
    if (!found) throw new Error('a claim without a case')
    const refusal = reviewRefusal({
      ...found,
      ratingsNeeded: quorums.get(claimId) ?? found.ratingsNeeded,
      leadId: 'somebody else',
    })
    return refusal !== null && !deskStale && staleRatings === 0
  })
}

/** Reviews and desk ratings, by which the quorum at that time was met. */
async function decisionsOf({ claims }: SmallDesk) {
  const where = { claimId: { in: claims } }
  return [
    ...(await prisma().statusChange.findMany({ where: { ...where, toStatus: 'reviewed' } })),
    ...(await prisma().deskRating.findMany({ where })),
  ]
}

/** What was reviewed in other words than stand now. */
const changedSince = (dossierId: string) =>
  database.rows(
    `SELECT c.id FROM claim c JOIN LATERAL (
       SELECT max(id::text) AS id FROM log_entry e JOIN log_payload p ON p.log_entry_id = e.id
       WHERE e.kind = 'claim-status-changed' AND e.about[1] = c.id AND p.payload->>'to' = 'reviewed') reviewed ON true
     JOIN log_entry e ON e.kind = 'claim-changed' AND e.about[1] = c.id AND e.id::text > reviewed.id
     JOIN log_payload p ON p.log_entry_id = e.id
     WHERE c.dossier_id = $1 AND c.status = 'reviewed'
       AND EXISTS (SELECT FROM jsonb_array_elements(p.payload::jsonb->'changes') AS change WHERE change->>'field' <> 'answer')`,
    [dossierId],
  )

/** Findings that are printed though something says that they are stale, or though a claim they rest on is retired. */
const wronglyPrinted = (dossierId: string) =>
  database.rows(
    `SELECT s.claim_id FROM claim_summary s WHERE s.dossier_id = $1 AND s.print_line IS NOT NULL AND NOT EXISTS (
       SELECT FROM finding f WHERE f.question_id = s.question_id AND f.superseded_at IS NULL AND f.confirmed_at IS NOT NULL
         AND NOT EXISTS (SELECT FROM stale_mark m WHERE m.finding_id = f.id)
         AND NOT EXISTS (SELECT FROM finding_basis b JOIN claim c ON c.id = b.claim_id WHERE b.finding_id = f.id AND c.status = 'retired'))`,
    [dossierId],
  )

const step = fc.record({
  action: fc.constantFrom(...Object.keys(deskActions)),
  dice: fc.array(fc.nat({ max: 59 }), { minLength: 14, maxLength: 14 }),
})

test('after any sequence of actions no claim is reviewed that the decider would refuse, with nothing marked stale', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25, size: 'max' }), async (steps) => {
      const small = await begin()
      const { dossierId } = small.desk
      const quorums: Quorums = new Map()
      const known = new Set<string>()
      const note = async () => {
        const { ratingsNeeded } = await prisma().dossier.findUniqueOrThrow({ where: { id: dossierId } })
        for (const { claimId, id } of await decisionsOf(small)) {
          if (!known.has(id)) quorums.set(claimId, Math.min(ratingsNeeded, quorums.get(claimId) ?? ratingsNeeded))
          known.add(id)
        }
      }
      // What was decided before the first step was decided under the first quorum.
      await note()
      for (const each of steps) {
        await act(small, each)
        await note()
        const after = {
          step: each.action,
          untrue: await untrue(small, quorums),
          changed: await changedSince(dossierId),
          printed: await wronglyPrinted(dossierId),
        }
        expect(after).toEqual({ step: each.action, untrue: [], changed: [], printed: [] })
      }
    }),
    { numRuns: 25, endOnFailure: true, interruptAfterTimeLimit: 60_000 },
  )
})
