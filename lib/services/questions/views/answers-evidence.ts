import 'server-only'
import { readQuestionRows } from '@/lib/data/questions/rows'
import type { Viewer } from '@/lib/data/access/viewer'
import { permits } from '@/lib/domain/policy'
import { proposeLine } from '@/lib/domain/print-lines/propose-line'
import { rulesVersion } from '@/lib/domain/readings/reading'
import type { RowOrigins } from '@/lib/domain/rows/reading'
import { notCountedWords, originsSentence, speakRow, type RowNames } from '@/lib/domain/rows/sentences'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { answerOf } from './answer-origins'
import { pairReadings } from './pair-readings'

/** A question as far as reading its answers goes. */
interface Read {
  id: string
  text: string
  kind: QuestionKind
  positions: { id: string; text: string }[]
}

/** How the answers to a question read, and which origins each of them has, in words. */
export type AnswersEvidence = Awaited<ReturnType<typeof answersEvidence>>

/**
 * The reading of a question from each origin's latest answers, part by part, and the origins of each answer with their
 * make-up: the named ones, which of them are related, and who is none and why (rule 3). The same as its row in the grid.
 * Whoever may write the finding also gets the line that the rules propose (rule 14), where there is one.
 */
export async function answersEvidence(viewer: Viewer, question: Read) {
  const row = (await readQuestionRows(viewer, [question], null)).get(question.id)
  if (!row) return { parts: [], origins: [], pairs: [], read: 0, of: 0, rulesVersion, proposed: null }
  const names = { kind: question.kind, answers: row.answers, positions: question.positions }
  return {
    parts: speakRow(row.reading, names),
    origins: row.reading.origins.map((origins) => makeUp(origins, names)),
    pairs: await pairReadings(viewer, names),
    read: row.answers.length,
    of: row.of,
    rulesVersion: row.reading.rulesVersion,
    proposed: permits(viewer, 'finding.write') ? proposeLine(question, row.answers, row.reading) : null,
  }
}

function makeUp(counted: RowOrigins, names: RowNames) {
  const { origins, related, none } = counted
  const nameOf = (partyId: string) => origins.find((origin) => origin.partyId === partyId)?.name ?? ''
  return {
    claimIds: counted.claimIds,
    answer: answerOf(counted, names),
    sentence: originsSentence(counted),
    independent: counted.independentOrigins,
    related: related.map((group) => group.map(nameOf)),
    none: none.map(({ claimId, speaker, reason }) => ({ claimId, speaker, why: notCountedWords(reason) })),
  }
}
