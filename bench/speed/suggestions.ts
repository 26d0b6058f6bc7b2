import { pool } from '@/lib/data/database/database'
import { suggestLinks } from '@/lib/services/links/suggest-links'
import { atMost, type BenchLine } from '../bench-line'
import { quantile, timed } from './measure'
import type { World } from './world'

const rounds = 100
/** The first answers carry what compiling and reading from disk take. */
const warmUp = 10

// In an order that has nothing to do with how they were made; a retired claim takes no link.
const claimsAsked = `
  SELECT id FROM claim WHERE dossier_id = $1 AND status <> 'retired' ORDER BY md5(id::text) LIMIT ${rounds + warmUp}`

/** S13: links suggested for claims of the great dossier, as the page of a claim asks for them. */
export async function* benchSuggestions({ editor, great }: World): AsyncGenerator<BenchLine> {
  const { rows } = await pool().query<{ id: string }>(claimsAsked, [great.id])
  const links: number[] = []
  for (const { id } of rows) links.push(await timed(() => suggestLinks(editor, { dossierId: great.id, claimId: id })))
  yield atMost('S13', 'link candidates and their ranking p95, ms', quantile(links.slice(warmUp), 0.95), 50)
}
