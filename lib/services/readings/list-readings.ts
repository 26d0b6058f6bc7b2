import 'server-only'
import type { Line } from '@/lib/domain/lines/line'
import { z } from 'zod'
import { findClaimAnswer } from '@/lib/data/claims/answer'
import { sha256 } from '@/lib/data/database/ids'
import { listDismissals } from '@/lib/data/questions/reading-dismissals'
import { reads } from '@/lib/data/database/reads'
import { listRowAnswers } from '@/lib/data/questions/row-answers'
import { enterDossier } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import type { Caller } from '@/lib/domain/accounts/caller'
import { evidenceOf, readAgainst } from '@/lib/domain/readings/claim-readings'
import { permits } from '@/lib/domain/policy'
import { readingSentence, readingWords } from '@/lib/domain/readings/sentences'
import { spokenAnswer } from '@/lib/domain/rows/sentences'
import { uuidText } from '@/lib/domain/input/text'

/** A claim of a dossier. */
export const listReadingsInput = z.object({ dossier: addressKey, claim: uuidText })

const mostShown = 20

/** How a claim reads against one other answer to its question. */
export interface ReadingView {
  other: { id: string; statement: string; attributionLine: Line }
  words: string
  sentence: Line
  /** Who set it aside, and why, while its evidence has not changed since. */
  dismissed: { reason: string; byName: string; at: Date } | null
}

/**
 * How a claim reads against the latest other answers to its question, the most telling first, at most 20; none where
 * it answers nothing. Refuses: unauthenticated, not-found (the dossier).
 */
export async function listReadings(caller: Caller, input: z.output<typeof listReadingsInput>) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const can = { 'reading.dismiss': permits(viewer, 'reading.dismiss') }
  const own = await findClaimAnswer(reads(), viewer, input.claim)
  if (!own) return { readings: [] as ReadingView[], can }
  const { questionId, kind, positions, answer } = own
  const rows = await listRowAnswers(reads(), viewer, { questionIds: [questionId], asOf: null })
  const others = (rows.get(questionId)?.answers ?? []).filter(({ claimId }) => claimId !== answer.claimId)
  const dismissals = await listDismissals(reads(), viewer, answer.claimId)
  const names = { kind, positions }
  const readings = readAgainst(kind, answer, others, mostShown).map(({ other, reading }): ReadingView => {
    const evidenceSha256 = sha256(evidenceOf(kind, answer, other))
    const dismissal = dismissals.find((one) => one.evidenceSha256 === evidenceSha256)
    return {
      other: { id: other.claimId, statement: other.statement, attributionLine: other.attributionLine },
      words: readingWords(reading),
      sentence: readingSentence(
        reading,
        spokenAnswer({ ...answer, speaker: own.speaker }, names),
        spokenAnswer(other, names),
        true,
      ),
      dismissed: dismissal ? { reason: dismissal.reason, byName: dismissal.byName, at: dismissal.at } : null,
    }
  })
  return { readings, can }
}
