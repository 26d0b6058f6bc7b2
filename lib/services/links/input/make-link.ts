import 'server-only'
import { getClaim } from '@/lib/data/claims/claims'
import { insertLink } from '@/lib/data/claims/links'
import { lockClaims } from '@/lib/data/claims/locks'
import { reviseClaim } from '@/lib/data/claims/revision'
import { markStale } from '@/lib/data/claims/stale-marks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { listLinkedFigures } from '@/lib/data/origins/linked-claims'
import type { Change } from '@/lib/data/access/mutate'
import { authorize, type Viewer } from '@/lib/data/access/viewer'
import { linkStaleCause } from '@/lib/domain/claims/staleness'
import type { WholeClaim } from '@/lib/domain/claims/whole-claim'
import { ensure, type ErrorDetails } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { readingToShow, type UnfitReading } from '@/lib/domain/rows/link-reading'
import type { confidences, LinkType } from '@/lib/domain/vocabulary'
import { claimErrorWords } from '@/lib/words/errors/claims'
import { say } from '@/lib/words/say'

/** A link as it is made: from one claim to the other. */
interface NewLink {
  fromClaimId: string
  toClaimId: string
  type: LinkType
  reason: string
  confidence: (typeof confidences)[number]
  readingShown?: string | null | undefined
  disputesAttribution?: 'yes' | null | undefined
  key?: string
}

/**
 * Makes a link inside a change, and marks what rests on either claim. Refuses: forbidden, not-found, already-standing,
 * reading-unseen.
 */
export async function makeLink(
  change: Change,
  viewer: Viewer,
  input: NewLink,
): Promise<{ linkId: string; entries: [NewEntry, ...NewEntry[]] }> {
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
  const linked = { kind: 'claim-linked' as const, about: [linkId, ...ids], payload }
  return { linkId, entries: [linked, ...disputed] }
}

/** Whether it was said is disputed from now on: until that is resolved its origin counts for nothing. The claim is held. */
async function disputeAttribution(change: Change, viewer: Viewer, claim: WholeClaim): Promise<NewEntry[]> {
  authorize(viewer, 'claim.edit', { status: claim.status })
  return (await reviseClaim(change, claim, { ...claim, attribution: 'disputed' }, claim)) ?? []
}

async function readingOf(change: Change, input: NewLink): Promise<UnfitReading | null> {
  const { fromClaimId, toClaimId, type } = input
  const figures = await listLinkedFigures(change.db, [fromClaimId, toClaimId])
  return readingToShow(type, figures.get(fromClaimId) ?? null, figures.get(toClaimId) ?? null)
}

function refusal(reading: UnfitReading): ErrorDetails {
  const reason = say(claimErrorWords.theseTwoFiguresDoNot, { sentence: reading.sentence })
  return { reason, current: reading, fields: { readingShown: claimErrorWords.confirmThatYouSawHow } }
}
