import 'server-only'
import type { SourceSort } from '@/lib/domain/sources/list'
import { summariseReliability, type CurrentGrade, type TopicSummary } from '@/lib/domain/parties/reliability-summary'
import type { DateBasis } from '@/lib/domain/vocabulary'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** Counts in a row stop here: 1,001 reads "1,000+". */
export const rowCountCap = 1001

/** One line of the list of sources. Counts are capped at `rowCountCap`; notes are threads on words of its texts. */
export interface SourceRow {
  id: string
  key: string
  headline: string
  outlet: string | null
  byline: string | null
  agency: string | null
  publishedDate: string | null
  publishedWords: string | null
  publishedBasis: DateBasis | null
  language: string
  /** What the outlet did to it since; a retraction outweighs a correction. */
  standing: 'corrected' | 'retracted' | null
  captures: number
  claims: number
  notes: number
  addedAt: Date
  reliability: TopicSummary[]
}

/** Which sources: words of the headline or outlet, in which order, and after or before which source. */
export interface SourceFilter {
  words: string | null
  by: SourceSort
  descending: boolean
  cursor: { direction: 'after' | 'before'; id: string } | null
}

/** A page of sources, in order; the ends that the pages around it go on from, null where there is none. */
export interface SourcePage {
  rows: SourceRow[]
  next: string | null
  previous: string | null
}

/** How many sources a page of the list holds. */
const perPage = 50

// The expressions that indexes of 0003_source_lists are of; undated sources count as the oldest.
const places: Record<SourceSort, (alias: string) => string> = {
  published: (alias) => `coalesce(${alias}.published_from, DATE '0001-01-01')`,
  added: (alias) => `${alias}.created_at`,
  headline: (alias) => `left(fold_text(${alias}.headline), 200)`,
}

/** A page of the sources of the viewer's dossier, found along an index; a short page before a source is the first. */
export async function listSourceRows(viewer: Viewer, filter: SourceFilter): Promise<SourcePage> {
  const { cursor } = filter
  const backwards = cursor?.direction === 'before'
  const matches = await selectPage(viewer, filter)
  if (backwards && matches.length <= perPage) return listSourceRows(viewer, { ...filter, cursor: null })
  const isMore = matches.length > perPage
  const page = matches.slice(0, perPage)
  if (backwards) page.reverse()
  const grades = await currentGrades(page.map(({ id }) => id))
  return {
    rows: page.map((row) => ({
      ...row,
      reliability: summariseReliability(grades.filter(({ sourceId }) => sourceId === row.id)),
    })),
    next: isMore || backwards ? (page.at(-1)?.id ?? null) : null,
    previous: cursor && (isMore || !backwards) ? (page.at(0)?.id ?? null) : null,
  }
}

async function selectPage(
  viewer: Viewer,
  { words, by, descending, cursor }: SourceFilter,
): Promise<Omit<SourceRow, 'reliability'>[]> {
  const downwards = descending !== (cursor?.direction === 'before')
  const values = [viewer.dossier.id, perPage + 1, ...(words === null ? [] : [words]), ...(cursor ? [cursor.id] : [])]
  const text = pageSql({ by, downwards, hasWords: words !== null, hasCursor: cursor !== null })
  return (await pool().query<Omit<SourceRow, 'reliability'>>(text, values)).rows
}

// A page is cut before anything is counted.
function pageSql({
  by,
  downwards,
  hasWords,
  hasCursor,
}: {
  by: SourceSort
  downwards: boolean
  hasWords: boolean
  hasCursor: boolean
}): string {
  const place = places[by]
  const order = downwards ? 'DESC' : 'ASC'
  const safe = `replace(replace(replace(fold_text($3), '\\', '\\\\'), '%', '\\%'), '_', '\\_')`
  const fits = `AND (fold_text(s.headline) LIKE '%' || ${safe} || '%' OR fold_text(s.outlet) LIKE '%' || ${safe} || '%')`
  const from = `AND (${place('s')}, s.id) ${downwards ? '<' : '>'} (
      SELECT ${place('c')}, c.id FROM source c WHERE c.id = $${hasWords ? 4 : 3} AND c.dossier_id = $1)`
  return `
  WITH page AS MATERIALIZED (
    SELECT s.* FROM source s
    WHERE s.dossier_id = $1 ${hasWords ? fits : ''} ${hasCursor ? from : ''}
    ORDER BY ${place('s')} ${order}, s.id ${order}
    LIMIT $2
  )
  SELECT s.id, s.key, s.headline, s.outlet, s.byline, s.agency, s.published_date AS "publishedDate",
    s.published_words AS "publishedWords", s.published_basis AS "publishedBasis", s.language, s.created_at AS "addedAt",
    (SELECT max(n.kind) FROM source_notice n WHERE n.source_id = s.id) AS standing,
    (SELECT count(*)::int FROM (SELECT FROM capture c WHERE c.source_id = s.id LIMIT ${rowCountCap}) AS counted) AS captures,
    (SELECT count(*)::int FROM (
      SELECT FROM claim_summary cs WHERE cs.source_id = s.id AND cs.status <> 'retired' LIMIT ${rowCountCap}
    ) AS counted) AS claims,
    (SELECT count(*)::int FROM (
      SELECT FROM capture c JOIN note n ON n.capture_id = c.id AND n.id = n.thread_id
      WHERE c.source_id = s.id LIMIT ${rowCountCap}
    ) AS counted) AS notes
  FROM page s
  ORDER BY ${place('s')} ${order}, s.id ${order}`
}

async function currentGrades(sourceIds: string[]): Promise<(CurrentGrade & { sourceId: string })[]> {
  const { rows } = await pool().query<CurrentGrade & { sourceId: string }>(
    `SELECT r.source_id AS "sourceId", r.topic, r.grade, true AS counted
     FROM reliability_rating r WHERE r.source_id = ANY($1::uuid[]) AND r.superseded_at IS NULL`,
    [sourceIds],
  )
  return rows
}
