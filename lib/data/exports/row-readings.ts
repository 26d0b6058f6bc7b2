import 'server-only'
import { rowText, speakRow } from '@/lib/domain/rows/sentences'
import { listEarlierFigures } from './earlier-figures'
import { readsOn } from '@/lib/data/database/transaction-connection'
import { listHeadedQuestions } from '@/lib/data/questions/list'
import { readQuestionRows } from '@/lib/data/questions/rows'
import type { Snapshot } from './snapshot'
import type { ExportScope, RowReadingCells } from './table-query'

const batch = 25

/**
 * What every row of the viewer's grid comes to, as the screen says it, for grid.csv: of the questions that claims of the
 * export answer, 25 at a time, in the state of the database that the other files are of.
 */
export async function listRowReadings(
  snapshot: Snapshot,
  scope: ExportScope,
): Promise<Pick<ExportScope, 'rowReadings' | 'earlierFigures'>> {
  const { viewer, conditions } = scope
  const db = readsOn(snapshot.client)
  const asked = await questionsIn(snapshot, conditions)
  const cells: RowReadingCells[] = []
  const earlierFigures: string[] = []
  for (let after: string | null = null; ;) {
    const page = await listHeadedQuestions(viewer, { after, limit: batch }, db)
    const questions = page.filter(({ id }) => asked.has(id))
    const rows = await readQuestionRows(viewer, questions, null, db)
    const ids = questions.map(({ id }) => id)
    earlierFigures.push(...(await listEarlierFigures(snapshot, scope, ids)))
    for (const { id, kind, positions } of questions) {
      const row = rows.get(id)
      if (!row) continue
      const reading = rowText(speakRow(row.reading, { kind, positions, answers: row.answers }))
      cells.push({ questionId: id, reading })
    }
    after = page.at(-1)?.id ?? null
    if (page.length < batch) return { rowReadings: cells, earlierFigures }
  }
}

async function questionsIn({ client }: Snapshot, conditions: string): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT DISTINCT s.question_id AS id FROM claim_summary s WHERE s.question_id IS NOT NULL AND ${conditions}`,
  )
  return new Set(rows.map(({ id }) => id))
}
