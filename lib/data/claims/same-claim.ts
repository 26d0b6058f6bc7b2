import 'server-only'
import { haveSameSpeaker, type SpeakerStep } from '@/lib/domain/chains/same-speaker'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { query, type Database } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Stated } from '@/lib/domain/offers/shown-statement'

/** A claim as somebody is about to save it; offsets are code points, half-open. */
interface ClaimAtHand {
  sourceId: string
  statement: string
  chain: readonly SpeakerStep[]
  anchors: readonly { captureId: string; start: number; end: number }[]
}

/** A claim that is there already and says the same. */
export interface SameClaim extends Stated {
  id: string
  status: ClaimStatus
  draftedByName: string
}

const sameStatements = {
  name: 'same-statements',
  text: `
    WITH words AS (SELECT * FROM json_to_recordset($4::json) AS w("captureId" uuid, start int, "end" int))
    SELECT c.id, c.statement, c.statement_is AS "statementIs", c.status, p.name AS "draftedByName",
      (SELECT json_agg(json_build_object('partyId', party_id, 'label', label, 'manner', manner) ORDER BY position)
        FROM chain_step WHERE claim_id = c.id) AS chain
    FROM claim c JOIN person p ON p.id = c.drafted_by_id
    WHERE c.dossier_id = $1 AND c.source_id = $2 AND c.status <> 'retired' AND fold_text(c.statement) = fold_text($3)
      AND c.id IN (SELECT a.claim_id FROM words w
        JOIN anchor a ON a.capture_id = w."captureId" AND a.start_at < w."end" AND a.end_at > w.start)
    ORDER BY c.created_at, c.id`,
}

/**
 * The oldest claim of the viewer's dossier that says the same as this one: of the same source, on the same words or on
 * some of them, by the same speaker, with the same statement (by the fold). Retired claims are none; null if none is.
 */
export async function findSameClaim(db: Database, viewer: Viewer, claim: ClaimAtHand): Promise<SameClaim | null> {
  const { sourceId, statement, chain, anchors } = claim
  const words = JSON.stringify(anchors.map(({ captureId, start, end }) => ({ captureId, start, end })))
  const rows = await query<SameClaim & { chain: SpeakerStep[] }>(db, sameStatements, [
    viewer.dossier.id,
    sourceId,
    statement,
    words,
  ])
  const same = rows.find((row) => haveSameSpeaker(row.chain, chain))
  return same
    ? {
        id: same.id,
        statement: same.statement,
        statementIs: same.statementIs,
        status: same.status,
        draftedByName: same.draftedByName,
      }
    : null
}
