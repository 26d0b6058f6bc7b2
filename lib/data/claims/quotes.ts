import 'server-only'
import type { TextNature } from '@/lib/domain/vocabulary'
import { pool } from '@/lib/data/database/database'
import { storedCapture } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

/**
 * Words of a claim in a capture, with up to 600 code points of the text on each side. Offsets are code points,
 * half-open; `length` is the capture's.
 */
export interface QuoteRow {
  id: string
  captureId: string
  label: string
  textIs: TextNature
  language: string
  start: number
  end: number
  length: number
  exact: string
  before: string
  after: string
}

/** Where a claim stands, article words before translations before digests, then in the order of the text. */
export async function listQuotes(viewer: Viewer, claimId: string): Promise<QuoteRow[]> {
  const { rows } = await pool().query<QuoteRow>({
    name: 'claim-quotes',
    text: `SELECT a.id, c.id AS "captureId", c.label, c.text_is AS "textIs", c.language, a.start_at AS start, a.end_at AS end,
        c.length, a.exact,
        substring(c.text FROM greatest(a.start_at - 600, 0) + 1 FOR least(a.start_at, 600)) AS before,
        substring(c.text FROM a.end_at + 1 FOR 600) AS after
      FROM anchor a JOIN capture c ON c.id = a.capture_id
      WHERE a.claim_id = $1::uuid AND c.dossier_id = $2::uuid
      ORDER BY array_position(ARRAY['article', 'translation', 'digest'], c.text_is), c.captured_at DESC, c.id, a.start_at`,
    values: [claimId, viewer.dossier.id],
  })
  return rows.map(storedCapture)
}
