import 'server-only'
import { z } from 'zod'
import { getClaim } from '@/lib/data/claims/claims'
import { reviseClaim } from '@/lib/data/claims/revision'
import { findSameClaim } from '@/lib/data/claims/same-claim'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { insertClaim } from '@/lib/data/claims/writing'
import { changed, mutate, type Caller, type Change } from '@/lib/data/access/mutate'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'
import { claimProblems, type ClaimWords } from '@/lib/domain/claims/claim'
import { claimVersionFields } from '@/lib/domain/claims/staleness'
import type { ClaimParts, WholeClaim } from '@/lib/domain/claims/whole-claim'
import { DomainError, ensure } from '@/lib/domain/errors'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'
import { claimFields } from '@/lib/services/claims/input/claim-fields'
import { composeWords } from '@/lib/services/claims/input/compose-claim'
import { draftedEntry } from '@/lib/services/claims/input/drafted-claim'
import { claimErrorWords } from '@/lib/words/errors/claims'

const words = claimFields.pick({ statement: true, anchors: true })

/**
 * A claim that holds two assertions, by the version the editor saw: what it goes on saying, what a new one says, and whether
 * that has its figure and its answer as well. `evenIfSame`: the person has seen that the dossier has the new one already.
 */
export const splitClaimInput = z.object({
  dossierId: uuidText,
  claimId: uuidText,
  version: versionNumber,
  kept: words,
  splitOff: words,
  withFigure: z.boolean(),
  withAnswer: z.boolean(),
  evenIfSame: z.boolean().default(false),
})

type Input = z.output<typeof splitClaimInput>

/**
 * Splits a claim in two, in one go. The first keeps its id, ratings, links and notes and is revised like any claim (rule 8);
 * the second is a draft by the person who splits, with a copy of all other parts. Refuses: forbidden, not-found, conflict
 * with what stands now (`details.current`), invalid, orphan-quote, same-claim (the new one is there already, in
 * `details.current`; a question).
 */
export async function splitClaim(caller: Caller, input: Input): Promise<{ claimId: string; version: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const claim = await getClaim(change.db, viewer, input.claimId)
    authorize(viewer, 'claim.edit', { status: claim.status })
    authorize(viewer, 'claim.draft')
    const conflict = () => new DomainError('conflict', { current: claimVersionFields(claim) })
    if (claim.version !== input.version) throw conflict()
    const { anchors, ...kept } = await composeWords(change, viewer, { ...claim, said: claim }, input.kept)
    const entries = await reviseClaim(change, claim, { ...wordsOf(claim), ...kept }, { ...claim, anchors })
    if (!entries) throw conflict()
    const [revised, ...others] = entries
    ensure(revised, 'invalid', { fields: { 'kept.statement': claimErrorWords.theFirstKeepsAll } })
    const second = await draftSecond(change, viewer, claim, input)
    const payload = { v: 1 as const, from: claim.statement, kept: kept.statement, splitOff: input.splitOff.statement }
    return changed({ claimId: second.id, version: claim.version + 1 }, viewer.dossier.id, [
      revised,
      ...others,
      second.entry,
      { kind: 'claim-split', about: [claim.id, second.id, claim.sourceId], payload },
    ])
  })
}

/** Drafts what is split off, with its own copy of each part. */
async function draftSecond(change: Change, viewer: Viewer, claim: WholeClaim, input: Input) {
  const { anchors, ...said } = await composeWords(
    change,
    viewer,
    { sourceId: claim.sourceId, anchors: [], said: claim },
    input.splitOff,
  )
  const figure = input.withFigure ? claim.figure : null
  const { sourceId } = claim
  const atHand = { sourceId, statement: said.statement, chain: claim.chain, anchors: input.splitOff.anchors }
  const same = input.evenIfSame ? null : await findSameClaim(change.db, viewer, atHand)
  if (same) throw new DomainError('same-claim', { current: same })
  const kind = claim.kind === 'figure' && !figure ? ('occurrence' as const) : claim.kind
  const answer = input.withAnswer ? claim.answer : null
  // What it answers fits its question as it did; without it, a denied figure has nothing to belong to.
  const problems = answer ? {} : claimProblems({ kind, chain: claim.chain, figure, answer, question: null })
  if (Object.keys(problems).length > 0)
    throw new DomainError('invalid', { fields: { withFigure: Object.values(problems)[0] ?? '' } })
  const id = change.newId('claim')
  const row = { ...wordsOf(claim), ...said, kind }
  const chain = claim.chain.map((step) => ({ ...step, id: change.newId('chain-step') }))
  const parts: ClaimParts = { chain, anchors, figure, answer }
  const about = { id, key: null, dossierId: claim.dossierId, sourceId: claim.sourceId, draftedById: viewer.personId }
  await insertClaim(change.db, { ...row, ...about }, parts, change.now)
  await refreshSummaries(change.db, [id])
  return { id, entry: draftedEntry({ id, sourceId: claim.sourceId }, row, parts) }
}

/** What a claim says, without what it is and without its parts. */
function wordsOf(claim: WholeClaim): ClaimWords {
  const { statement, statementIs, kind, attribution, eventId, placeId, hedge, caveat } = claim
  const { eventDate, eventDateWords, eventDateBasis, saidDate, saidDateWords, saidDateBasis } = claim
  const dates = { eventDate, eventDateWords, eventDateBasis, saidDate, saidDateWords, saidDateBasis }
  return { statement, statementIs, kind, attribution, eventId, placeId, hedge, caveat, ...dates }
}
