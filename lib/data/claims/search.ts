import 'server-only'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import type { Line } from '@/lib/domain/lines/line'
import type { ClaimStatus, StatementOwner } from '@/lib/domain/vocabulary'
import { searchWords } from '@/lib/domain/input/search-words'
import { holdsWords } from './conditions'
import { standingColumns } from './standing'
import { pool } from '@/lib/data/database/database'
import { placeholders } from '@/lib/data/database/sql-values'
import { storedClaim } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

/** A claim as a choice: enough to tell it from another. */
export interface FoundClaim extends ClaimStanding {
  id: string
  statement: string
  statementIs: StatementOwner
  attributionLine: Line
  headline: string
  status: ClaimStatus
}

/**
 * Claims of the viewer's dossier but this one that hold all the words or words that begin so, accents and
 * Arabic spelling folded, newest first; without words the newest ones. Retired claims are left out.
 */
export async function searchClaims(
  viewer: Viewer,
  { words, except, limit }: { words: string; except: string; limit: number },
): Promise<FoundClaim[]> {
  const hasWords = searchWords(words).length > 0
  if (words && !hasWords) return [] // signs only
  const { bind, values } = placeholders()
  const text = `
    SELECT s.claim_id AS id, c.statement, c.statement_is AS "statementIs", s.attribution_line AS "attributionLine", source.headline, s.status,
      ${standingColumns('s.claim_id', 's.source_id')}
    FROM claim_summary s JOIN claim c ON c.id = s.claim_id JOIN source ON source.id = s.source_id
    WHERE s.dossier_id = ${bind(viewer.dossier.id, 'uuid')} AND s.claim_id <> ${bind(except, 'uuid')} AND s.status <> 'retired'
      ${hasWords ? `AND ${holdsWords(words, bind)}` : ''}
    ORDER BY s.updated_at DESC, s.claim_id DESC LIMIT ${limit}`
  return (await pool().query<FoundClaim>(text, values)).rows.map(storedClaim)
}
