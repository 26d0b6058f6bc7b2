import 'server-only'
import { z } from 'zod'
import { listNotes, threadsOf } from '@/lib/data/notes/threads'
import {
  capturesOfClaim,
  countOnCaptures,
  getCaptureText,
  getReaderSource,
  findNoteSpans,
  listAnchoredClaims,
  listClaimCards,
  listCamps,
  type CaptureCounts,
} from '@/lib/data/sources/reader'
import { findOriginal } from '@/lib/data/sources/originals'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { chooseCapture } from '@/lib/domain/sources/capture-choice'
import { DomainError } from '@/lib/domain/errors'
import { headlineAgainstText } from '@/lib/domain/sources/headline-against-text'
import { allowed } from '@/lib/domain/policy'
import { countInvisible } from '@/lib/domain/input/invisible'
import { uuidText } from '@/lib/domain/input/text'
import { claimCard } from '@/lib/services/claims/views/claim-card'

const optionalId = uuidText.nullish().transform((value) => value ?? null)

/** Which source, in which capture, with which claim in view. */
export const readSourceInput = z.object({
  dossier: z.string(),
  source: z.string(),
  capture: optionalId,
  claim: optionalId,
})

/** Everything the reader shows. */
export type ReaderView = Awaited<ReturnType<typeof readSource>>
/** A note thread on the text that is read; no spans if it is on the text as a whole. */
export type ReaderThread = ReaderView['threads'][number]

/** Cards that come with the text; of a text with more claims the rest are read when they are near the window. */
const cardsAtOnce = 80

/**
 * A source's text with the claims and notes that stand on its words, and how many stand on its other texts. Without a
 * capture asked for it is one that holds the claim asked for, else one that holds claims, article words before the digest. Refuses: unauthenticated, not-found.
 */
export async function readSource(caller: Caller, input: z.output<typeof readSourceInput>) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const source = await getReaderSource(viewer, input.source)
  const counts = await countOnCaptures(viewer, source.id)
  const withClaims = counts.filter(({ claims }) => claims > 0).map(({ captureId }) => captureId)
  const asked = input.claim ? await capturesOfClaim(viewer, input.claim) : []
  const holding = asked.length > 0 ? asked : withClaims
  const chosen = chooseCapture(source.captures, input.capture, holding)
  if (!chosen) throw new DomainError('not-found')
  // One after the other: a page takes few connections of the pool at once.
  const capture = await getCaptureText(viewer, chosen.id)
  const original = await findOriginal(viewer, chosen.id)
  const claims = await listAnchoredClaims(viewer, chosen.id, input.claim)
  const notes = await listNotes(viewer, { captureId: chosen.id })
  const noteSpans = await findNoteSpans(chosen.id)
  const camps = await listCamps(viewer)
  const first = claims.slice(0, cardsAtOnce).map((claim) => claim.id)
  const cards = await listClaimCards(viewer, input.claim ? [...first, input.claim] : first)
  return {
    dossier: { id: viewer.dossier.id, key: viewer.dossier.key },
    source,
    capture,
    original,
    contradiction: headlineAgainstText(
      { words: source.headline, language: source.language },
      { words: capture.text, language: capture.language },
    ),
    invisible: countInvisible(capture.text),
    others: otherTexts(source.captures, chosen.id, counts),
    claims,
    cards: cards.map((row) => claimCard(row, viewer)),
    threads: threadsOf(notes).map((thread) => ({ ...thread, spans: noteSpans.get(thread.first.id) ?? [] })),
    camps,
    can: allowed(viewer, [
      'claim.draft',
      'claim.edit',
      'claim.link',
      'claim.rate',
      'comparison.make',
      'suggestion.decide',
      'note.write',
      'note.resolve',
      'source.change',
    ]),
  }
}

/** The other texts of a source, each with how many claims and notes stand on it. */
function otherTexts(
  captures: Awaited<ReturnType<typeof getReaderSource>>['captures'],
  openId: string,
  counts: readonly CaptureCounts[],
) {
  return captures
    .filter(({ id }) => id !== openId)
    .map((capture) => {
      const { claims, notes } = counts.find(({ captureId }) => captureId === capture.id) ?? { claims: 0, notes: 0 }
      return { ...capture, claims, notes }
    })
}
