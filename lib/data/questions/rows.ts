import 'server-only'
import { relatedBy } from '@/lib/domain/origins/ties'
import { readRow, type RowReading } from '@/lib/domain/rows/reading'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { readCamps } from '@/lib/data/dossiers/camps'
import type { Database } from '@/lib/data/database/database'
import { listConfirmedPairs } from '@/lib/data/origins/independence'
import { listSamePairs } from '@/lib/data/origins/linked-claims'
import { listTies } from '@/lib/data/origins/ties'
import { reads } from '@/lib/data/database/reads'
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
  db: Database = reads(),
): Promise<Map<string, QuestionRowView>> {
  const [answers, { opposed }, ties] = await Promise.all([
    listRowAnswers(db, viewer, { questionIds: questions.map(({ id }) => id), asOf }),
    readCamps(db, viewer.dossier.id),
    listTies(db, viewer.dossier.id),
  ])
  const claimIds = [...answers.values()].flatMap((row) => row.answers.map(({ claimId }) => claimId))
  const [links, confirmed] = await Promise.all([listSamePairs(db, claimIds), listConfirmedPairs(db, claimIds)])
  const evidence = { links, confirmed, areRelated: relatedBy([...ties.memberOf, ...ties.drawsOn]) }
  return new Map(
    questions.map(({ id, kind }) => {
      const row = answers.get(id) ?? { of: 0, answers: [] }
      return [id, { ...row, reading: readRow({ kind, opposed }, row.answers, evidence) }]
    }),
  )
}
