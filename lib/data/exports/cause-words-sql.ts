import 'server-only'
import { changedFieldsMark, changedFieldWords } from '@/lib/domain/claims/cause-words'
import { literal } from '@/lib/data/database/sql-values'

const names = Object.entries(changedFieldWords)
  .map(([field, words]) => `(${literal(field, 'text')}, ${literal(words, 'text')})`)
  .join(', ')

/** SQL: `causeWords` of lib/domain/claims/cause-words, for the files that PostgreSQL writes. */
export function causeWordsSql(cause: string): string {
  const mark = literal(changedFieldsMark, 'text')
  return `CASE WHEN starts_with(${cause}, ${mark}) THEN ${mark} || coalesce((
      SELECT string_agg(coalesce(names.words, listed.field), ', ' ORDER BY listed.nth)
      FROM unnest(string_to_array(substr(${cause}, ${changedFieldsMark.length + 1}), ', ')) WITH ORDINALITY AS listed (field, nth)
      LEFT JOIN (VALUES ${names}) AS names (field, words) ON names.field = listed.field
    ), '') ELSE ${cause} END`
}
