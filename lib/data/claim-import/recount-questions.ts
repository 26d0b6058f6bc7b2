import 'server-only'
import type { Database } from '@/lib/data/database/database'
import { holdOrigins, refreshOrigins } from '@/lib/data/origins/counts'
import { refreshNotes } from '@/lib/data/origins/reading-notes'
import { countAddedAnswers } from './count-added'

/** New answers that are counted at once, with those of the same origins: as many questions as have no more, or one alone. */
const answersAtOnce = 250

/** Claims that are counted at once as a whole, in the same way. */
const claimsAtOnce = 5_000

/**
 * Counts the origins of the answers that an import dated `at` gives to questions, some questions at a time, so that memory
 * stays flat; `answered` is how many answers it gives to each, by id.
 */
export async function recountQuestions(db: Database, answered: ReadonlyMap<string, number>, at: Date): Promise<void> {
  const [first] = answered.keys()
  if (first === undefined) return
  await holdOrigins(db, first)
  const unsettled: string[] = []
  const added = [...answered].map(([id, size]) => ({ id, size }))
  for (const together of inGroups(added, answersAtOnce)) unsettled.push(...(await countAddedAnswers(db, together, at)))
  for (const together of inGroups(await sizesOf(db, unsettled), claimsAtOnce)) await refreshOrigins(db, [], together)
  for (const together of inGroups(added, answersAtOnce)) await refreshNotes(db, together)
}

interface Sized {
  id: string
  size: number
}

async function sizesOf(db: Database, questionIds: readonly string[]): Promise<Sized[]> {
  return db.$queryRaw<Sized[]>`
    SELECT question_id::text AS id, count(*)::int AS size FROM claim_summary
    WHERE question_id = ANY(${[...questionIds]}::uuid[]) GROUP BY question_id ORDER BY question_id`
}

/** Ids in groups of no more than `most` in all; what is larger stands alone. */
function inGroups(questions: readonly Sized[], most: number): string[][] {
  const groups: string[][] = []
  let inLast = most
  for (const { id, size } of questions) {
    const isFull = inLast + size > most
    if (isFull) groups.push([])
    groups.at(-1)?.push(id)
    inLast = isFull ? size : inLast + size
  }
  return groups
}
