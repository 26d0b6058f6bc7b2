import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import pg from 'pg'

/** A claim of the great dossier as a line of an import file, all that it names by key. */
const lineColumns = `
  json_build_object(
    'source', source.key, 'statement', c.statement, 'kind', c.kind, 'attribution', c.attribution,
    'event', (SELECT key FROM story_event WHERE id = c.event_id), 'place', (SELECT key FROM place WHERE id = c.place_id),
    'eventDate', CASE WHEN c.event_date IS NOT NULL THEN json_build_object('edtf', c.event_date, 'basis', c.event_date_basis) END,
    'hedge', c.hedge,
    'chain', (
      SELECT json_agg(json_build_object('party', p.key, 'label', s.label, 'camp', camp.key, 'capacity', s.capacity,
        'knows', coalesce(s.knows, CASE WHEN s.position = 0 THEN 'not stated' END), 'manner', s.manner) ORDER BY s.position)
      FROM chain_step s LEFT JOIN party p ON p.id = s.party_id LEFT JOIN camp ON camp.id = s.camp_id WHERE s.claim_id = c.id),
    'figure', (
      SELECT json_build_object('measure', measure, 'who', who, 'byWhom', 'not-stated', 'scope', scope, 'count', count_kind,
        'basis', basis, 'words', words, 'low', low, 'lowOpen', low_open, 'high', high, 'highOpen', high_open,
        'asOfDate', as_of_date, 'asOfBasis', as_of_basis) FROM figure WHERE claim_id = c.id),
    'overruledBecause', 'As it was made',
    'answer', (
      SELECT json_build_object('question', q.key, 'stance', a.stance, 'position', p.key)
      FROM answer a JOIN question q ON q.id = a.question_id LEFT JOIN position p ON p.id = a.position_id WHERE a.claim_id = c.id),
    'anchors', (
      SELECT json_agg(json_build_object('capture', capture.label, 'start', start_at, 'end', end_at, 'sha256', anchor.sha256))
      FROM anchor JOIN capture ON capture.id = anchor.capture_id WHERE anchor.claim_id = c.id)
  ) AS line`

const linesAtOnce = 2_000

/** Reads claims of a dossier as lines, source by source as a desk would write them; `count` at most. */
export async function readLines(dossierId: string, count: number): Promise<object[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const lines: object[] = []
  let after = '00000000-0000-0000-0000-000000000000'
  while (lines.length < count) {
    const { rows } = await client.query<{ id: string; line: object }>(
      `SELECT c.id, ${lineColumns} FROM claim c JOIN source ON source.id = c.source_id
       WHERE c.dossier_id = $1 AND c.key IS NULL AND c.id > $2 ORDER BY c.id LIMIT $3`,
      [dossierId, after, Math.min(linesAtOnce, count - lines.length)],
    )
    const last = rows.at(-1)
    if (!last) break
    after = last.id
    lines.push(...rows.map(({ line }) => line))
  }
  await client.end()
  return lines.toSorted((a, b) => sourceOf(a).localeCompare(sourceOf(b)))
}

const sourceOf = (line: object) => (line as { source: string }).source

/** Writes lines to a file, with keys that begin as given; the same claims under other keys are other claims. */
export async function writeLines(path: string, lines: readonly object[], prefix: string): Promise<void> {
  const file = createWriteStream(path)
  for (const [n, line] of lines.entries())
    if (!file.write(`${JSON.stringify({ key: `${prefix}${n}`, ...line })}\n`)) await once(file, 'drain')
  file.end()
  await finished(file)
}
