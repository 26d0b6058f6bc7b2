import 'server-only'
import { type AnswerCount, countAnswers } from '@/lib/domain/origins/answer-count'
import { readRow, type RowOrigins, type RowReading } from '@/lib/domain/rows/reading'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { readCamps } from '@/lib/data/dossiers/camps'
import { prisma, type Database } from '@/lib/data/database/database'
import { readOriginEvidence } from '@/lib/data/origins/evidence'
import { listRowAnswers, type RowAnswerView } from './row-answers'
import type { Viewer } from '@/lib/data/access/viewer'

/** A question as its row reads: the answers, newest first, what they come to, and how many stand in all. */
export interface QuestionRowView {
  answers: RowAnswerView[]
  of: number
  reading: RowReading
}

/**
 * Reads these questions of the viewer's dossier from each origin's latest answers (rules 2 to 4), by question; with
 * `asOf`, from what was published by that day. `db` is
 * where to read it. Every screen and file that shows a row's reading takes it from here.
 */
export async function readQuestionRows(
  viewer: Viewer,
  questions: readonly { id: string; kind: QuestionKind }[],
  asOf: string | null,
  db: Database = prisma(),
): Promise<Map<string, QuestionRowView>> {
  const questionIds = questions.map(({ id }) => id)
  const [answers, { opposed }, evidence] = await Promise.all([
    listRowAnswers(db, viewer, { questionIds, asOf }),
    readCamps(db, viewer.dossier.id),
    readOriginEvidence(db, { claimIds: [], questionIds, asOf }),
  ])
  const counted = countAnswers(evidence).answers
  const answered = new Map(evidence.claims.map(({ claimId, answer }) => [claimId, answer]))
  return new Map(
    questions.map(({ id, kind }) => {
      const row = answers.get(id) ?? { of: 0, answers: [] }
      return [id, { ...row, reading: readRow({ kind, opposed }, row.answers, originsTo(id, counted, answered)) }]
    }),
  )
}

/** The origins of the answers to one question; links may join figures of two. */
function originsTo(
  questionId: string,
  counted: readonly AnswerCount[],
  answered: ReadonlyMap<string, AnswerCount['answer']>,
): RowOrigins[] {
  return counted.flatMap((of) => {
    const claimIds = of.claimIds.filter((id) => answered.get(id)?.questionId === questionId)
    const answer = answered.get(claimIds[0] ?? '')
    return answer ? [{ ...of, stance: answer.stance, positionId: answer.positionId, claimIds }] : []
  })
}
