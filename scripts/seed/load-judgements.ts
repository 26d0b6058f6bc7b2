import { findQuote } from '@/lib/domain/anchors/anchor'
import { adjudicateClaim, adjudicateClaimInput } from '@/lib/services/desk-ratings/adjudicate-claim'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { rateClaim, rateClaimInput } from '@/lib/services/ratings/rate-claim'
import { rateReliability, rateReliabilityInput } from '@/lib/services/ratings/rate-reliability'
import { declareInterest, declareInterestInput } from '@/lib/services/people/declare-interest'
import { markAgainstInterest, markAgainstInterestInput } from '@/lib/services/interest-marks/mark-against-interest'
import { assertIndependence, assertIndependenceInput } from '@/lib/services/independence/assert-independence'
import { confirmIndependence, confirmIndependenceInput } from '@/lib/services/independence/confirm-independence'
import { compareAnswers, compareAnswersInput } from '@/lib/services/comparisons/compare-answers'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { confirmFinding, confirmFindingInput } from '@/lib/services/findings/confirm-finding'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { resolveNote, resolveNoteInput } from '@/lib/services/notes/resolve-note'
import { seedWords } from '@/lib/words/commands/seed'
import { say } from '@/lib/words/say'
import type { Seeds } from './read-seeds'
import { once, type SeedRun } from './seed-run'

/**
 * What the demo desk judged, in the order the rules ask for: interests, independence and reliability before ratings,
 * which would go stale by them, ratings before desk ratings, those before "reviewed", findings last but for notes.
 */
export async function loadJudgements(run: SeedRun): Promise<void> {
  await loadInterests(run)
  await loadAgainstInterest(run)
  await loadIndependence(run)
  await loadReliability(run)
  await loadRatings(run)
  await loadDeskRatings(run)
  await loadComparisons(run)
  await loadFindings(run)
  await loadNotes(run)
}

async function loadInterests(run: SeedRun): Promise<void> {
  for (const { by, party, kind, note } of run.seeds.judgements.interests) {
    const fields = { dossierId: run.dossierId, partyId: run.id('party', party), kind, note }
    const call = { input: declareInterestInput, service: declareInterest, fields }
    await once(run, `interest:${by} ${party}`, by, call)
  }
}

async function loadAgainstInterest(run: SeedRun): Promise<void> {
  for (const { claim, by, reason } of run.seeds.judgements.againstInterest) {
    const fields = { dossierId: run.dossierId, claimId: run.id('claim', claim), reason, key: run.id('claim', claim) }
    await once(run, `against-interest:${claim}`, by, {
      input: markAgainstInterestInput,
      service: markAgainstInterest,
      fields,
    })
  }
}

async function loadIndependence(run: SeedRun): Promise<void> {
  const { dossierId, id } = run
  for (const { a, b, by, confirmedBy, grounds, reason } of run.seeds.judgements.independence) {
    const key = `${a} ${b}`
    const fields = {
      dossierId,
      claimAId: id('claim', a),
      claimBId: id('claim', b),
      grounds,
      reason,
      key: id('key', key),
    }
    const made = await once(run, `independence:${key}`, by, {
      input: assertIndependenceInput,
      service: assertIndependence,
      fields,
    })
    if (!confirmedBy || !made) continue
    const confirmation = { dossierId, independenceId: made.independenceId }
    const call = { input: confirmIndependenceInput, service: confirmIndependence, fields: confirmation }
    await once(run, `independence-confirmed:${key}`, confirmedBy, call)
  }
}

async function loadReliability(run: SeedRun): Promise<void> {
  const { dossierId, id } = run
  for (const { party, source, topic, by, grade, reason } of run.seeds.judgements.reliability) {
    const subject = party ? { partyId: id('party', party) } : { sourceId: id('source', source ?? '') }
    const key = `${party ?? source} ${topic} ${by}`
    const fields = { dossierId, ...subject, topic, grade, reason, key: id('key', key) }
    await once(run, `reliability:${key}`, by, { input: rateReliabilityInput, service: rateReliability, fields })
  }
}

async function loadRatings(run: SeedRun): Promise<void> {
  const { dossierId, id } = run
  const { ratings } = run.seeds.judgements
  for (const claim of new Set(ratings.map((rating) => rating.claim))) await move(run, claim, 'in-review', 1)
  for (const { claim, by, credibility, reason } of ratings) {
    const fields = { dossierId, claimId: id('claim', claim), credibility, reason, key: `${id('claim', claim)}/${by}` }
    await once(run, `rating:${claim} ${by}`, by, { input: rateClaimInput, service: rateClaim, fields })
  }
}

