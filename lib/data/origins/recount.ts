import 'server-only'
import { prisma, inTransaction, query } from '@/lib/data/database/database'
import { holdOrigins, refreshOrigins } from './counts'

const questions = { name: 'every-question', text: 'SELECT id FROM question ORDER BY id' }

/** Claims that answer nothing count by themselves, unless links join them: only what is linked or disputed can be wrong. */
const unanswering = {
  name: 'every-linked-claim',
  text: `
    SELECT s.claim_id AS id FROM claim_summary s JOIN claim c ON c.id = s.claim_id
    WHERE s.question_id IS NULL AND s.status <> 'retired'
      AND (c.attribution = 'disputed' OR s.corroborates <> '' OR s.repeats <> '') ORDER BY s.claim_id`,
}

/**
 * Counts the origins of every answer of the database by the rules as they are now, question by question: after a migration
 * that changed what counts. Rows that hold the right numbers are left alone.
 */
export async function recountEveryAnswer(): Promise<void> {
  for (const { id } of await query<{ id: string }>(prisma(), questions, []))
    await inTransaction(async (db) => {
      await holdOrigins(db, id)
      await refreshOrigins(db, [], [id])
    })
  for (const { id } of await query<{ id: string }>(prisma(), unanswering, []))
    await inTransaction(async (db) => {
      await holdOrigins(db, id)
      await refreshOrigins(db, [id], [])
    })
}
