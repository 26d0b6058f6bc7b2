import 'server-only'
import type { Database } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** The claim of a line: the id that its keys give it, and the number of the line. */
export interface ClaimOfLine {
  id: string
  line: number
}

/**
 * Begins to keep which claims a file holds, in a temporary table, so that the file can be of any length; waits for
 * another import into the dossier to end, so that of two with the same claims the second finds them there.
 */
export async function beginSeen(db: Database, viewer: Viewer): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`claim import ${viewer.dossier.id}`}, 0))::text`
  await db.$executeRaw`CREATE TEMPORARY TABLE seen_claim (id uuid PRIMARY KEY, line int NOT NULL) ON COMMIT DROP`
}

/** Notes the claims of these lines; gives those that an earlier line holds, by number, with the number of that line. */
export async function markSeen(db: Database, claims: readonly ClaimOfLine[]): Promise<Map<number, number>> {
  const ids = claims.map(({ id }) => id)
  const rows = await db.$queryRaw<{ line: number }[]>`
    INSERT INTO seen_claim SELECT * FROM unnest(${ids}::uuid[], ${claims.map(({ line }) => line)}::int[])
    ON CONFLICT DO NOTHING RETURNING line`
  if (rows.length === claims.length) return new Map()
  const first = new Set(rows.map(({ line }) => line))
  const again = claims.filter(({ line }) => !first.has(line))
  const earlier = await db.$queryRaw<ClaimOfLine[]>`
    SELECT id::text, line FROM seen_claim WHERE id = ANY(${again.map(({ id }) => id)}::uuid[])`
  const lineOf = new Map(earlier.map(({ id, line }) => [id, line]))
  return new Map(again.map(({ id, line }) => [line, lineOf.get(id) ?? line]))
}

/** Which of these claims the dossier has, whatever became of them. */
export async function findThereAlready(db: Database, viewer: Viewer, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM claim WHERE id = ANY(${[...ids]}::uuid[]) AND dossier_id = ${viewer.dossier.id}::uuid`
  return new Set(rows.map(({ id }) => id))
}
