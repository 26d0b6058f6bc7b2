import 'server-only'
import type { CsvColumnName, CsvTableName } from '@/lib/domain/exports/csv-tables'
import { claimsQuery } from './claims-query'
import { partiesQuery, questionsQuery, sourcesQuery } from './dossier-queries'
import { anchorsQuery, chainStepsQuery, linksQuery, notesQuery } from './evidence-queries'
import { gridQuery } from './grid-query'
import { comparisonsQuery, deskRatingsQuery, findingsQuery, independenceQuery, ratingsQuery } from './judgement-queries'
import type { ExportScope, TableQuery } from './table-query'

/** The query of every file of an export. */
export const tableQueries: { [Name in CsvTableName]: (scope: ExportScope) => TableQuery<CsvColumnName<Name>> } = {
  claims: claimsQuery,
  chain_steps: chainStepsQuery,
  anchors: anchorsQuery,
  links: linksQuery,
  ratings: ratingsQuery,
  comparisons: comparisonsQuery,
  desk_ratings: deskRatingsQuery,
  findings: findingsQuery,
  independence: independenceQuery,
  notes: notesQuery,
  sources: sourcesQuery,
  parties: partiesQuery,
  questions: questionsQuery,
  grid: gridQuery,
}
