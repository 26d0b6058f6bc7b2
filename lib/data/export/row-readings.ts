import 'server-only'
import { rowText, speakRow } from '@/lib/domain/row-sentences'
import { listHeadedQuestions } from '../question-list'
import { readQuestionRows } from '../question-rows'
import type { Viewer } from '../viewer'
import type { RowReadingCells } from './table-query'

const batch = 25

/** What every row of the viewer's grid comes to, as the screen says it, for grid.csv; a dossier's questions 25 at a time. */
export async function listRowReadings(viewer: Viewer): Promise<RowReadingCells[]> {
  const cells: RowReadingCells[] = []
  for (let after: string | null = null; ; ) {
    const questions = await listHeadedQuestions(viewer, { after, limit: batch })
    const rows = await readQuestionRows(viewer, questions, null)
    for (const { id, kind, positions } of questions) {
      const row = rows.get(id)
      if (!row) continue
      const reading = rowText(speakRow(row.reading, { kind, positions, answers: row.answers }))
      const origins = row.reading.origins.flatMap(({ claimIds, origins: counted, independentOrigins }) =>
        claimIds.map((claimId) => ({ claimId, origins: counted.length, independent: independentOrigins })),
      )
      cells.push({ questionId: id, reading, origins })
    }
    after = questions.at(-1)?.id ?? null
    if (questions.length < batch) return cells
  }
}
