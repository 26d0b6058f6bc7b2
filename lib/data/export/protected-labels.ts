import 'server-only'

/** SQL: the public labels of what is protected at present, by the id in `column`; absent from exports but for them. */
export function protectedBy(column: 'party_id' | 'chain_step_id' | 'note_id' | 'capture_id'): string {
  return `(
    SELECT ${column} AS id, min(public_label) AS label FROM protection
    WHERE lifted_at IS NULL AND ${column} IS NOT NULL GROUP BY ${column}
  )`
}
