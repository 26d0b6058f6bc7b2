import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { getClaim } from '@/lib/data/claims/claims'
import { reviseClaim } from '@/lib/data/claims/revision'
import { listLinkedFigures } from '@/lib/data/origins/linked-claims'
import { insertLink } from '@/lib/data/claims/links'
import { changed, mutate, type Caller, type Change } from '@/lib/data/access/mutate'
import { markStale } from '@/lib/data/claims/stale-marks'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'
import type { WholeClaim } from '@/lib/domain/claims/whole-claim'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { ensure, type ErrorDetails } from '@/lib/domain/errors'
import { linkStaleCause } from '@/lib/domain/claims/staleness'
import { readingToShow, type UnfitReading } from '@/lib/domain/rows/link-reading'
import type { NewEntry } from '@/lib/domain/history/history'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { confidences, linkTypes } from '@/lib/domain/vocabulary'
import { claimErrorWords } from '@/lib/words/errors/claims'
import { say } from '@/lib/words/say'

/** What an editor says of two claims, from one to the other, why, and how surely. */
export const linkClaimsInput = z
  .object({
    dossierId: uuidText,
    fromClaimId: uuidText,
    toClaimId: z.string({ error: claimErrorWords.chooseTheOtherClaim }).pipe(uuidText),
    type: z.enum(linkTypes, { error: claimErrorWords.sayHowTheTwoStand }),
    reason: plainText({ min: 1, max: 2000, label: claimErrorWords.theReason }),
    confidence: z.enum(confidences, { error: claimErrorWords.sayHowSureYouAre }),
    /** The reading of two figures that do not fit, in the words in which the editor was shown it. */
    readingShown: plainText({ max: 200, label: claimErrorWords.theReading }).nullish(),
    /** The first claim denies that the other was said: the attribution of the other is set to disputed. */
    disputesAttribution: z.literal('yes').nullish(),
  })
  .refine((input) => !input.disputesAttribution || input.type === 'contradicts', {
    error: claimErrorWords.onlyAClaim,
    path: ['disputesAttribution'],
  })
  .refine((input) => input.fromClaimId !== input.toClaimId, {
    error: claimErrorWords.aClaimIsNotLinked,
    path: ['toClaimId'],
  })

/**
 * Links two claims of one dossier. Judgements that rest on either go stale by links that change the evidence. A denial of
 * having said the other claim sets its attribution to disputed in the same go (rule 4).
 * Refuses: forbidden, not-found, already-standing (a link of this type between the two), reading-unseen: figures that do not
 * fit are called one answer only by whoever was shown how they read now (`details.current`, as `UnfitReading`).
 */
export async function linkClaims(
  caller: Caller,
  input: z.output<typeof linkClaimsInput> & Seeded,
): Promise<{ linkId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const ids = [input.fromClaimId, input.toClaimId]
    await lockClaims(change.db, ids)
    const from = await getClaim(change.db, viewer, input.fromClaimId)
    const to = await getClaim(change.db, viewer, input.toClaimId)
    authorize(viewer, 'claim.link', { status: from.status })
    authorize(viewer, 'claim.link', { status: to.status })
    const linkId = change.newId('link', input.key)
    const { fromClaimId, toClaimId, type, reason, confidence } = input
    const reading = await readingOf(change, input)
    ensure(!reading || reading.words === input.readingShown, 'reading-unseen', reading ? refusal(reading) : {})
    await insertLink(change.db, {
      id: linkId,
      dossierId: viewer.dossier.id,
      fromClaimId,
      toClaimId,
      type,
      reason,
      confidence,
      byId: viewer.personId,
      at: change.now,
    })
    const cause = linkStaleCause(type, 'added')
    if (cause) await markStale(change, ids, cause)
    const disputed = input.disputesAttribution ? await disputeAttribution(change, viewer, to) : []
    await refreshSummaries(change.db, ids)
    const payload = {
      v: 1 as const,
      type,
      from: from.statement,
      to: to.statement,
      reason,
      ...(reading && { reading: reading.words }),
    }
    return changed({ linkId }, viewer.dossier.id, [
      { kind: 'claim-linked', about: [linkId, ...ids], payload },
      ...disputed,
    ])
  })
}

/** Whether it was said is disputed from now on: until that is resolved its origin counts for nothing. The claim is held. */
async function disputeAttribution(change: Change, viewer: Viewer, claim: WholeClaim): Promise<NewEntry[]> {
  authorize(viewer, 'claim.edit', { status: claim.status })
  return (await reviseClaim(change, claim, { ...claim, attribution: 'disputed' }, claim)) ?? []
}

async function readingOf(change: Change, input: z.output<typeof linkClaimsInput>): Promise<UnfitReading | null> {
  const { fromClaimId, toClaimId, type } = input
  const figures = await listLinkedFigures(change.db, [fromClaimId, toClaimId])
  return readingToShow(type, figures.get(fromClaimId) ?? null, figures.get(toClaimId) ?? null)
}

function refusal(reading: UnfitReading): ErrorDetails {
  const reason = say(claimErrorWords.theseTwoFiguresDoNot, { sentence: reading.sentence })
  return { reason, current: reading, fields: { readingShown: claimErrorWords.confirmThatYouSawHow } }
}
