import 'server-only'
import type { Line } from '@/lib/domain/lines/line'
import { z } from 'zod'
import { type ClaimAnswer, findClaimAnswer } from '@/lib/data/claims/answer'
import { sha256 } from '@/lib/data/database/ids'
import { readSaidOfReadings } from '@/lib/data/claim-page/said-of-readings'
import { reads } from '@/lib/data/database/reads'
import { listRowAnswers } from '@/lib/data/questions/row-answers'
import { enterDossier } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import type { Caller } from '@/lib/domain/accounts/caller'
import { evidenceOf } from '@/lib/domain/readings/evidence'
import { canBeOneOccasion } from '@/lib/domain/readings/occasion'
import { allowed } from '@/lib/domain/policy'
import { readingSentence, readingWords } from '@/lib/domain/readings/sentences'
import { settled, type PlacedAnswer } from '@/lib/domain/rows/answer'
import { listedFor } from '@/lib/domain/rows/listed'
import { spokenReader } from '@/lib/domain/rows/sentences'
import { uuidText } from '@/lib/domain/input/text'
import { statedOf, type Stated } from '@/lib/domain/offers/shown-statement'
import { occasionOf, type OccasionView } from './views/occasion-view'

/** A claim of a dossier. */
export const listReadingsInput = z.object({ dossier: addressKey, claim: uuidText })

const mostShown = 20

/** How a claim reads against one other answer to its question. */
export interface ReadingView {
  other: Stated & { id: string; attributionLine: Line }
  words: string
  sentence: Line
  /** Who says that both were given on one occasion, and why, while that stands. */
  occasion: OccasionView | null
  /** Whether an editor could say so: two figures of one origin on the same thing. */
  canBeOneOccasion: boolean
  /** Who set it aside, and why, while its evidence has not changed since. */
  dismissed: { reason: string; byName: string; at: Date } | null
}

/**
 * How a claim reads against the latest other answers to its question, the most telling first, at most 20; none where
 * it answers nothing. Refuses: unauthenticated, not-found (the dossier).
 */
export async function listReadings(caller: Caller, input: z.output<typeof listReadingsInput>) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const can = allowed(viewer, ['reading.dismiss', 'occasion.decide'])
  const own = await findClaimAnswer(reads(), viewer, input.claim)
  if (!own) return { readings: [] as ReadingView[], can }
  const { questionId, kind, positions, answer } = own
  const rows = await listRowAnswers(reads(), viewer, { questionIds: [questionId], asOf: null })
  const answers = withOwn(own, rows.get(questionId)?.answers ?? [])
  const { dismissals, occasions } = await readSaidOfReadings(viewer, answer.claimId)
  const names = { kind, positions }
  const readings = listedFor(kind, answer.claimId, answers, mostShown).map(({ a, b, reading }): ReadingView => {
    const other = b.answer
    const evidenceSha256 = sha256(evidenceOf(kind, answer, other))
    const dismissal = dismissals.find((one) => one.evidenceSha256 === evidenceSha256)
    return {
      other: { id: other.claimId, ...statedOf(other), attributionLine: other.attributionLine },
      words: readingWords(reading),
      sentence: readingSentence(reading, spokenReader(a, names), spokenReader(b, names), true),
      occasion: occasionOf(occasions, answer.claimId, other.claimId),
      canBeOneOccasion: canBeOneOccasion(kind, answer, other),
      dismissed: dismissal ? { reason: dismissal.reason, byName: dismissal.byName, at: dismissal.at } : null,
    }
  })
  return { readings, can }
}

type Listed = PlacedAnswer & Stated & { speaker: string; attributionLine: Line }

// The claim may be older than all that its question's row shows.
function withOwn({ kind, answer, ...own }: ClaimAnswer, answers: readonly Listed[]): Listed[] {
  if (answers.some(({ claimId }) => claimId === answer.claimId)) return [...answers]
  return settled(kind, [...answers, { ...own, ...answer, isLatest: true, replacedBy: null, alongside: [] }])
}
