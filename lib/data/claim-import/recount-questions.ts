import 'server-only'
import type { Database } from '../database'
import { holdOrigins, refreshOrigins } from '../origin-counts'

/** Claims that are counted at once: as many questions together as have no more, or one alone. */
const countedAtOnce = 5_000

/** Counts the origins of every answer to these questions anew, some questions at a time. */
export async function recountQuestions(db: Database, questionIds: readonly string[]): Promise<void> {
  const [first] = questionIds
  if (first === undefined) return
  await holdOrigins(db, first)
  const sizes = await db.$queryRaw<{ id: string; size: number }[]>`
    SELECT question_id::text AS id, count(*)::int AS size FROM claim_summary
    WHERE question_id = ANY(${[...questionIds]}::uuid[]) GROUP BY question_id ORDER BY question_id`
  let together: string[] = []
  let claims = 0
  for (const { id, size } of sizes) {
    if (together.length > 0 && claims + size > countedAtOnce) {
      await refreshOrigins(db, [], together)
      together = []
      claims = 0
    }
    together.push(id)
    claims += size
  }
  if (together.length > 0) await refreshOrigins(db, [], together)
}
