import 'server-only'
import type { Database } from '../database'
import { holdOrigins, refreshOrigins } from '../origin-counts'
import { countAddedAnswers } from './count-added'

/** Questions whose new answers are counted at once. */
const questionsAtOnce = 50

/** Claims that are counted at once: as many questions together as have no more, or one alone. */
const claimsAtOnce = 5_000

/** Counts the origins of the answers that an import dated `at` gives to these questions, some questions at a time. */
export async function recountQuestions(db: Database, questionIds: readonly string[], at: Date): Promise<void> {
  const [first] = questionIds
  if (first === undefined) return
  await holdOrigins(db, first)
  const unsettled: string[] = []
  for (let start = 0; start < questionIds.length; start += questionsAtOnce)
    unsettled.push(...(await countAddedAnswers(db, questionIds.slice(start, start + questionsAtOnce), at)))
  for (const together of await groupQuestions(db, unsettled)) await refreshOrigins(db, [], together)
}

async function groupQuestions(db: Database, questionIds: readonly string[]): Promise<string[][]> {
  const sizes = await db.$queryRaw<{ id: string; size: number }[]>`
    SELECT question_id::text AS id, count(*)::int AS size FROM claim_summary
    WHERE question_id = ANY(${[...questionIds]}::uuid[]) GROUP BY question_id ORDER BY question_id`
  const groups: string[][] = []
  let claims = claimsAtOnce
  for (const { id, size } of sizes) {
    const isFull = claims + size > claimsAtOnce
    if (isFull) groups.push([])
    groups.at(-1)?.push(id)
    claims = isFull ? size : claims + size
  }
  return groups
}
