import 'server-only'
import { grouped } from '@/lib/domain/collections/grouped'
import { settled } from '@/lib/domain/rows/answer'
import { type AnswerColumns, answerColumns, answerOf, answerTables } from '@/lib/data/origins/answer-columns'
import type { Snapshot } from './snapshot'
import type { ExportScope } from './table-query'

/**
 * Claims of the export that their origin has replaced or followed by a later figure, among its answers to these questions that
 * the export holds: the same that the grid leaves out of its cells. Only of questions of how many.
 */
export async function listEarlierFigures(
  { client }: Snapshot,
  { conditions }: ExportScope,
  questionIds: readonly string[],
): Promise<string[]> {
  const { rows } = await client.query<AnswerColumns>(
    `SELECT ${answerColumns} FROM (
       SELECT s.*, count(*) OVER (PARTITION BY question_id, origin_party_id) AS of_voice FROM claim_summary s
       WHERE s.question_id = ANY($1::uuid[]) AND s.origin_party_id IS NOT NULL AND ${conditions}
         AND EXISTS (SELECT FROM question q WHERE q.id = s.question_id AND q.kind = 'figure')
     ) AS s ${answerTables} WHERE s.of_voice > 1 ORDER BY s.answer_place DESC, s.claim_id`,
    [questionIds],
  )
  const asLatest = { isLatest: true, replacedBy: null, alongside: [] }
  return [...grouped(rows, ({ questionId }) => questionId).values()].flatMap((of) =>
    settled(
      'figure',
      of.map((row) => ({ ...answerOf(row), ...asLatest })),
    ).flatMap(({ claimId, isLatest }) => (isLatest ? [] : [claimId])),
  )
}
