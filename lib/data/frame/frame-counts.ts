import 'server-only'
import { permits } from '@/lib/domain/policy'
import { pool } from '@/lib/data/database/database'
import { placeholders } from '@/lib/data/database/sql-values'
import { countingWaiting } from '@/lib/data/judgements/review-queue'
import type { Viewer } from '@/lib/data/access/viewer'
import { contentCounts, type DossierCounts } from '@/lib/data/dossiers/dossiers'

/** The counts beside the entries of a dossier's navigation. */
export interface FrameCounts extends DossierCounts {
  /** How much waits for the viewer's judgement, capped at 100; null for a person who judges nothing. */
  waiting: number | null
}

/** Those counts for the viewer, in one statement: they are on every page. */
export async function countFrame(viewer: Viewer): Promise<FrameCounts> {
  const { bind, values } = placeholders()
  values.push(viewer.dossier.id)
  let waiting = 'NULL::int'
  if (permits(viewer, 'claim.rate')) {
    values.push(viewer.personId)
    waiting = `(${countingWaiting(viewer, bind)})`
  }
  const { rows } = await pool().query<FrameCounts>(`SELECT ${contentCounts}, ${waiting} AS waiting`, values)
  return rows[0] ?? { sources: 0, claims: 0, questions: 0, parties: 0, members: 0, waiting: null }
}
