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
import { notSeen } from '../speed/measure'
import { openWorld } from '../speed/world'
import { compare } from './compare'
import { compareScreens } from './compare-screens'
import type { Contender } from './contender'
import { copyClaims } from './copy-claims'
import { operationsOf } from './operations'
import { openOwnProgram } from './own-program'
import { countListed, pickClaims } from './picked-claims'
import { openPayload, payloadTable } from './payload-peer'
import { openStrapi, strapiTable } from './strapi-peer'

const peers = {
  payload: { open: openPayload, table: payloadTable },
  strapi: { open: openStrapi, table: strapiTable },
}

const say = (words: string) => console.error(`  ${words}`)

/** P: asked over HTTP. S14: used in a browser, and asked for plain data. */
const figures = ['P', 'S14']

interface Options {
  claims: number
  /** Peers, figures or both; all of a kind where none of it is named. */
  only?: string
  /** Where the peers are installed. */
  folder?: string
}

/** The same operations on the same rows in this program and in others, by turns. */
export async function* run({ claims, only, folder }: Options): AsyncGenerator<BenchLine> {
  const wanted = chosen([...Object.keys(peers), ...figures], only)
  const someOf = (names: string[]) => (names.some((name) => wanted.includes(name)) ? wanted : names)
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
      if (!someOf(Object.keys(peers)).includes(key)) continue
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
    if (someOf(figures).includes('P')) yield* compareAnswers(world.great.id, own, others)
    if (someOf(figures).includes('S14')) yield* compareScreens(world.great.id, own, others)
  } finally {
    for (const { stop } of [own, ...others]) await stop()
    for (const name of databases) await dropDatabase(ownerUrl, name)
  }
}

async function* compareAnswers(dossierId: string, own: Contender, others: Contender[]): AsyncGenerator<BenchLine> {
  const picked = await pickClaims(dossierId, 100)
  const operations = operationsOf(await countListed(dossierId), picked)
  for (const operation of operations) yield* compare(operation, own, others)
}
