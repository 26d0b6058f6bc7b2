import { z } from 'zod'
import { type FilterParams, paramsToFilter } from '@/lib/domain/claims/filter'
import { type CsvTableName, csvTables } from '@/lib/domain/exports/csv-tables'
import { keysOf } from '@/lib/domain/collections/records'
import { DomainError } from '@/lib/domain/errors'
import { exportErrorWords } from '@/lib/words/errors/exports'
import { say } from '@/lib/words/say'

/** What every export asks for: the parameters of the claims table, and `profile` (`safe` unless said). */
export interface ExportRequest {
  dossier: string
  params: FilterParams
}

const profile = z.enum(['safe', 'raw'], { error: exportErrorWords.theProfileIsSafe }).default('safe')

/**
 * The filter and profile of an export's address. Pages do not cut an export: after and before are left aside.
 * DomainError `invalid`, by field.
 */
export function readExportParams({
  profile: profileParam,
  after: _after,
  before: _before,
  ...filterParams
}: FilterParams) {
  const parsed = profile.safeParse(profileParam)
  const sentence = parsed.error?.issues[0]?.message
  if (!parsed.success) throw new DomainError('invalid', { reason: sentence, fields: { profile: sentence ?? '' } })
  return { filter: paramsToFilter(filterParams).filter, profile: parsed.data }
}

/** The table that a file name means, `links.csv` say; DomainError `not-found` for none. */
export function tableOfFile(file: string, ending: 'csv' | 'xlsx' = 'csv'): CsvTableName {
  const name = keysOf(csvTables).find((table) => `${table}.${ending}` === file)
  if (!name) throw new DomainError('not-found', { reason: say(exportErrorWords.anExportHasNoFile, { file }) })
  return name
}
