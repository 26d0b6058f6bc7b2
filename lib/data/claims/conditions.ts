import 'server-only'
import type { ClaimFilter } from '@/lib/domain/claims/filter'
import { searchWords } from '@/lib/domain/input/search-words'
import { DomainError } from '@/lib/domain/errors'
import { pool } from '@/lib/data/database/database'
import { deskRatingShown, staleFor, judgedByViewer } from '@/lib/data/access/rating-sight'
import type { Bind } from '@/lib/data/database/sql-values'
import type { Viewer } from '@/lib/data/access/viewer'

/** A filter with the ids that its keys stand for in the viewer's dossier. */
export interface ResolvedFilter extends Omit<ClaimFilter, KeyTerm> {
  ids: Record<KeyTerm, string | null>
}

type KeyTerm = 'camp' | 'party' | 'source' | 'question'

const keyTerms: readonly KeyTerm[] = ['camp', 'party', 'source', 'question']

const byKey = (table: string, place: string) => `(SELECT id FROM ${table} WHERE dossier_id = $1 AND key = ${place})`

// A source also by a key that it had before: filters stand in addresses that people keep.
const bySourceKey = (place: string) =>
  `coalesce(${byKey('source', place)}, (SELECT source_id FROM source_address WHERE dossier_id = $1 AND key = ${place}))`

const idsOfKeys = `SELECT ${keyTerms
  .map(
    (table, index) =>
      `${table === 'source' ? bySourceKey(`$${index + 2}`) : byKey(table, `$${index + 2}`)} AS ${table}`,
  )
  .join(', ')}`

/** Looks the keys of a filter up in the viewer's dossier. Refuses: invalid, by field, where there is no such key. */
export async function resolveFilter(viewer: Viewer, filter: ClaimFilter): Promise<ResolvedFilter> {
  const { camp, party, source, question, ...rest } = filter
  const keys = { camp, party, source, question }
  const asked = keyTerms.filter((term) => keys[term] !== null)
  if (asked.length === 0) return { ...rest, ids: { camp: null, party: null, source: null, question: null } }
  const values = [viewer.dossier.id, ...keyTerms.map((term) => keys[term])]
  const { rows } = await pool().query<ResolvedFilter['ids']>({ name: 'claim-filter-keys', text: idsOfKeys, values })
  const ids = rows[0] ?? { camp: null, party: null, source: null, question: null }
  const [unknown] = asked.filter((term) => ids[term] === null)
  if (unknown === undefined) return { ...rest, ids }
  const reason = `There is no ${unknown} “${keys[unknown]}” in this dossier.`
  throw new DomainError('invalid', { reason, fields: { [unknown]: reason } })
}

const linkColumns = {
  contradicts: 'contradicts',
  corroborates: 'corroborates',
  repeats: 'repeats',
  updates: 'updates',
  qualifies: 'qualifies',
  'replies-to': 'replies_to',
} as const

/** SQL: the conditions on summary rows `s` that leave the claims of this filter, as this viewer may ask for them. */
export function claimConditions(viewer: Viewer, filter: ResolvedFilter, bind: Bind): string {
  const { q, status, kind, measure, link, rated, stale, mine, desk, ids } = filter
  const conditions = [`s.dossier_id = ${bind(viewer.dossier.id, 'uuid')}`, statusCondition(status, bind)]
  const equals = (column: string, value: string | null, type: 'uuid' | 'text') => {
    if (value !== null) conditions.push(`s.${column} = ${bind(value, type)}`)
  }
  equals('speaker_camp_id', ids.camp, 'uuid')
  equals('speaker_party_id', ids.party, 'uuid')
  equals('source_id', ids.source, 'uuid')
  equals('question_id', ids.question, 'uuid')
  equals('kind', kind, 'text')
  equals('measure', measure, 'text')
  equals('drafted_by_id', mine && viewer.personId, 'uuid')
  if (link) conditions.push(`s.${linkColumns[link]} <> ''`)
  if (rated) conditions.push(`${rated === 'yes' ? '' : 'NOT '}${judgedByViewer(viewer, bind)}`)
  if (stale) conditions.push(staleFor(viewer, bind))
  if (desk) {
    const has = `(s.desk_credibility IS NOT NULL AND ${deskRatingShown(viewer)})`
    conditions.push(desk === 'yes' ? has : `NOT ${has}`)
  }
  if (q) conditions.push(holdsWords(q, bind))
  return conditions.join('\n    AND ')
}

function statusCondition(status: readonly string[], bind: Bind): string {
  const [only, ...others] = status
  if (only === undefined) return `s.status <> 'retired'`
  if (others.length === 0) return `s.status = ${bind(only, 'text')}`
  return `s.status IN (${status.map((each) => bind(each, 'text')).join(', ')})`
}

/**
 * SQL: whether a summary row `s` holds all these words, or words that begin so. Of literals and functions that never change
 * only: a statement without a name is then planned for its very words, since how common they are decides which way is fast.
 */
export const holdsWords = (words: string, bind: Bind) =>
  `s.search @@ (${searchWords(words)
    .map((word) => wordQuery(word, bind))
    .join(' && ')})`

/**
 * A word as the beginning of one, folded as the stored vector is. In quotation marks, so that the same parser as
 * the vector's cuts it up; one that folds to nothing (a lone tatweel) is NULL and finds nothing.
 */
function wordQuery(word: string, bind: Bind): string {
  const folded = `replace(replace(nullif(fold_text(${bind(word, 'text')}), ''), '\\', '\\\\'), '''', '''''')`
  return `to_tsquery('simple', '''' || ${folded} || ''':*')`
}