async function loadDeskRatings(run: SeedRun): Promise<void> {
  const { dossierId, id } = run
  for (const { claim, by, credibility, reason } of run.seeds.judgements.deskRatings) {
    const fields = { dossierId, claimId: id('claim', claim), credibility, reason, key: id('claim', claim) }
    await once(run, `desk-rating:${claim}`, by, { input: adjudicateClaimInput, service: adjudicateClaim, fields })
    await move(run, claim, 'reviewed', 2)
  }
}

async function move(run: SeedRun, claim: string, to: 'in-review' | 'reviewed', version: number): Promise<void> {
  const fields = { dossierId: run.dossierId, claimId: run.id('claim', claim), version, to }
  await once(run, `${to}:${claim}`, 'lead', { input: moveClaimInput, service: moveClaim, fields })
}

async function loadComparisons(run: SeedRun): Promise<void> {
  const { dossierId, id } = run
  for (const { a, b, question, by, scale, reason } of run.seeds.judgements.comparisons) {
    const key = `${a} ${b} ${by}`
    const claims = { claimAId: id('claim', a), claimBId: id('claim', b) }
    const fields = { dossierId, questionId: id('question', question), ...claims, scale, reason, key: id('key', key) }
    await once(run, `comparison:${key}`, by, { input: compareAnswersInput, service: compareAnswers, fields })
  }
}

async function loadFindings(run: SeedRun): Promise<void> {
  const { dossierId, id } = run
  for (const { question, claims, by, confirmedBy, ...finding } of run.seeds.judgements.findings) {
    const claimIds = claims.map((claim) => id('claim', claim))
    const fields = {
      ...finding,
      dossierId,
      questionId: id('question', question),
      claimIds,
      key: id('question', question),
    }
    const made = await once(run, `finding:${question}`, by, { input: writeFindingInput, service: writeFinding, fields })
    if (!confirmedBy || !made) continue
    const confirmation = { dossierId, findingId: made.findingId, unrated: 'accepted' }
    const call = { input: confirmFindingInput, service: confirmFinding, fields: confirmation }
    await once(run, `finding-confirmed:${question}`, confirmedBy, call)
  }
}

async function loadNotes(run: SeedRun): Promise<void> {
  const { dossierId } = run
  const written: (string | undefined)[] = []
  for (const [index, note] of run.seeds.judgements.notes.entries()) {
    const anchor = note.anchor && noteAnchor(run, note)
    const on = anchor ? { captureId: anchor.captureId } : noteSubject(run, note)
    const replyTo = note.replyTo === null ? null : written[note.replyTo]
    const fields = {
      dossierId,
      on,
      anchor,
      body: note.body,
      tags: note.tags,
      replyTo,
      key: run.id('key', `note ${index}`),
    }
    const made = await once(run, `note:${index}`, note.by, { input: writeNoteInput, service: writeNote, fields })
    written.push(made?.noteId)
    if (!note.resolved || !made) continue
    const resolution = { dossierId, noteId: made.noteId }
    const call = { input: resolveNoteInput, service: resolveNote, fields: resolution }
    await once(run, `note-resolved:${index}`, note.resolved.by, call)
  }
}

type SeedNote = Seeds['judgements']['notes'][number]

function noteSubject({ id }: SeedRun, note: SeedNote) {
  if (note.claim) return { claimId: id('claim', note.claim) }
  if (note.party) return { partyId: id('party', note.party) }
  if (note.question) return { questionId: id('question', note.question) }
  if (note.source) return { captureId: id('capture', `${note.source}/digest`) }
  throw new Error(say(seedWords.theNoteIsOnNothing, { body: note.body.slice(0, 40) }))
}

/** A note on words stands on the capture they are in: the digest of the note's own source, or of its claim's. */
function noteAnchor(run: SeedRun, note: SeedNote) {
  const sourceKey = note.source ?? note.claim?.split('/')[0] ?? ''
  const digest = run.seeds.sources.find(({ matter }) => matter.id === sourceKey)?.digest ?? ''
  const exact = note.anchor?.quote ?? ''
  const [place] = findQuote(digest, { exact })
  if (!place) throw new Error(say(seedWords.standsNowhere, { exact, sourceKey }))
  return { captureId: run.id('capture', `${sourceKey}/digest`), ...place, exact }
}
