import { newId, sha256 } from '@/lib/data/database/ids'
import { nameKey } from '@/lib/domain/parties/name-key'
import { onBrowserDatabase } from './browser-database'

/** A party of a new dossier: its name, what it is, its camp by key. */
type PartyOf = [name: string, kind: string, camp: 'government' | 'relief']

/** A source of a new dossier, published on a Friday unless said, without an agency unless said. */
interface SourceOf {
  text: string
  language: string
  outlet: string
  headline: string
  publishedDate?: string
  agency?: string | null
}

const editor = `(SELECT id FROM person WHERE email LIKE 'editor-1@%')`

/**
 * Opens a dossier of its own for a journey, with two camps, these parties and one article, edited by the first editor of the
 * demo desk and read by its reader; gives the path of the article's reader.
 */
export async function addDossierOf(article: SourceOf, parties: PartyOf[]): Promise<string> {
  const dossierId = newId()
  const key = `journey-${dossierId.slice(-12)}`
  const camps = { government: newId(), relief: newId() }
  await onBrowserDatabase(async (client) => {
    const put = (sql: string, values: unknown[]) => client.query(sql, values)
    await put(
      `INSERT INTO dossier (id, key, title, summary, created_by_id, created_at) VALUES ($1, $2, $3, 'A journey', ${editor}, now())`,
      [dossierId, key, article.headline],
    )
    for (const [name, role] of [
      ['editor-1', 'editor'],
      ['editor-2', 'editor'],
      ['lead', 'lead'],
      ['reader', 'reader'],
    ])
      await put(
        `INSERT INTO member (id, dossier_id, person_id, role, joined_at)
         SELECT $1, $2, id, $3, now() FROM person WHERE email LIKE $4 || '@%'`,
        [newId(), dossierId, role, name],
      )
    const campRow = `INSERT INTO camp (id, dossier_id, key, name, badge, colour, position) VALUES ($1, $2, $3, $4, $5, $6, $7)`
    await put(campRow, [camps.government, dossierId, 'government', 'Government', 'GO', 'go', 0])
    await put(campRow, [camps.relief, dossierId, 'relief', 'Relief society', 'RS', 'mo', 1])
    for (const [name, kind, camp] of parties)
      await put(
        `INSERT INTO party (id, dossier_id, key, name, name_key, kind, camp_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, now())`,
        [newId(), dossierId, `party-${newId().slice(-12)}`, name, nameKey(name), kind, camps[camp]],
      )
  })
  await addSource(dossierId, 'article', article)
  return `/dossiers/${key}/sources/article`
}

/** Adds another article to the dossier of a path, by the first editor. */
export async function addArticle(path: string, article: SourceOf): Promise<void> {
  const [, , key] = path.split('/')
  const { rows } = await onBrowserDatabase((client) => client.query('SELECT id FROM dossier WHERE key = $1', [key]))
  await addSource(rows[0].id, `article-${newId().slice(-12)}`, article)
}

async function addSource(
  dossierId: string,
  key: string,
  { text, language, outlet, headline, publishedDate = '2031-09-12', agency = null }: SourceOf,
): Promise<void> {
  const sourceId = newId()
  await onBrowserDatabase(async (client) => {
    await client.query(
      `INSERT INTO source (id, dossier_id, key, headline, outlet, language, published_date, published_basis, agency, added_by_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'stated', $8, ${editor}, now())`,
      [sourceId, dossierId, key, headline, outlet, language, publishedDate, agency],
    )
    await client.query(
      `INSERT INTO capture (id, dossier_id, source_id, label, text_is, method, text, length, sha256, language, added_by_id, captured_at)
       VALUES ($1, $2, $3, 'original', 'article', 'pasted', $4, char_length($4), $5, $6, ${editor}, now())`,
      [newId(), dossierId, sourceId, text, sha256(text), language],
    )
  })
}
