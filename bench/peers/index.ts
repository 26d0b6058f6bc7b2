import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropDatabase } from '../../scripts/lib/database/drop-database.mjs'
import { applyMigrations } from '../../scripts/lib/database/apply-migrations'
import { grantServingRole } from '../../scripts/lib/database/serving-role'
import { runSql, withDatabase } from '../../tests/support/template-database'
import type { BenchLine } from '../bench-line'
import { chosen } from '../chosen'
import { fillDatabase } from '../generate/fill-database'
import { dossierSizes } from '../generate/sizes'
import { beside, median, notSeen, quantile, timed } from '../speed/measure'
import { openWorld } from '../speed/world'
import type { Contender } from './contender'
import { copyClaims } from './copy-claims'
import { operationsOf, type Operation } from './operations'
import { countListed, openOwnProgram, pickClaims } from './own-program'
import { openPayload, payloadTable } from './payload-peer'
import { openStrapi, strapiTable } from './strapi-peer'

const peers = {
  payload: { open: openPayload, table: payloadTable },
  strapi: { open: openStrapi, table: strapiTable },
}

const say = (words: string) => console.error(`  ${words}`)

/** The same operations on the same rows in this program and in others, by turns; `folder` is where those are installed. */
export async function* run({
  claims,
  only,
  folder,
}: {
  claims: number
  only?: string
  folder?: string
}): AsyncGenerator<BenchLine> {
  const wanted = chosen(Object.keys(peers), only)
  const sizes = dossierSizes(Math.max(1_000, claims)).slice(0, 1)
  const { DATABASE_OWNER_URL: ownerUrl = '', DATABASE_URL: servingUrl = '' } = process.env
  await applyMigrations(ownerUrl)
  await grantServingRole(ownerUrl, servingUrl)
  await fillDatabase(ownerUrl, { sizes, seed: 1, say })
  const world = openWorld(sizes)
  const own = await openOwnProgram(world)
  const others: Contender[] = []
  const databases: string[] = []
  try {
    for (const [key, { open, table }] of Object.entries(peers)) {
      if (!wanted.includes(key)) continue
      say(`${key}: packages, build and claims`)
      const name = `${new URL(ownerUrl).pathname.slice(1)}_${key}`
      await runSql(ownerUrl, `CREATE DATABASE ${name}`)
      databases.push(name)
      const url = withDatabase(ownerUrl, name)
      const fill = () => copyClaims(ownerUrl, world.great.id, { ...table, url })
      try {
        others.push(await open(folder ?? join(tmpdir(), 'counterclaim-peers'), url, fill))
      } catch (error) {
        yield notSeen('P', `${key} could not be set up: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    const picked = await pickClaims(world.great.id, 100)
    for (const operation of operationsOf(await countListed(world.great.id), picked))
      yield* compare(operation, own, others)
  } finally {
    for (const { stop } of [own, ...others]) await stop()
    for (const name of databases) await dropDatabase(ownerUrl, name)
  }
}

/** A line for each of the others: the 95th percentiles, and ours as a part of theirs. */
async function* compare(
  { id, what, rounds, run: work }: Operation,
  own: Contender,
  others: Contender[],
): AsyncGenerator<BenchLine> {
  say(`${id}: ${what}`)
  const times = new Map<Contender, number[]>([own, ...others].map((program) => [program, []]))
  const failed = new Map<Contender, string>()
  const warming = Math.floor(rounds / 8)
  for (let round = 0; round < warming + rounds; round++) {
    for (const [program, seen] of times) {
      if (failed.has(program)) continue
      try {
        const took = await timed(() => work(program, round))
        if (round >= warming) seen.push(took)
      } catch (error) {
        failed.set(program, error instanceof Error ? error.message : String(error))
      }
    }
  }
  const p95 = (program: Contender) => quantile(times.get(program) ?? [], 0.95)
  const seen = (program: Contender) =>
    `${p95(program).toFixed(1)} ms (median ${median(times.get(program) ?? []).toFixed(1)})`
  for (const program of others) {
    const why = failed.get(own) ?? failed.get(program)
    if (why !== undefined) yield notSeen(id, `${what}, beside ${program.name}: ${why}`)
    else
      yield beside(
        id,
        `${what}, p95 of ${rounds}: ours ${seen(own)}, ${program.name}'s ${seen(program)}; ours by theirs`,
        p95(own) / p95(program),
      )
  }
}
