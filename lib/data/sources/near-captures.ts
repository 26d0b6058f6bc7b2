import 'server-only'
import { prisma, type Database } from '@/lib/data/database/database'
import { sha256 } from '@/lib/data/database/ids'
import type { Viewer } from '@/lib/data/access/viewer'

/** Characters of a text that are compared with others; the rest of a longer one is not. */
export const comparedLength = 200_000

/** A text of the dossier that has words in common with another, with its source; of a long text the beginning. */
export interface NearCapture {
  captureId: string
  sourceId: string
  key: string
  headline: string
  outlet: string | null
  agency: string | null
  text: string
}

/** How many captures with a number in common are looked at, and how many of them are handed on: the nearest by sketch. */
const lookedAt = 1000
const handedOn = 5

/**
 * The captures of the viewer's dossier that share most runs of words with a text and are not that very text, five at most.
 * The index gives those that have a number of its sketch in common: what is read does not grow with the dossier, but with
 * how many captures are copies of one text, and of those a thousand are looked at.
 */
export async function findNearCaptures(viewer: Viewer, text: string, db: Database = prisma()): Promise<NearCapture[]> {
  return db.$queryRaw<NearCapture[]>`
    WITH own AS MATERIALIZED (SELECT text_sketch(${text.slice(0, comparedLength)}) AS sketch),
    candidate AS (
      SELECT c.id, (SELECT count(*) FROM unnest(c.sketch) AS hash WHERE hash = ANY (own.sketch)) AS shared
      FROM capture c, own
      WHERE c.sketch && own.sketch AND c.dossier_id = ${viewer.dossier.id}::uuid AND c.redacted_at IS NULL
        AND c.sha256 <> ${sha256(text)}
      LIMIT ${lookedAt}
    ),
    nearest AS (SELECT id, shared FROM candidate ORDER BY shared DESC, id LIMIT ${handedOn})
    SELECT c.id AS "captureId", s.id AS "sourceId", s.key, s.headline, s.outlet, s.agency,
      left(c.text, ${comparedLength}::int) AS text
    FROM nearest JOIN capture c ON c.id = nearest.id JOIN source s ON s.id = c.source_id
    ORDER BY nearest.shared DESC, c.id`
}
