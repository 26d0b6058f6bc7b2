import 'server-only'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** One choice of a filter: its key, and what it reads like. */
export interface FilterChoice {
  key: string
  name: string
}

/** What the filters of a claims table offer; of long lists the beginning, and always what is chosen. */
export interface FilterChoices {
  camps: FilterChoice[]
  parties: FilterChoice[]
  sources: FilterChoice[]
  questions: FilterChoice[]
  measures: string[]
}

/** A list longer than this is cut: a page must not grow with the dossier. */
const offered = 200

const chosenOr = (table: string, name: string, order: string, chosen: string) => `
  (SELECT coalesce(json_agg(json_build_object('key', key, 'name', name) ORDER BY place), '[]') FROM (
    SELECT key, name, min(place) AS place FROM (
      SELECT key, ${name} AS name, row_number() OVER (ORDER BY ${order}) AS place
      FROM (SELECT * FROM ${table} WHERE dossier_id = $1 ORDER BY ${order} LIMIT ${offered}) AS first
      UNION ALL
      SELECT key, ${name}, ${offered + 1} FROM ${table} WHERE dossier_id = $1 AND key = ${chosen}
    ) AS either GROUP BY key, name
  ) AS choice)`

// The distinct measures by skipping along the index from each to the next: the dossier is never read whole.
const measures = `
  WITH RECURSIVE each AS (
    (SELECT measure, 1 AS place FROM claim_summary WHERE dossier_id = $1 AND measure IS NOT NULL ORDER BY measure LIMIT 1)
    UNION ALL
    SELECT next.measure, each.place + 1 FROM each CROSS JOIN LATERAL (
      SELECT measure FROM claim_summary
      WHERE dossier_id = $1 AND measure > each.measure ORDER BY measure LIMIT 1
    ) AS next WHERE each.place < ${offered}
  ) SELECT coalesce(json_agg(measure), '[]') FROM each`

const sql = `SELECT
  ${chosenOr('camp', 'name', 'position', '$2')} AS camps,
  ${chosenOr('party', 'name', 'key', '$3')} AS parties,
  ${chosenOr('source', `coalesce(outlet || ': ', '') || headline`, 'created_at DESC, id DESC', '$4')} AS sources,
  ${chosenOr('question', 'text', 'position, key', '$5')} AS questions,
  (${measures}) AS measures`

/** The choices of the filters in the viewer's dossier; `chosen` are the keys that the filter has now. */
export async function listFilterChoices(
  viewer: Viewer,
  chosen: { camp: string | null; party: string | null; source: string | null; question: string | null },
): Promise<FilterChoices> {
  const values = [viewer.dossier.id, chosen.camp, chosen.party, chosen.source, chosen.question]
  const { rows } = await pool().query<FilterChoices>({ name: 'claim-filter-choices', text: sql, values })
  const [choices] = rows
  if (!choices) return { camps: [], parties: [], sources: [], questions: [], measures: [] }
  const byName = (a: FilterChoice, b: FilterChoice) => a.name.localeCompare(b.name, 'en')
  return { ...choices, parties: choices.parties.toSorted(byName), sources: choices.sources.toSorted(byName) }
}
