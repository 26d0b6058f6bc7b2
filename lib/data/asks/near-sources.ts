import 'server-only'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'
import { nearness } from '@/lib/domain/sources/near-texts'

/** A source as one of two that hold nearly one text. */
export interface NearTextSource {
  id: string
  key: string
  headline: string
  outlet: string | null
  agency: string | null
}

/** Two sources of two outlets that hold nearly one text, and the share of the shorter text that stands in the other. */
export interface NearTextPair {
  one: NearTextSource
  other: NearTextSource
  share: number
}

/** The newest sources are compared with all: so many, with so many others each, by so much of their texts. */
const newest = 10
const nearest = 3
const comparedLength = 20_000
/** Of the copies of one text so many are looked at. */
const lookedAt = 200
/** Of the 64 numbers of a sketch texts have so many in common at least before their words are compared. */
const fewestShared = 16

const sourceOf = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'key', ${alias}.key, 'headline', ${alias}.headline, 'outlet', ${alias}.outlet, 'agency', ${alias}.agency)`

const statement = {
  name: 'near-text-pairs',
  text: `
    WITH fresh AS (
      SELECT c.id, c.source_id, c.sketch, c.text FROM (
        SELECT id FROM source WHERE dossier_id = $1 ORDER BY created_at DESC, id DESC LIMIT ${newest}
      ) AS s JOIN capture c ON c.source_id = s.id WHERE c.text_is = 'article' AND c.redacted_at IS NULL
    ),
    pair AS (
      SELECT fresh.source_id AS one_id, near.source_id AS other_id, fresh.text AS one_text, near.text AS other_text
      FROM fresh CROSS JOIN LATERAL (
        SELECT c.source_id, c.text, (SELECT count(*) FROM unnest(c.sketch) AS hash WHERE hash = ANY (fresh.sketch)) AS shared FROM (
          SELECT source_id, text, sketch FROM capture
          WHERE sketch && fresh.sketch AND dossier_id = $1 AND source_id <> fresh.source_id AND text_is = 'article' AND redacted_at IS NULL
          LIMIT ${lookedAt}
        ) AS c ORDER BY shared DESC, c.source_id LIMIT ${nearest}
      ) AS near WHERE near.shared >= ${fewestShared}
    )
    SELECT ${sourceOf('one')} AS one, ${sourceOf('other')} AS other,
      left(pair.one_text, ${comparedLength}) AS "oneText", left(pair.other_text, ${comparedLength}) AS "otherText"
    FROM pair JOIN source one ON one.id = pair.one_id JOIN source other ON other.id = pair.other_id
    WHERE one.outlet IS DISTINCT FROM other.outlet AND (one.agency IS NULL OR other.agency IS NULL)`,
}

/**
 * Sources of two outlets in the viewer's dossier that hold nearly one text, for each of the 10 newest, where not both have their
 * agency recorded; one statement.
 */
export async function listNearTexts(viewer: Viewer): Promise<NearTextPair[]> {
  const values = [viewer.dossier.id]
  const { rows } = await pool().query<Pick<NearTextPair, 'one' | 'other'> & { oneText: string; otherText: string }>({
    ...statement,
    values,
  })
  const pairs = new Map<string, NearTextPair>()
  for (const { one, other, oneText, otherText } of rows) {
    const key = [one.id, other.id].toSorted().join(' ')
    const { here, there, isNear } = nearness(oneText, otherText)
    if (isNear && !pairs.has(key)) pairs.set(key, { one, other, share: Math.max(here, there) })
  }
  return [...pairs.values()]
}
