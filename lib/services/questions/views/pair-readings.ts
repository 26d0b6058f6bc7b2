import 'server-only'
import type { Line } from '@/lib/domain/lines/line'
import { sha256 } from '@/lib/data/database/ids'
import { listDismissalsAmong } from '@/lib/data/questions/reading-dismissals'
import { reads } from '@/lib/data/database/reads'
import type { RowAnswerView } from '@/lib/data/questions/row-answers'
import type { Viewer } from '@/lib/data/access/viewer'
import { evidenceOf, readTogether } from '@/lib/domain/readings/claim-readings'
import { readingSentence, readingWords } from '@/lib/domain/readings/sentences'
import { answersRead } from '@/lib/domain/rows/pairs'
import { spokenAnswer, type RowNames } from '@/lib/domain/rows/sentences'

const mostShown = 20

/** One of two claims whose reading is shown. */
interface ReadClaim {
  id: string
  statement: string
  attributionLine: Line
}

/** How two answers to a question read, to be made a link or set aside. */
export interface PairReading {
  claim: ReadClaim
  other: ReadClaim
  words: string
  sentence: Line
  /** Who set it aside, and why, while its evidence has not changed since. */
  dismissed: { reason: string; byName: string; at: Date } | null
}

/** How the newest answers of a row, earlier totals among them, read two by two, the most telling first, at most 20, with what was set aside. */
export async function pairReadings(
  viewer: Viewer,
  names: Omit<RowNames, 'answers'> & { answers: readonly RowAnswerView[] },
): Promise<PairReading[]> {
  const newest = names.answers.slice(0, answersRead)
  const dismissals = await listDismissalsAmong(
    reads(),
    viewer,
    newest.map(({ claimId }) => claimId),
  )
  return readTogether(names.kind, newest, mostShown).map(({ a, b, reading }) => {
    const evidenceSha256 = sha256(evidenceOf(names.kind, a, b))
    const dismissal = dismissals.find((one) => one.evidenceSha256 === evidenceSha256)
    return {
      claim: readClaim(a),
      other: readClaim(b),
      words: readingWords(reading),
      sentence: readingSentence(reading, spokenAnswer(a, names), spokenAnswer(b, names), true),
      dismissed: dismissal ? { reason: dismissal.reason, byName: dismissal.byName, at: dismissal.at } : null,
    }
  })
}

function readClaim({ claimId, statement, attributionLine }: RowAnswerView): ReadClaim {
  return { id: claimId, statement, attributionLine }
}
