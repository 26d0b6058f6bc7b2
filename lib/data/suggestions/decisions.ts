import 'server-only'
import type { Place } from '@/lib/domain/suggestions/suggestion'
import type { SuggestionDecision } from '@/lib/domain/vocabulary'
import { sha256 } from '@/lib/data/database/ids'
import { prisma, query, type Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'

/** What was decided last in one go. */
export interface LastAction {
  id: string
  decision: SuggestionDecision
  /** How many suggestions it was about. */
  count: number
}

/** What people did with a text so far, as far as suggestions of it go. */
export interface Decided {
  /** What the words of suggestions are hashed with in this dossier. */
  salt: string
  /** Hashes of the words that were dismissed. */
  dismissed: readonly string[]
  /** Where claims stand, retired ones apart; code points, half-open. */
  claimed: readonly Place[]
  /** How many suggestions of this text are accepted or dismissed. */
  count: number
  /** What the viewer did last and has not undone. */
  last: LastAction | null
}

// A dismissal holds in every text of the source: a newer capture has the same words.
const decided = {
  name: 'decided-suggestions',
  text: `
    SELECT c.id AS "captureId", d.suggestion_salt AS salt,
      (SELECT coalesce(json_agg(DISTINCT s.words_sha256), '[]') FROM suggestion_decision s
        JOIN capture other ON other.id = s.capture_id
        WHERE other.source_id = c.source_id AND s.decision = 'dismissed' AND s.undone_at IS NULL) AS dismissed,
      (SELECT coalesce(json_agg(json_build_object('start', a.start_at, 'end', a.end_at) ORDER BY a.start_at), '[]')
        FROM anchor a JOIN claim ON claim.id = a.claim_id
        WHERE a.capture_id = c.id AND claim.status <> 'retired') AS claimed,
      (SELECT count(*)::int FROM suggestion_decision s WHERE s.capture_id = c.id AND s.undone_at IS NULL) AS count,
      (SELECT json_build_object('id', s.action_id, 'decision', s.decision, 'count', count(*))
        FROM suggestion_decision s WHERE s.capture_id = c.id AND s.by_id = $3 AND s.undone_at IS NULL
        GROUP BY s.action_id, s.decision, s.at ORDER BY s.at DESC, s.action_id DESC LIMIT 1) AS last
    FROM capture c JOIN dossier d ON d.id = c.dossier_id
    WHERE c.id = ANY($2::uuid[]) AND c.dossier_id = $1 AND c.redacted_at IS NULL`,
}

/** What was decided on a text of the viewer's dossier; null where the text is not there, or its words are gone. */
export async function findDecided(viewer: Viewer, captureId: string): Promise<Decided | null> {
  return readDecided(prisma(), viewer, captureId)
}

/** The same inside a change, which then holds the text: nobody else decides on it until the change ends. */
export async function holdDecided(db: Database, viewer: Viewer, captureId: string): Promise<Decided | null> {
  await query(db, hold, [captureId])
  return readDecided(db, viewer, captureId)
}

async function readDecided(db: Database, viewer: Viewer, captureId: string): Promise<Decided | null> {
  return (await readAllDecided(db, viewer, [captureId])).get(captureId) ?? null
}

/** What was decided on some texts of the viewer's dossier, by text; of those that are not there, nothing. One statement. */
export async function listDecided(viewer: Viewer, captureIds: readonly string[]): Promise<Map<string, Decided>> {
  return readAllDecided(prisma(), viewer, captureIds)
}

async function readAllDecided(
  db: Database,
  viewer: Viewer,
  captureIds: readonly string[],
): Promise<Map<string, Decided>> {
  const values = [viewer.dossier.id, captureIds, viewer.personId]
  const rows = await query<Decided & { captureId: string }>(db, decided, values)
  return new Map(rows.map(({ captureId, ...row }) => [captureId, row]))
}

const hold = { name: 'hold-capture', text: 'SELECT id FROM capture WHERE id = $1 FOR NO KEY UPDATE' }

/** The hash by which a suggestion is remembered: of its words, salted by dossier, so that none can be read from it. */
export function hashOfWords(salt: string, words: string): string {
  return sha256(`${salt}\n${words}`)
}

/** Keeps what was decided. */
export async function insertDecisions(
  db: Database,
  rows: Prisma.SuggestionDecisionUncheckedCreateInput[],
): Promise<void> {
  await db.suggestionDecision.createMany({ data: rows })
}

/** A decision as it may be undone. */
export interface CurrentDecision {
  id: string
  captureId: string
  decision: SuggestionDecision
  rule: string
  headline: string
  claim: { id: string; statement: string; status: string; version: number; isTouched: boolean } | null
}

// Whatever somebody did with a claim beside changing it leaves a row that names it.
const named = [
  'link l WHERE c.id IN (l.from_claim_id, l.to_claim_id)',
  'note n WHERE n.claim_id = c.id',
  'rating r WHERE r.claim_id = c.id',
  'interest_mark m WHERE m.claim_id = c.id',
  'withdrawal w WHERE w.claim_id = c.id',
  'comparison p WHERE c.id IN (p.claim_a_id, p.claim_b_id)',
  'independence i WHERE c.id IN (i.claim_a_id, i.claim_b_id)',
  'occasion o WHERE c.id IN (o.claim_a_id, o.claim_b_id)',
  'reading_dismissal x WHERE c.id IN (x.claim_a_id, x.claim_b_id)',
  'finding_basis b WHERE b.claim_id = c.id',
]

const ofAction = {
  name: 'decisions-of-action',
  text: `
    SELECT s.id, s.capture_id AS "captureId", s.decision, s.rule, source.headline,
      CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('id', c.id, 'statement', c.statement, 'status', c.status,
        'version', c.version, 'isTouched', ${named.map((where) => `EXISTS (SELECT FROM ${where})`).join(' OR ')}) END AS claim
    FROM suggestion_decision s
    JOIN capture ON capture.id = s.capture_id JOIN source ON source.id = capture.source_id
    LEFT JOIN claim c ON c.id = s.claim_id
    WHERE s.dossier_id = $1 AND s.action_id = $2 AND s.undone_at IS NULL
    ORDER BY s.id
    FOR NO KEY UPDATE OF s`,
}

/** The decisions, not undone, that were made in one go in the viewer's dossier, held until the change ends. */
export async function holdAction(db: Database, viewer: Viewer, actionId: string): Promise<CurrentDecision[]> {
  return query<CurrentDecision>(db, ofAction, [viewer.dossier.id, actionId])
}

/** Keeps that these decisions were undone. */
export async function markUndone(db: Database, ids: readonly string[], by: { byId: string; at: Date }): Promise<void> {
  await db.suggestionDecision.updateMany({
    where: { id: { in: [...ids] }, undoneAt: null },
    data: { undoneAt: by.at, undoneById: by.byId },
  })
}
