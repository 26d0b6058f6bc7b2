import 'server-only'
import { grouped } from '@/lib/domain/collections/grouped'
import type { ReadingNote } from '@/lib/domain/readings/reason'
import { settled } from '@/lib/domain/rows/answer'
import { firstNotes } from '@/lib/domain/rows/listed'
import { prisma, inTransaction, query, type Database } from '@/lib/data/database/database'
import { type AnswerColumns, answerColumns, answerOf, answerTables } from './answer-columns'
import { newestAnswers } from './newest-answers'

/** Questions whose notes are written in one transaction where all are. */
const notedAtOnce = 50

/** An answer to a question of how many, and the note that its summary row holds. */
type Row = AnswerColumns & { questionId: string; held: ReadingNote }

const noted = {
  name: 'noted-answers',
  text: `
    WITH shown AS MATERIALIZED (
      SELECT newest.* FROM question q CROSS JOIN LATERAL (WITH ${newestAnswers('')} SELECT claim_id, place, is_latest FROM newest) AS newest
      WHERE q.id = ANY($1::uuid[]) AND q.kind = 'figure'
    )
    SELECT ${answerColumns}, s.reading_note AS held FROM shown JOIN claim_summary s ON s.claim_id = shown.claim_id ${answerTables}
    ORDER BY s.question_id, shown.place DESC, s.claim_id`,
}

const write = {
  name: 'write-reading-notes',
  text: `
    UPDATE claim_summary s SET reading_note = k.note FROM unnest($1::uuid[], $2::text[]) AS k(claim_id, note)
    WHERE s.claim_id = k.claim_id`,
}

/**
 * Writes what the first listed reading of each claim notes into the summary rows of the answers to these questions, as far as
 * their rows show them (newest-answers); other kinds of questions have no notes. Right rows are left alone.
 */
export async function refreshNotes(db: Database, questionIds: readonly string[]): Promise<void> {
  if (questionIds.length === 0) return
  const rows = await query<Row>(db, noted, [questionIds])
  const wrong = [...grouped(rows, ({ questionId }) => questionId).values()].flatMap((of) => {
    const asLatest = { isLatest: true, replacedBy: null, alongside: [] }
    const notes = firstNotes(
      'figure',
      settled(
        'figure',
        of.map((row) => ({ ...answerOf(row), ...asLatest })),
      ),
    )
    return of.flatMap(({ claimId, held }) => {
      const note = notes.get(claimId) ?? null
      return note === held ? [] : [{ claimId, note }]
    })
  })
  if (wrong.length > 0) await query(db, write, [wrong.map((one) => one.claimId), wrong.map((one) => one.note)])
}

const answeredFigures = {
  name: 'answered-figures',
  text: `
    SELECT q.id FROM question q WHERE q.kind = 'figure' AND ($1::uuid IS NULL OR q.id > $1)
      AND EXISTS (SELECT FROM claim_summary s WHERE s.question_id = q.id AND s.status <> 'retired')
    ORDER BY q.id LIMIT ${notedAtOnce}`,
}

/** Writes the notes of every dossier, some questions at a time: for a database from before they were kept. */
export async function refreshEveryNote(): Promise<void> {
  for (let after: string | null = null; ;) {
    const rows: { id: string }[] = await query<{ id: string }>(prisma(), answeredFigures, [after])
    const ids = rows.map(({ id }) => id)
    await inTransaction((db) => refreshNotes(db, ids))
    after = ids.at(-1) ?? null
    if (ids.length < notedAtOnce) return
  }
}
