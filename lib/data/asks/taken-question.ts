import 'server-only'
import { query, type Database } from '@/lib/data/database/database'

/** Whether nobody did anything with a question since it was made, beside answering it. */
export async function isUntouchedQuestion(db: Database, questionId: string): Promise<boolean> {
  const [row] = await query<{ untouched: boolean }>(db, untouched, [questionId])
  return row?.untouched ?? false
}

// Whatever somebody did with a question beside changing it leaves a row that names it.
const named = ['note', 'comparison', 'finding']
const untouched = {
  name: 'untouched-question',
  text: `
    SELECT q.version = 1 AND ${named.map((table) => `NOT EXISTS (SELECT FROM ${table} r WHERE r.question_id = q.id)`).join(' AND ')} AS untouched
    FROM question q WHERE q.id = $1 FOR UPDATE OF q`,
}

/** Takes a question away on which nothing rests, with its positions. */
export async function deleteQuestion(db: Database, questionId: string): Promise<void> {
  await db.position.deleteMany({ where: { questionId } })
  await db.question.delete({ where: { id: questionId } })
}
