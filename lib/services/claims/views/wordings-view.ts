import type { WordingChange } from '@/lib/data/claims/wordings'
import { claimFieldNames, claimFieldWords } from '@/lib/domain/claims/field-words'
import type { Line } from '@/lib/domain/lines/line'

/** One changed field as a person reads it: what stood before and what came after. */
export interface WordingLine {
  field: string
  name: string
  from: Line
  to: Line
}

/** The earlier wordings of a claim, newest change first, in words. */
export function wordingsView(changes: readonly WordingChange[], names: ReadonlyMap<string, string>) {
  const nameOf = (id: string) => names.get(id) ?? 'no longer there'
  return changes.map(({ id, at, byName, changes: fields }) => ({
    id,
    at,
    byName,
    lines: fields.map(({ field, from, to }): WordingLine => ({
      field,
      name: claimFieldNames[field] ?? field,
      from: claimFieldWords(field, from, nameOf),
      to: claimFieldWords(field, to, nameOf),
    })),
  }))
}
