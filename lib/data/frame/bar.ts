import 'server-only'
import { pool } from '@/lib/data/database/database'
import { namesOfDossiers, type DossierName } from '@/lib/data/dossiers/dossiers'
import { countingUnseen } from '@/lib/data/notes/mentions'

/** What is in the bar above every page: a person's dossiers by title, and the mentions that they have not opened. */
export interface BarContents {
  dossiers: DossierName[]
  /** Capped at 100, which reads "99+". */
  unseenMentions: number
}

/** That of a person, in one statement. */
export async function readBar(personId: string): Promise<BarContents> {
  const text = `SELECT (${countingUnseen}) AS "unseenMentions", ARRAY(SELECT to_json(d) FROM (${namesOfDossiers}) d) AS dossiers`
  const { rows } = await pool().query<BarContents>({ name: 'bar', text, values: [personId] })
  return rows[0] ?? { dossiers: [], unseenMentions: 0 }
}
