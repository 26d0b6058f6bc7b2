import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'

/** Claims by their numbers, as they are called in every peer; retired ones, which lists and files leave out, have none. */
export const numbered = `
  SELECT row_number() OVER (ORDER BY claim_id) AS number, * FROM claim_summary WHERE status <> 'retired' AND dossier_id = `

const rows = (dossierId: string) => `
  SELECT s.number, c.statement, s.kind, s.status, s.speaker,
    f.headline, f.outlet, f.published_from AS published, g.low, g.high, q.text AS question, s.updated_at AS updated
  FROM (${numbered}${dossierId}) s
  JOIN claim c ON c.id = s.claim_id
  JOIN source f ON f.id = s.source_id
  LEFT JOIN figure g ON g.claim_id = s.claim_id
  LEFT JOIN question q ON q.id = s.question_id`

/** What every peer calls the columns that it has of its own accord or by our few files. */
const fields =
  'statement, kind, claim_status, speaker, source_headline, outlet, published_on, figure_low, figure_high, question'
const values = 'statement, kind, status, speaker, headline, outlet, published, low, high, question'

/** A table of a peer to fill: its columns beside the fields, and what stands in them. */
export interface ClaimsTable {
  url: string
  columns: string
  values: string
}

/** Fills a peer's table of claims with those of a dossier, by COPY from database to database. */
export async function copyClaims(ownerUrl: string, dossierId: string, table: ClaimsTable): Promise<void> {
  const [from, to] = [new pg.Client({ connectionString: ownerUrl }), new pg.Client({ connectionString: table.url })]
  await Promise.all([from.connect(), to.connect()])
  try {
    const query = `SELECT ${table.values}, ${values} FROM (${rows(from.escapeLiteral(dossierId))}) AS claims`
    const into = to.query(copyFrom(`COPY claims (${table.columns}, ${fields}) FROM STDIN`))
    await pipeline(from.query(copyTo(`COPY (${query}) TO STDOUT`)), into)
    // Sorted by it, so a peer that comes without an index of it gets one.
    await to.query(`CREATE INDEX IF NOT EXISTS claims_updated_at_idx ON claims (updated_at)`)
    await to.query(`SELECT setval('claims_id_seq', (SELECT max(id) FROM claims))`)
    await to.query('VACUUM ANALYZE claims')
  } finally {
    await Promise.all([from.end(), to.end()])
  }
}
