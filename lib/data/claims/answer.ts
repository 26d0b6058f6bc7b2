import 'server-only'
import type { Line } from '@/lib/domain/lines/line'
import type { AnswerClaim } from '@/lib/domain/readings/answer-claim'
import type { RowNames } from '@/lib/domain/rows/sentences'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { type AnswerColumns, answerColumns, answerOf, answerTables } from '@/lib/data/origins/answer-columns'
import type { Database } from '@/lib/data/database/database'
import { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Stated } from '@/lib/domain/offers/shown-statement'

/** What a claim answers, with its question's kind and positions. */
export interface ClaimAnswer extends Stated {
  questionId: string
  kind: QuestionKind
  positions: RowNames['positions']
  speaker: string
  attributionLine: Line
  answer: AnswerClaim
}

/** What a claim of the viewer's dossier answers; null where it answers nothing, is retired, or is not there. */
export async function findClaimAnswer(db: Database, viewer: Viewer, claimId: string): Promise<ClaimAnswer | null> {
  const rows = await db.$queryRaw<(AnswerColumns & Omit<ClaimAnswer, 'answer'>)[]>`
    SELECT ${Prisma.raw(answerColumns)}, q.kind, c.statement, c.statement_is AS "statementIs", s.attribution_line AS "attributionLine",
      coalesce((SELECT json_agg(json_build_object('id', p.id, 'text', p.text)) FROM position p WHERE p.question_id = q.id), '[]') AS positions
    FROM claim_summary s ${Prisma.raw(answerTables)} JOIN question q ON q.id = s.question_id
    WHERE s.claim_id = ${claimId}::uuid AND s.dossier_id = ${viewer.dossier.id}::uuid AND s.status <> 'retired'`
  const [row] = rows
  if (!row) return null
  const { questionId, kind, positions, statement, statementIs, speaker, attributionLine } = row
  return { questionId, kind, positions, statement, statementIs, speaker, attributionLine, answer: answerOf(row) }
}
