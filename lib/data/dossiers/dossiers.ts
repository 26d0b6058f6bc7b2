import 'server-only'
import type { CampSet } from '@/lib/domain/parties/camps'
import { freeSlug } from '@/lib/domain/input/slug'
import type { Role } from '@/lib/domain/vocabulary'
import { readCamps } from './camps'
import { pool, prisma, query, type Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'

/** `/dossiers/new` is the page that opens a dossier, so none can have that key. */
export const reservedKey = 'new'

/** Counts stop here: a page never waits for an exact one (bars, S3). 10,001 reads "10,000+". */
export const countCap = 10_001

/** A dossier by its address and title. */
export interface DossierName {
  key: string
  title: string
}

/** SQL, with $1 the person: the names of the dossiers they belong to, by title; at most 200. */
export const namesOfDossiers = `SELECT d.key, d.title FROM member m JOIN dossier d ON d.id = m.dossier_id
  WHERE m.person_id = $1 AND m.left_at IS NULL ORDER BY d.title, d.key LIMIT 200`

/** Those names. */
export async function dossierNames(personId: string): Promise<DossierName[]> {
  return (await pool().query<DossierName>(namesOfDossiers, [personId])).rows
}

/** One row of the list of dossiers; counts are capped at `countCap`. */
export interface DossierRow extends DossierName {
  summary: string
  role: Role
  sources: number
  claims: number
  members: number
  changedAt: Date
}

const capped = (from: string) => `(SELECT count(*)::int FROM (SELECT FROM ${from} LIMIT ${countCap}) AS counted)`

/** The dossiers a person belongs to, the one that changed last first; at most 200. */
export async function listDossierRows(personId: string): Promise<DossierRow[]> {
  const result = await pool().query<DossierRow>(
    `SELECT d.key, d.title, d.summary, m.role,
       ${capped('source WHERE dossier_id = d.id')} AS sources,
       ${capped('claim_summary WHERE dossier_id = d.id')} AS claims,
       ${capped('member WHERE dossier_id = d.id AND left_at IS NULL')} AS members,
       coalesce((SELECT at FROM log_entry WHERE dossier_id = d.id ORDER BY id DESC LIMIT 1), d.created_at) AS "changedAt"
     FROM member m JOIN dossier d ON d.id = m.dossier_id
     WHERE m.person_id = $1 AND m.left_at IS NULL
     ORDER BY "changedAt" DESC, d.key
     LIMIT 200`,
    [personId],
  )
  return result.rows
}

/** How much of everything a dossier holds, each capped at `countCap`. */
export interface DossierCounts {
  sources: number
  claims: number
  questions: number
  parties: number
  members: number
}

/** SQL, with $1 the dossier: its counts, as columns. */
export const contentCounts = `${capped('source WHERE dossier_id = $1')} AS sources,
  ${capped('claim_summary WHERE dossier_id = $1')} AS claims,
  ${capped('question WHERE dossier_id = $1')} AS questions,
  ${capped('party WHERE dossier_id = $1')} AS parties,
  ${capped('member WHERE dossier_id = $1 AND left_at IS NULL')} AS members`

/** How much of everything the viewer's dossier holds. */
export async function countContents(viewer: Viewer): Promise<DossierCounts> {
  const { rows } = await pool().query<DossierCounts>(`SELECT ${contentCounts}`, [viewer.dossier.id])
  return rows[0] ?? { sources: 0, claims: 0, questions: 0, parties: 0, members: 0 }
}

/** What a dossier says of itself, with the version that a change of it must name. */
export interface DossierSettings {
  title: string
  summary: string
  ratingsNeeded: number
  version: number
}

const settings = { title: true, summary: true, ratingsNeeded: true, version: true } as const

/** The settings of the viewer's dossier inside a change. */
export async function getDossier(db: Database, viewer: Viewer): Promise<DossierSettings> {
  return db.dossier.findUniqueOrThrow({ where: { id: viewer.dossier.id }, select: settings })
}

/** Holds the viewer's dossier until the change ends: of two people who do so, the second sees what the first has done. */
export async function holdDossier(db: Database, viewer: Viewer): Promise<void> {
  await query(db, hold, [viewer.dossier.id])
}

const hold = { name: 'hold-dossier', text: 'SELECT id FROM dossier WHERE id = $1 FOR NO KEY UPDATE' }

/** The settings for reading. */
export async function getDossierSettings(viewer: Viewer): Promise<DossierSettings> {
  return getDossier(prisma(), viewer)
}

/** The camps of the viewer's dossier, for reading. */
export async function dossierCamps(viewer: Viewer): Promise<CampSet> {
  return readCamps(prisma(), viewer.dossier.id)
}

/** Saves a dossier where it still has the given version; false when somebody changed it. */
export async function saveDossier(
  db: Database,
  where: { id: string; version: number },
  row: Partial<Omit<DossierSettings, 'version'>>,
): Promise<boolean> {
  const saved = await db.dossier.updateMany({ where, data: { ...row, version: { increment: 1 } } })
  return saved.count === 1
}

/** The first key of the form `slug`, `slug-2`... that no dossier and no page of ours has. */
export async function findFreeDossierKey(db: Database, slug: string): Promise<string> {
  const rows = await db.dossier.findMany({ where: { key: { startsWith: slug } }, select: { key: true } })
  return freeSlug(slug, new Set([reservedKey, ...rows.map((row) => row.key)]))
}

/** Writes a new dossier. */
export async function insertDossier(db: Database, row: Prisma.DossierUncheckedCreateInput): Promise<void> {
  await db.dossier.create({ data: row })
}
