import 'server-only'
import { grouped } from '@/lib/domain/collections/grouped'
import { countAnswers, type OriginEvidence } from '@/lib/domain/origins/answer-count'
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
  const origins = originsByQuestion(evidence)
  return new Map(
    questions.map(({ id, kind }) => {
      const row = answers.get(id) ?? { of: 0, answers: [] }
      return [id, { ...row, reading: readRow({ kind, opposed }, row.answers, origins.get(id) ?? []) }]
    }),
  )
}

/** The origins of every answer, by the question that it answers; links may join figures of two. */
function originsByQuestion({ claims, ...evidence }: OriginEvidence): Map<string, RowOrigins[]> {
  const answers = new Map(claims.map(({ claimId, answer }) => [claimId, answer]))
  const origins = countAnswers({ claims, ...evidence }).answers.flatMap((counted) => {
    const byQuestion = grouped(counted.claimIds, (id) => answers.get(id)?.questionId ?? null)
    return [...byQuestion].flatMap(([questionId, claimIds]) => {
      const answer = answers.get(claimIds[0] ?? '')
      if (questionId === null || !answer) return []
      return [{ questionId, of: { ...counted, stance: answer.stance, positionId: answer.positionId, claimIds } }]
    })
  })
  return new Map(
    [...grouped(origins, ({ questionId }) => questionId)].map(([id, ofOne]) => [id, ofOne.map(({ of }) => of)]),
  )
}
