import type { ImportFile } from '@/lib/services/claims/input/import-file'
import { sha256 } from '@/lib/data/database/ids'
import { deskText, type Desk } from './desk'

/** A row of a sheet on a desk's source, by column; `more` replaces cells. */
export function claimRow(desk: Pick<Desk, 'sourceKey'>, more: Record<string, string> = {}): Record<string, string> {
  return {
    claim_id: '',
    statement: 'The army denies it',
    kind: 'occurrence',
    chain: 'The Army > The Outlet',
    source: desk.sourceKey,
    digest_words: 'The army denied it',
    quote_start: '',
    quote_end: '',
    capture_sha256: sha256(deskText),
    ...more,
  }
}

/** How a sheet is saved. */
interface Saved {
  separator?: string
  end?: string
  begins?: string
  name?: string
}

/** A sheet of these rows, its columns those of any of them, as a spreadsheet may save it. */
export function claimSheet(
  rows: readonly Record<string, string>[],
  { separator = ',', end = '\r\n', begins = '\uFEFF', name = 'claims.csv' }: Saved = {},
): ImportFile {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cell = (value: string) => (/["\r\n,;\t]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  const text = lines.map((line) => line.map(cell).join(separator) + end).join('')
  return fileOf(begins + text, name)
}

/** A file of this text or these bytes, that comes in small pieces. */
export function fileOf(content: string | Uint8Array, name = 'claims.csv'): ImportFile {
  const bytes = Buffer.from(content)
  return {
    name,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += 977) yield bytes.subarray(at, at + 977)
    },
  }
}
