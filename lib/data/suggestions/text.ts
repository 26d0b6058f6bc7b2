import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { TextNature } from '@/lib/domain/vocabulary'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** A text as suggestions are read from it, with what its source says of itself; dates are EDTF. */
export interface TextToRead {
  captureId: string
  sourceId: string
  text: string
  textIs: TextNature
  language: string
  headline: string
  outlet: string | null
  agency: string | null
  publishedDate: string | null
  edition: string | null
}

const columns = `c.id AS "captureId", c.source_id AS "sourceId", c.text, c.text_is AS "textIs", c.language,
  s.headline, s.outlet, s.agency, s.published_date AS "publishedDate", s.edition`

const textToRead = {
  name: 'text-to-read',
  text: `
    SELECT ${columns}
    FROM capture c JOIN source s ON s.id = c.source_id
    WHERE c.id = $2 AND c.dossier_id = $1 AND c.redacted_at IS NULL`,
}

/** A capture of the viewer's dossier with its text; throws not-found, for one whose words are gone too. */
export async function getTextToRead(viewer: Viewer, captureId: string): Promise<TextToRead> {
  const { rows } = await pool().query<TextToRead>({ ...textToRead, values: [viewer.dossier.id, captureId] })
  const [row] = rows
  if (!row) throw new DomainError('not-found')
  return row
}

/** A text with its source as its address has it. */
export interface NewestText extends TextToRead {
  sourceKey: string
}

// Of the texts of a source the article's own, and of these the newest.
const newestTexts = {
  name: 'newest-texts',
  text: `
    SELECT ${columns}, s.key AS "sourceKey"
    FROM (SELECT * FROM source WHERE dossier_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2) s
    CROSS JOIN LATERAL (
      SELECT * FROM capture WHERE source_id = s.id AND redacted_at IS NULL
      ORDER BY (text_is = 'article') DESC, captured_at DESC, id DESC LIMIT 1) c
    ORDER BY s.created_at DESC, s.id DESC`,
}

/** One text of each of the sources that were added last to the viewer's dossier, at most `most`, the newest first. */
export async function listNewestTexts(viewer: Viewer, most: number): Promise<NewestText[]> {
  return (await pool().query<NewestText>({ ...newestTexts, values: [viewer.dossier.id, most] })).rows
}
