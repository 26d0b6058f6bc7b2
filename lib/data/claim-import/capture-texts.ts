import 'server-only'
import type { Database } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** A text as anchors are checked against it; `length` in code points. */
export interface CaptureText {
  id: string
  sourceId: string
  length: number
  text: string
}

/** Reads texts of captures, and keeps what was read last: lines of one source mostly follow one another. */
export type ReadTexts = (ids: readonly string[]) => Promise<Map<string, CaptureText>>

/** What is kept, in code points: some sources; a single text may be longer. */
export const TEXTS_KEPT = 2_000_000

/** Texts of the viewer's dossier. Of one reading all are kept, of earlier ones as many as fit. */
export function openTexts(db: Database, viewer: Viewer): ReadTexts {
  let kept = new Map<string, CaptureText>()
  return async (ids) => {
    const missing = ids.filter((id) => !kept.has(id))
    const rows =
      missing.length > 0
        ? await db.$queryRaw<CaptureText[]>`
          SELECT id::text, source_id::text AS "sourceId", length, text FROM capture
          WHERE id = ANY(${missing}::uuid[]) AND dossier_id = ${viewer.dossier.id}::uuid`
        : []
    const read = new Map(rows.map((row) => [row.id, row]))
    const now = new Map(ids.flatMap((id) => [[id, read.get(id) ?? kept.get(id)] as const]).filter(isThere))
    kept = withEarlier(now, kept)
    return now
  }
}

function isThere(entry: readonly [string, CaptureText | undefined]): entry is readonly [string, CaptureText] {
  return entry[1] !== undefined
}

function withEarlier(
  now: ReadonlyMap<string, CaptureText>,
  earlier: ReadonlyMap<string, CaptureText>,
): Map<string, CaptureText> {
  const all = new Map(now)
  let room = TEXTS_KEPT - [...now.values()].reduce((sum, { length }) => sum + length, 0)
  for (const [id, text] of earlier) {
    if (all.has(id) || text.length > room) continue
    room -= text.length
    all.set(id, text)
  }
  return all
}
