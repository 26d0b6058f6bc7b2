import 'server-only'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { prisma, pool, query, type Database } from '@/lib/data/database/database'
import { storedQuestion } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

/** Answers looked at for each question of a list; 1,001 reads "1,000+". */
export const answersCounted = 1001

/** A line the desk cleared to print, with what must stand with it; `stale` once something it rests on has changed. */
export interface PrintLine {
  printLine: string
  mustStandWith: string
  stale: boolean
}

/** One line of the list of questions. Counts leave retired claims out and are capped at `answersCounted`. */
export interface QuestionRow {
  id: string
  key: string
  text: string
  kind: QuestionKind
  event: string | null
  answers: number
  unknown: number
  /** How many claims assert or imply each position of a choice. */
  positions: { id: string; text: string; claims: number }[]
  finding: PrintLine | null
}

/** A question as a row of the grid is headed by it. */
export type HeadedQuestion = Omit<QuestionRow, 'answers' | 'unknown' | 'positions'> & {
  positions: { id: string; text: string }[]
}

const page = `
  WITH page AS (
    SELECT q.id, q.key, q.text, q.kind, q.event_id, q.position FROM question q
    WHERE q.dossier_id = $1 AND ($2::uuid IS NULL OR (q.position, q.id) > (
      SELECT last.position, last.id FROM question last WHERE last.id = $2 AND last.dossier_id = $1))
    ORDER BY q.position, q.id LIMIT $3
  )
  SELECT page.id, page.key, page.text, page.kind, story_event.title AS event,
    CASE WHEN finding.id IS NOT NULL THEN json_build_object(
      'printLine', finding.print_line, 'mustStandWith', finding.must_stand_with,
      'stale', EXISTS (SELECT FROM stale_mark m WHERE m.finding_id = finding.id)) END AS finding`

const joined = `
  FROM page
  LEFT JOIN story_event ON story_event.id = page.event_id
  LEFT JOIN finding ON finding.question_id = page.id AND finding.superseded_at IS NULL AND finding.confirmed_at IS NOT NULL`

const counted = `${page}, tally.answers, tally.unknown,
    coalesce((
      SELECT json_agg(json_build_object('id', p.id, 'text', p.text, 'claims', coalesce(tally.taken ->> p.id::text, '0')::int)
        ORDER BY p.position)
      FROM position p WHERE p.question_id = page.id
    ), '[]') AS positions
  ${joined}
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(n), 0)::int AS answers,
      coalesce(sum(n) FILTER (WHERE stance IN ('says-unknown', 'declines')), 0)::int AS unknown,
      jsonb_object_agg(position_id, n) FILTER (WHERE position_id IS NOT NULL AND stance = 'takes') AS taken
    FROM (
      SELECT CASE WHEN a.stance IN ('asserts', 'implies') THEN 'takes' ELSE a.stance END AS stance, a.position_id, count(*) AS n
      FROM (
        SELECT s.claim_id FROM claim_summary s
        WHERE s.question_id = page.id AND s.status <> 'retired' LIMIT ${answersCounted}
      ) capped JOIN answer a ON a.claim_id = capped.claim_id
      GROUP BY 1, 2
    ) each
  ) tally
  ORDER BY page.position, page.id`

const headed = `${page},
    coalesce((
      SELECT json_agg(json_build_object('id', p.id, 'text', p.text) ORDER BY p.position) FROM position p WHERE p.question_id = page.id
    ), '[]') AS positions
  ${joined}
  ORDER BY page.position, page.id`

interface Page {
  after: string | null
  limit: number
}

/** A page of the questions of the viewer's dossier in their order, below the question `after`, at most `limit`. */
export async function listQuestionRows(viewer: Viewer, { after, limit }: Page): Promise<QuestionRow[]> {
  const values = [viewer.dossier.id, after, limit]
  return (await pool().query<QuestionRow>({ name: 'question-list', text: counted, values })).rows.map(storedQuestion)
}

/** The same without a look at their answers; `db` is where to read it. */
export async function listHeadedQuestions(
  viewer: Viewer,
  { after, limit }: Page,
  db: Database = prisma(),
): Promise<HeadedQuestion[]> {
  const values = [viewer.dossier.id, after, limit]
  return (await query<HeadedQuestion>(db, { name: 'question-heads', text: headed }, values)).map(storedQuestion)
}
