import 'server-only'
import { grouped } from '@/lib/domain/grouped'
import { countOrigins } from '@/lib/domain/origin-count'
import { type AreRelated, relatedBy } from '@/lib/domain/origin-ties'
import { relayConflicts } from '@/lib/domain/relay-conflict'
import { groupSameAnswers, isToldByLinks } from '@/lib/domain/same-answer'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { type AnswerColumns, answerColumns, answerOf, answerTables } from './answer-columns'
import type { Database } from './database'
import { Prisma } from './generated/client'
import { listConfirmedPairs } from './independence'
import { findLinkedClaims, listSameLinks } from './linked-claims'
import { listTies } from './origin-ties'

interface Row extends AnswerColumns {
  dossierId: string
  questionKind: QuestionKind | null
}

/**
 * Counts the origins of every answer that these claims give, or gave in one of `questionIds`, into the summary rows of
 * all that give it (rule 3; lib/domain/origin-count). Rows that hold the right numbers already are left alone, so that
 * a save does not rewrite its whole question.
 */
export async function refreshOrigins(db: Database, claimIds: readonly string[], questionIds: readonly string[]): Promise<void> {
  // Figures that answer the same question hang on claims that do not: without these they would be counted short.
  const rows = await readRows(db, await findLinkedClaims(db, [...claimIds, ...(await listMembers(db, questionIds))]))
  const ids = rows.map(({ claimId }) => claimId)
  const retired = claimIds.filter((claimId) => !ids.includes(claimId)).map((claimId) => ({ claimId, origins: 0, independent: 0 }))
  const [first] = rows
  if (!first) return writeCounts(db, retired)
  const { memberOf, drawsOn } = await listTies(db, first.dossierId)
  const counts = countAll(rows, {
    areRelated: relatedBy([...memberOf, ...drawsOn]),
    confirmed: await listConfirmedPairs(db, ids),
    links: await listSameLinks(db, ids),
  })
  await writeCounts(db, [...counts, ...retired])
}

async function listMembers(db: Database, questionIds: readonly string[]): Promise<string[]> {
  const where = { questionId: { in: [...questionIds] }, status: { not: 'retired' } }
  return (await db.claimSummary.findMany({ where, select: { claimId: true } })).map(({ claimId }) => claimId)
}

/** Retired claims count for nothing and hold nothing together. */
async function readRows(db: Database, claimIds: readonly string[]): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT ${Prisma.raw(answerColumns)}, s.dossier_id AS "dossierId", q.kind AS "questionKind"
    FROM claim_summary s ${Prisma.raw(answerTables)}
    LEFT JOIN question q ON q.id = a.question_id
    WHERE s.status <> 'retired' AND s.claim_id = ANY(${[...claimIds]}::uuid[])
    ORDER BY s.claim_id`
}

interface Evidence {
  areRelated: AreRelated
  confirmed: [string, string][]
  links: { pairs: [string, string][]; repeating: Set<string> }
}

interface Count {
  claimId: string
  origins: number
  independent: number
}

function countAll(rows: readonly Row[], { links, ...counting }: Evidence): Count[] {
  const uncounted = findUncounted(rows)
  const given = rows.map((row) => {
    const { questionId, stance, positionId, figure, claimId, speaker } = row
    const { origin, noOrigin } = answerOf(row)
    const answer = questionId === null || stance === null ? null : { questionId, stance, positionId }
    const marks = { repeats: links.repeating.has(claimId), inRelayConflict: uncounted.has(claimId) }
    return { claimId, speaker, origin, noOrigin, answer, isFigure: figure !== null, ...marks }
  })
  return groupSameAnswers(given, links.pairs).flatMap(({ byLinks, claims }) => {
    const { origins, independentOrigins } = countOrigins(claims, counting)
    const own = claims.filter((claim) => byLinks === isToldByLinks(claim))
    return own.map(({ claimId }) => ({ claimId, origins: origins.length, independent: independentOrigins }))
  })
}

function findUncounted(rows: readonly Row[]): Set<string> {
  const byQuestion = grouped(rows.filter(({ questionKind }) => questionKind !== null), ({ questionId }) => questionId)
  const found = [...byQuestion.values()].map((of) => relayConflicts(of[0]?.questionKind ?? 'open', of.map(answerOf)).uncounted)
  return new Set(found.flatMap((ids) => [...ids]))
}

async function writeCounts(db: Database, counts: readonly Count[]): Promise<void> {
  await db.$executeRaw`
    UPDATE claim_summary s SET origins_for_answer = k.origins, origins_independent = k.independent
    FROM unnest(${counts.map(({ claimId }) => claimId)}::uuid[], ${counts.map(({ origins }) => origins)}::int[],
      ${counts.map(({ independent }) => independent)}::int[]) AS k(claim_id, origins, independent)
    WHERE s.claim_id = k.claim_id
      AND (s.origins_for_answer, s.origins_independent) IS DISTINCT FROM (k.origins, k.independent)`
}
