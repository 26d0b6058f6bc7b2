import 'server-only'
import { type AnswerCount, countAnswers } from '@/lib/domain/origins/answer-count'
import { isAnswerByLinks } from '@/lib/domain/origins/same-answer'
import { query, type Database } from '@/lib/data/database/database'
import { readOriginEvidence } from './evidence'
import { refreshNotes } from './reading-notes'

const hold = {
  name: 'hold-origins',
  text: `
    SELECT pg_advisory_xact_lock(hashtextextended('origins ' || dossier_id, 0))::text
    FROM (SELECT dossier_id FROM claim WHERE id = $1 UNION SELECT dossier_id FROM question WHERE id = $1) AS of`,
}

/**
 * Lets nobody else count origins in the dossier of this claim or question until the change ends: of two who answer a
 * question at once, each would count without the other. Called before the first summary row is written, so that of two
 * changes neither holds a row that the other counts.
 */
export async function holdOrigins(db: Database, id: string): Promise<void> {
  await query(db, hold, [id])
}

/**
 * Counts the origins of every answer that these claims give, or gave in one of `questionIds`, into the summary rows of
 * all that give it (rule 3; lib/domain/origins/answer-count); after `holdOrigins`. Rows that hold the right numbers already
 * are left alone, so that a save does not rewrite its whole question.
 */
export async function refreshOrigins(
  db: Database,
  claimIds: readonly string[],
  questionIds: readonly string[],
): Promise<void> {
  const evidence = await readOriginEvidence(db, { claimIds, questionIds })
  const held = new Map(
    evidence.claims.map(({ claimId, origins, independent }) => [claimId, `${origins} ${independent}`]),
  )
  const retired = claimIds
    .filter((claimId) => !held.has(claimId))
    .map((claimId) => ({ claimId, origins: 0, independent: 0 }))
  // Of a claim that only links reach, whose answer is told without them, not all that give it are here.
  const isWhole = (one: AnswerCount) =>
    isAnswerByLinks(one) || (one.answer !== null && evidence.whole.includes(one.answer.questionId))
  const counts = [...countAnswers(evidence).answers.filter(isWhole).flatMap(countsOf), ...retired]
  const wrong = counts.filter(({ claimId, origins, independent }) => held.get(claimId) !== `${origins} ${independent}`)
  if (wrong.length > 0) await writeCounts(db, wrong)
  await refreshNotes(db, questionIds)
}

interface Count {
  claimId: string
  origins: number
  independent: number
}

function countsOf({ claimIds, origins, independentOrigins }: AnswerCount): Count[] {
  return claimIds.map((claimId) => ({ claimId, origins: origins.length, independent: independentOrigins }))
}

const write = {
  name: 'write-origins',
  text: `
    UPDATE claim_summary s SET origins_for_answer = k.origins, origins_independent = k.independent
    FROM unnest($1::uuid[], $2::int[], $3::int[]) AS k(claim_id, origins, independent)
    WHERE s.claim_id = k.claim_id
      AND (s.origins_for_answer, s.origins_independent) IS DISTINCT FROM (k.origins, k.independent)`,
}

/** Writes the counts of these claims' answers into their summary rows, where they stand otherwise. */
export async function writeCounts(db: Database, counts: readonly Count[]): Promise<void> {
  const [ids, origins, independent] = [
    counts.map((one) => one.claimId),
    counts.map((one) => one.origins),
    counts.map((one) => one.independent),
  ]
  await query(db, write, [ids, origins, independent])
}
