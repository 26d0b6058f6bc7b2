import 'server-only'
import { searchWords } from '@/lib/domain/search-words'
import { pool } from './database'
import type { Viewer } from './viewer'

/** A claim as a choice: enough to tell it from another. */
export interface FoundClaim {
  id: string
  statement: string
  attributionLine: string
  headline: string
  status: string
}

const fields = `
  SELECT s.claim_id AS id, c.statement, s.attribution_line AS "attributionLine", source.headline, s.status
  FROM claim_summary s JOIN claim c ON c.id = s.claim_id JOIN source ON source.id = s.source_id
  WHERE s.dossier_id = $1::uuid AND s.claim_id <> $2::uuid AND s.status <> 'retired'`

// The words go through the parser that made the index; each may be the beginning of a word.
const query = `(
  SELECT string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || ''':*', ' & ')
  FROM unnest(to_tsvector('simple', fold_text($4::text))))::tsquery`

/**
 * Claims of the viewer's dossier but this one that hold all the words or words that begin so, accents and
 * Arabic spelling folded, newest first; without words the newest ones. Retired claims are left out.
 */
export async function searchClaims(
  viewer: Viewer,
  { words, except, limit }: { words: string; except: string; limit: number },
): Promise<FoundClaim[]> {
  const order = 'ORDER BY s.updated_at DESC, s.claim_id DESC LIMIT $3'
  const values = [viewer.dossier.id, except, limit]
  const statement = words
    ? { name: 'find-claims', text: `${fields} AND s.search @@ ${query} ${order}`, values: [...values, searchWords(words).join(' ')] }
    : { name: 'newest-claims', text: `${fields} ${order}`, values }
  return (await pool().query<FoundClaim>(statement)).rows
}
