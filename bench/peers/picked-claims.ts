import { askOwner } from '../kept-rows'
import { pageSize, type PickedClaim } from './contender'
import { numbered } from './copy-claims'

const fields = `s.number::int, s.claim_id AS "claimId", c.statement`
const listed = `(${numbered}$1) s JOIN claim c ON c.id = s.claim_id`

/** So many claims from all over a dossier. */
export function pickClaims(dossierId: string, count: number): Promise<PickedClaim[]> {
  return askOwner(`SELECT ${fields} FROM ${listed} ORDER BY md5(s.claim_id::text) LIMIT $2`, [dossierId, count])
}

/** The first page of the claims whose statement has these words, or of all: the claim that changed last first. */
export function firstPage(dossierId: string, words = ''): Promise<PickedClaim[]> {
  return askOwner(
    `SELECT ${fields} FROM ${listed} WHERE c.statement ILIKE '%' || $2 || '%' ORDER BY s.updated_at DESC, s.claim_id DESC LIMIT $3`,
    [dossierId, words, pageSize],
  )
}

/** How many claims of a dossier are listed. */
export async function countListed(dossierId: string): Promise<number> {
  const [row] = await askOwner<{ count: number }>(`SELECT count(*)::int AS count FROM ${listed}`, [dossierId])
  return row?.count ?? 0
}

/**
 * Rare names that find the same claims in every program: those of statements that are in nothing else of a claim, since
 * we search in more than statements.
 */
export async function pickRareNames(dossierId: string, count: number): Promise<string[]> {
  const names = new Set<string>()
  for (const { statement } of await pickClaims(dossierId, count * 5)) {
    const name = / in (\w+ \w+), /.exec(statement)?.[1] ?? ''
    const [row] = await askOwner<{ isAlike: boolean }>(
      `SELECT count(*) FILTER (WHERE c.statement ILIKE '%' || $2 || '%') = count(*) AND count(*) > 0 AS "isAlike"
       FROM ${listed} WHERE s.search @@ plainto_tsquery('simple', $2)`,
      [dossierId, name],
    )
    if (row?.isAlike) names.add(name)
    if (names.size === count) return [...names]
  }
  throw new Error(`only ${names.size} names find the same claims in every program`)
}
