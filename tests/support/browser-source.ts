import { newId, sha256 } from '@/lib/data/database/ids'
import { onBrowserDatabase } from './browser-database'

/** Puts a source with one pasted text into the demo dossier, as its first editor; gives the path of its reader. */
export async function addSourceOf(text: string, language: string): Promise<string> {
  const [sourceId, captureId] = [newId(), newId()]
  const key = `text-${sourceId.slice(-12)}`
  const from = `FROM dossier d, person p WHERE d.key = 'homs' AND p.email LIKE 'editor-1@%'`
  await onBrowserDatabase(async (client) => {
    await client.query(
      `INSERT INTO source (id, dossier_id, key, headline, outlet, language, added_by_id, created_at)
       SELECT $1, d.id, $2, $3, 'The Independent', $4, p.id, now() ${from}`,
      [sourceId, key, `A text of ${key}`, language],
    )
    await client.query(
      `INSERT INTO capture (id, dossier_id, source_id, label, text_is, method, text, length, sha256, language, added_by_id, captured_at)
       SELECT $1, d.id, $2, 'pasted', 'article', 'pasted', $3, char_length($3), $4, $5, p.id, now() ${from}`,
      [captureId, sourceId, text, sha256(text), language],
    )
  })
  return `/dossiers/homs/sources/${key}`
}
