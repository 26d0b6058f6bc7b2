import type { TestProject } from 'vitest/node'
import { isRunning } from '../../scripts/lib/process/processes.mjs'
import { dropDatabases, makeTemplate } from './template-database'
import { leaseTestServer, returnTestServer } from './test-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses on the server of this run; test files clone the migrated `template` into `prefix`... */
    testServer: { ownerUrl: string; servingUrl: string; template: string; prefix: string }
  }
}

const prefix = process.env.TEST_DATABASE_PREFIX || 'test_'

/** Whether a database is this run's (<prefix>run_<process>_...), or that of a run which was killed. */
function isDroppable(name: string): boolean {
  const pid = name.startsWith(prefix) ? /^run_(\d+)_/.exec(name.slice(prefix.length))?.[1] : undefined
  return pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid)))
}

/**
 * Before the integration tests: a server (that of TEST_DATABASE_OWNER_URL and TEST_DATABASE_URL as `npm test`
 * gives them, else an embedded one kept in DATA_DIR/test-postgres) and a migrated template on it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TEST_DATABASE_OWNER_URL: givenOwner, TEST_DATABASE_URL: givenServing = givenOwner } = process.env
  const given = givenOwner && givenServing ? { ownerUrl: givenOwner, servingUrl: givenServing } : null
  const { ownerUrl, servingUrl } = given ?? (await leaseTestServer())
  await dropDatabases(ownerUrl, isDroppable)
  const template = await makeTemplate(ownerUrl, servingUrl, prefix)
  project.provide('testServer', { ownerUrl, servingUrl, template, prefix: `${prefix}run_${process.pid}_` })
  return async () => {
    await dropDatabases(ownerUrl, isDroppable)
    if (!given) await returnTestServer()
  }
}
