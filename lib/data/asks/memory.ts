import 'server-only'
import { prisma, query, type Database } from '@/lib/data/database/database'
import { holdDossier } from '@/lib/data/dossiers/dossiers'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'
import type { AskDecision, AskKind } from '@/lib/domain/vocabulary'

/** What people decided about some suggestions, and what the viewer can take back. */
export interface AskMemory {
  /** Hashes of those that somebody has accepted or dismissed. */
  decided: readonly string[]
  /** Hashes of those that the viewer has skipped. */
  skipped: readonly string[]
  /** The viewer's last decision that is not undone. */
  last: { id: string; decision: AskDecision } | null
}

const memory = {
  name: 'ask-memory',
  text: `
    SELECT
      ARRAY(SELECT ask_sha256 FROM ask_decision WHERE dossier_id = $1 AND undone_at IS NULL AND ask_sha256 = ANY($3::text[])) AS decided,
      ARRAY(SELECT ask_sha256 FROM ask_skip WHERE dossier_id = $1 AND person_id = $2 AND ask_sha256 = ANY($3::text[])) AS skipped,
      (SELECT json_build_object('id', id, 'decision', decision) FROM ask_decision
        WHERE dossier_id = $1 AND by_id = $2 AND undone_at IS NULL ORDER BY at DESC, id DESC LIMIT 1) AS last`,
}

/** What is remembered of suggestions with these hashes in the viewer's dossier. */
export async function findAskMemory(viewer: Viewer, hashes: readonly string[]): Promise<AskMemory> {
  return readMemory(prisma(), viewer, hashes)
}

/** The same inside a change, which then holds the dossier: nobody else decides a suggestion of it until the change ends. */
export async function holdAskMemory(db: Database, viewer: Viewer, hashes: readonly string[]): Promise<AskMemory> {
  await holdDossier(db, viewer)
  return readMemory(db, viewer, hashes)
}

async function readMemory(db: Database, viewer: Viewer, hashes: readonly string[]): Promise<AskMemory> {
  const [row] = await query<AskMemory>(db, memory, [viewer.dossier.id, viewer.personId, hashes])
  return row ?? { decided: [], skipped: [], last: null }
}

/** What the suggestions of the viewer's dossier are hashed with, so that nothing can be read from what is kept. */
export async function findSuggestionSalt(viewer: Viewer): Promise<string> {
  const where = { id: viewer.dossier.id }
  return (await prisma().dossier.findUniqueOrThrow({ where, select: { suggestionSalt: true } })).suggestionSalt
}

/** Keeps what was decided. */
export async function insertAskDecision(db: Database, row: Prisma.AskDecisionUncheckedCreateInput): Promise<void> {
  await db.askDecision.create({ data: row })
}

/** A decision as it may be undone. */
export interface CurrentAskDecision {
  id: string
  kind: AskKind
  decision: AskDecision
  at: Date
  questionId: string | null
  linkId: string | null
}

/** A decision of the viewer's dossier that is not undone, held until the change ends; null where there is none. */
export async function holdAskDecision(db: Database, viewer: Viewer, id: string): Promise<CurrentAskDecision | null> {
  const [row] = await query<CurrentAskDecision>(db, current, [viewer.dossier.id, id])
  return row ?? null
}

const current = {
  name: 'current-ask-decision',
  text: `
    SELECT id, kind, decision, at, question_id AS "questionId", link_id AS "linkId" FROM ask_decision
    WHERE dossier_id = $1 AND id = $2 AND undone_at IS NULL FOR NO KEY UPDATE`,
}

/** Keeps that a decision was undone; of a question that goes with it, nothing is named any more. */
export async function markAskUndone(db: Database, id: string, by: { byId: string; at: Date }): Promise<void> {
  await db.askDecision.update({ where: { id }, data: { undoneAt: by.at, undoneById: by.byId, questionId: null } })
}

const hashed = {
  name: 'ask-hashes',
  text: `
    SELECT identity, hash AS id, EXISTS (
        SELECT FROM ask_decision a WHERE a.dossier_id = $1 AND a.ask_sha256 = hash AND a.undone_at IS NULL) AS "isDecided"
    FROM dossier d CROSS JOIN unnest($2::text[]) AS identity
    CROSS JOIN LATERAL (SELECT encode(sha256(convert_to(d.suggestion_salt || E'\\n' || identity, 'UTF8')), 'hex') AS hash) AS made
    WHERE d.id = $1`,
}

/** For each of some suggestions, by what it is remembered by: its hash, and whether somebody has decided it. One statement. */
export async function listRemembered(
  viewer: Viewer,
  identities: readonly string[],
): Promise<Map<string, { id: string; isDecided: boolean }>> {
  const values = [viewer.dossier.id, identities]
  const rows = await query<{ identity: string; id: string; isDecided: boolean }>(prisma(), hashed, values)
  return new Map(rows.map(({ identity, ...rest }) => [identity, rest]))
}
