import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { inTransaction } from '@/lib/data/database/database'
import { knowledges, manners, noOrigins } from '@/lib/domain/vocabulary'
import { useDatabase } from '../../../support/database'
import { makeDesk } from '../../../support/desk'
import { makeManyClaims } from '../../../support/many-claims'
import { migrationsFolder } from '../../../../scripts/lib/database/migration-files.mjs'

const database = useDatabase()
const statements = readFileSync(join(migrationsFolder, '0039_no_origin', 'migration.sql'), 'utf8').split(';')

type Reason = { claim_id: string; no_origin: string | null }
const reasons = () => database.rows<Reason>('SELECT claim_id, no_origin FROM claim_summary ORDER BY claim_id')

/** A head of every manner and knowledge, named, unnamed, not recorded and speaking for another, said as reported and disputed. */
async function makeHeads(army: string, observatory: string): Promise<number> {
  const steps = await database.rows(
    `WITH head AS (
      SELECT row_number() OVER () AS n, manner, knows, who, attribution
      FROM unnest($1::text[]) AS manner, unnest($2::text[]) AS knows,
        unnest(ARRAY['named', 'unnamed', 'not recorded', 'spokesman', 'unnamed spokesman']) AS who,
        unnest(ARRAY['as-reported', 'disputed']) AS attribution
    ), claims AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM claim),
    said AS (UPDATE claim SET attribution = head.attribution FROM claims JOIN head USING (n) WHERE claim.id = claims.id)
    INSERT INTO chain_step (id, claim_id, position, party_id, label, speaks_for_id, knows, manner)
    SELECT gen_random_uuid(), claims.id, 0, CASE WHEN who IN ('named', 'spokesman') THEN $3::uuid END,
      CASE who WHEN 'not recorded' THEN 'not recorded' WHEN 'unnamed' THEN 'activists' WHEN 'unnamed spokesman' THEN 'a spokesman' END,
      CASE WHEN who IN ('spokesman', 'unnamed spokesman') THEN $4::uuid END, knows, manner
    FROM claims JOIN head USING (n) RETURNING claim_id`,
    [manners, knowledges, army, observatory],
  )
  return steps.length
}

test('rows from before get the reason that the domain gives new ones', async () => {
  const desk = await makeDesk()
  const count = manners.length * knowledges.length * 5 * 2
  // One more, whose chain is empty.
  await makeManyClaims(database, desk, count + 1)
  expect(await makeHeads(desk.parties.army, desk.parties.observatory)).toBe(count)
  const ids = (await reasons()).map(({ claim_id }) => claim_id)
  await inTransaction((db) => refreshSummaries(db, ids, { originsStand: true }))
  const right = await reasons()
  expect(new Set(right.map(({ no_origin }) => no_origin))).toEqual(new Set([null, ...noOrigins]))

  await database.rows('ALTER TABLE claim_summary DROP CONSTRAINT claim_summary_origin_or_why')
  await database.rows('UPDATE claim_summary SET no_origin = NULL')
  for (const statement of statements.filter((one) =>
    /^\s*(UPDATE|ALTER TABLE .* claim_summary_origin_or_why)/.test(one),
  ))
    await database.rows(statement)
  expect(await reasons()).toEqual(right)
})
