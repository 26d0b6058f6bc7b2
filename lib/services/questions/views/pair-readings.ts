import 'server-only'
import type { Line } from '@/lib/domain/lines/line'
import { sha256 } from '@/lib/data/database/ids'
import { listDismissalsAmong } from '@/lib/data/questions/reading-dismissals'
import { listOccasions } from '@/lib/data/questions/occasions'
import { reads } from '@/lib/data/database/reads'
import type { RowAnswerView } from '@/lib/data/questions/row-answers'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Stated } from '@/lib/domain/offers/shown-statement'
import { evidenceOf } from '@/lib/domain/readings/evidence'
import { canBeOneOccasion } from '@/lib/domain/readings/occasion'
import { readingSentence, readingWords } from '@/lib/domain/readings/sentences'
import { newestRead, readTogether } from '@/lib/domain/rows/listed'
import { spokenReader, type RowNames } from '@/lib/domain/rows/sentences'
import { occasionOf, type OccasionView } from '@/lib/services/readings/views/occasion-view'

const mostShown = 20

/** One of two claims whose reading is shown. */
interface ReadClaim extends Stated {
  id: string
  attributionLine: Line
}

/** How two answers to a question read, to be made a link or set aside. */
export interface PairReading {
  claim: ReadClaim
  other: ReadClaim
  words: string
  sentence: Line
  /** Who says that both were given on one occasion, and why, while that stands. */
  occasion: OccasionView | null
  /** Whether an editor could say so: two figures of one origin on the same thing. */
  canBeOneOccasion: boolean
  /** Who set it aside, and why, while its evidence has not changed since. */
  dismissed: { reason: string; byName: string; at: Date } | null
}

/** How the newest answers of a row, earlier totals among them, read two by two, the most telling first, at most 20, with what was set aside. */
export async function pairReadings(
  viewer: Viewer,
  names: Omit<RowNames, 'answers'> & { answers: readonly RowAnswerView[] },
): Promise<PairReading[]> {
  const newest = newestRead(names.answers)
  const claimIds = newest.map(({ claimId }) => claimId)
  const dismissals = await listDismissalsAmong(reads(), viewer, claimIds)
  const occasions = await listOccasions(reads(), viewer, claimIds)
  return readTogether(names.kind, newest, mostShown).map(({ a, b, reading }) => {
    const evidenceSha256 = sha256(evidenceOf(names.kind, a.answer, b.answer))
    const dismissal = dismissals.find((one) => one.evidenceSha256 === evidenceSha256)
    return {
      claim: readClaim(a.answer),
      other: readClaim(b.answer),
      words: readingWords(reading),
      sentence: readingSentence(reading, spokenReader(a, names), spokenReader(b, names), true),
      occasion: occasionOf(occasions, a.answer.claimId, b.answer.claimId),
      canBeOneOccasion: canBeOneOccasion(names.kind, a.answer, b.answer),
      dismissed: dismissal ? { reason: dismissal.reason, byName: dismissal.byName, at: dismissal.at } : null,
    }
  })
}

function readClaim({ claimId, statement, statementIs, attributionLine }: RowAnswerView): ReadClaim {
  return { id: claimId, statement, statementIs, attributionLine }
}
