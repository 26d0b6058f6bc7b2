import 'server-only'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import type { Database } from '@/lib/data/database/database'
import { Prisma } from '../generated/client'
import type { Viewer } from '@/lib/data/access/viewer'

/** Keys that lines of an import name. */
export interface NamedKeys {
  sources: Set<string>
  parties: Set<string>
  camps: Set<string>
  events: Set<string>
  places: Set<string>
  questions: Set<string>
}

/** A source that lines name, by a key that it has or had, with its captures' names and lengths in code points; their texts are read when needed. */
export interface NamedSource {
  id: string
  key: string
  headline: string
  publishedDate: string | null
  publishedFrom: Date | null
  captures: { id: string; label: string; length: number }[]
}

/** A party that lines name. */
export interface NamedParty {
  id: string
  key: string
  name: string
  campId: string | null
  camp: { key: string } | null
}

/** A question that lines answer, with the line cleared to print, if there is one. */
export interface NamedQuestion {
  id: string
  key: string
  kind: QuestionKind
  positions: { id: string; key: string }[]
  printLine: string | null
}

/** What the keys of a batch of lines name in the viewer's dossier, by key. */
export interface NamedThings {
  sources: Map<string, NamedSource>
  parties: Map<string, NamedParty>
  camps: Map<string, { id: string; key: string }>
  events: Map<string, { id: string; key: string }>
  places: Map<string, { id: string; key: string }>
  questions: Map<string, NamedQuestion>
}

/**
 * Looks up what lines name, by one statement for each kind of thing. Sources and parties stay as they are until the
 * change ends: summary rows of claims that nobody sees yet repeat their names. They are held in the order of their ids.
 */
export async function findNamedThings(db: Database, viewer: Viewer, keys: NamedKeys): Promise<NamedThings> {
  const ask = async <T extends { key: string }>(
    wanted: Set<string>,
    sql: (keys: string[]) => Prisma.Sql,
  ): Promise<Map<string, T>> => {
    const rows = wanted.size > 0 ? await db.$queryRaw<T[]>(sql([...wanted])) : []
    return new Map(rows.map((row) => [row.key, row]))
  }
  const { id } = viewer.dossier
  const plain = (table: string) => (wanted: string[]) =>
    Prisma.sql`SELECT id::text, key FROM ${Prisma.raw(table)} WHERE dossier_id = ${id}::uuid AND key = ANY(${wanted})`
  return {
    sources: await ask(keys.sources, (wanted) => sourcesNamed(id, wanted)),
    parties: await ask(keys.parties, (wanted) => partiesNamed(id, wanted)),
    camps: await ask(keys.camps, plain('camp')),
    events: await ask(keys.events, plain('story_event')),
    places: await ask(keys.places, plain('place')),
    questions: await ask(keys.questions, (wanted) => questionsNamed(id, wanted)),
  }
}

const sourcesNamed = (dossierId: string, keys: string[]) => Prisma.sql`
  SELECT s.id::text, asked.key, s.headline, s.published_date AS "publishedDate", s.published_from AS "publishedFrom", c.captures
  FROM (
    SELECT id, key FROM source WHERE dossier_id = ${dossierId}::uuid AND key = ANY(${keys})
    UNION ALL SELECT source_id, key FROM source_address WHERE dossier_id = ${dossierId}::uuid AND key = ANY(${keys})
  ) asked JOIN source s ON s.id = asked.id CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('id', id, 'label', label, 'length', length)), '[]') AS captures
    FROM capture WHERE source_id = s.id
  ) c
  ORDER BY s.id FOR SHARE OF s`

const partiesNamed = (dossierId: string, keys: string[]) => Prisma.sql`
  SELECT p.id::text, p.key, p.name, p.camp_id::text AS "campId",
    CASE WHEN c.id IS NOT NULL THEN json_build_object('key', c.key) END AS camp
  FROM party p LEFT JOIN camp c ON c.id = p.camp_id
  WHERE p.dossier_id = ${dossierId}::uuid AND p.key = ANY(${keys})
  ORDER BY p.id FOR SHARE OF p`

const questionsNamed = (dossierId: string, keys: string[]) => Prisma.sql`
  SELECT q.id::text, q.key, q.kind, p.positions, f.print_line AS "printLine"
  FROM question q CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('id', id, 'key', key)), '[]') AS positions FROM position WHERE question_id = q.id
  ) p
  LEFT JOIN finding f ON f.question_id = q.id AND f.superseded_at IS NULL AND f.confirmed_at IS NOT NULL
    AND NOT EXISTS (SELECT FROM stale_mark WHERE finding_id = f.id)
  WHERE q.dossier_id = ${dossierId}::uuid AND q.key = ANY(${keys})`
