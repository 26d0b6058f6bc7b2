import { pool } from '@/lib/data/database/database'
import { suggestLinks } from '@/lib/services/links/suggest-links'
import { findParties } from '@/lib/services/parties/find-parties'
import { atMost, type BenchLine } from '../bench-line'
import { beside, quantile, timed } from './measure'
import type { World } from './world'

const rounds = 100
/** The first answers carry what compiling and reading from disk take. */
const warmUp = 10

/** S13: links suggested for claims of the great dossier, as the page of a claim asks for them, and near names among its parties. */
export async function* benchSuggestions({ editor, great }: World): AsyncGenerator<BenchLine> {
  // A retired claim takes no link.
  const open = `(SELECT * FROM claim WHERE status <> 'retired') AS open`
  const claims = await pickedOf(`SELECT id, statement AS name FROM ${open}`, great.id)
  const links: number[] = []
  for (const { id } of claims) links.push(await timed(() => suggestLinks(editor, { dossierId: great.id, claimId: id })))
  yield atMost('S13', 'link candidates and their ranking p95, ms', quantile(links.slice(warmUp), 0.95), 50)
  const parties = await pickedOf('SELECT id, name FROM party', great.id)
  const names: number[] = []
  // In the other order nobody's name holds the words: what is near is found by sound.
  for (const { name } of parties)
    names.push(
      await timed(() => findParties(editor, { dossierId: great.id, words: name.split(' ').toReversed().join(' ') })),
    )
  const { rows } = await pool().query<{ count: number }>('SELECT count(*)::int FROM party WHERE dossier_id = $1', [
    great.id,
  ])
  yield beside('S13', `near names among ${rows[0]?.count} parties p95, ms`, quantile(names.slice(warmUp), 0.95))
}

/** Some rows of the dossier, in an order that has nothing to do with how they were made. */
async function pickedOf(select: string, dossierId: string): Promise<{ id: string; name: string }[]> {
  const text = `${select} WHERE dossier_id = $1 ORDER BY md5(id::text) LIMIT ${rounds + warmUp}`
  return (await pool().query<{ id: string; name: string }>(text, [dossierId])).rows
}
