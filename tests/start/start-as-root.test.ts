import { statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databasePlace } from '../../scripts/lib/database/place.mjs'
import { runningServer } from '../../scripts/lib/database/server.mjs'
import { embeddedUrls } from '../../scripts/lib/database/embedded.mjs'
import { findFreePort } from '../../scripts/lib/process/ports.mjs'
import { isRoot, makeFreshCopy, type FreshCopy } from '../support/fresh-copy'
import { discard, npmStart, processesOf } from '../support/running-program'

const minutes = 60_000

// In order: each test finds what the one before left.
describe
  .skipIf(!isRoot)
  .sequential('npm start as root, below a folder of mode 700, under LC_ALL=C (needs root)', () => {
    let copy: FreshCopy
    let port: number
    const start = () => npmStart(copy, port, { LC_ALL: 'C' })

    /** What the embedded database says to a question. */
    async function ask(sql: string): Promise<unknown> {
      const dataDir = join(copy.folder, '.data')
      const server = runningServer(databasePlace(dataDir))
      const client = new pg.Client({ connectionString: embeddedUrls(dataDir, server?.port ?? 0).ownerUrl })
      await client.connect()
      const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' })
      await client.end()
      return rows[0]?.[0]
    }

    const countEntries = () => ask('SELECT count(*)::int FROM log_entry')

    beforeAll(async () => {
      copy = makeFreshCopy()
      port = await findFreePort()
    })
    afterAll(() => discard(copy))

    it('comes up, seeded, in UTF-8, and is gone when npm is told to end', { timeout: 5 * minutes }, async () => {
      const program = start()
      const seconds = await program.whenServing()
      console.log(`first start with packages: ${seconds} s\n${program.words()}`)
      expect((await fetch(`http://localhost:${port}/sign-in`)).status).toBe(200)
      expect(program.words()).toMatch(/lead@demo\.counterclaim\.example +\S{16}/)
      expect(statSync(join(copy.folder, '.data/secrets.json')).mode & 0o777).toBe(0o600)
      expect(await ask('SHOW server_encoding')).toBe('UTF8')
      expect(
        await ask("SELECT datcollate || datlocprovider::text FROM pg_database WHERE datname = 'counterclaim'"),
      ).toBe('Ci')
      expect(await countEntries()).toBeGreaterThan(0)
      program.npm.kill('SIGTERM')
      await program.whenEnded
      await expect.poll(() => processesOf(copy), { timeout: 20_000 }).toEqual([])
    })

    it('comes up again within seconds, repeats nothing and has lost nothing', { timeout: 2 * minutes }, async () => {
      const program = start()
      const seconds = await program.whenServing()
      console.log(`second start: ${seconds} s\n${program.words()}`)
      expect(program.words()).toMatch(/Pages: unchanged/)
      expect(program.words()).toMatch(/First dossier: there already/)
      expect(await countEntries()).toBeGreaterThan(0)
      const second = npmStart(copy, await findFreePort())
      expect(await second.whenEnded).toBe(1)
      expect(second.words()).toMatch(/Counterclaim is already running from \S+ \(process \d+/)
      program.npm.kill('SIGKILL')
      await expect.poll(() => processesOf(copy), { timeout: 20_000 }).toEqual([])
    })

    it('says in one sentence that its port is in use', { timeout: minutes }, async () => {
      const other = createServer().listen(port)
      const program = start()
      expect(await program.whenEnded).toBe(1)
      other.close()
      expect(program.words()).toContain(`Port ${port} is in use: stop what listens there, or choose another`)
      expect(processesOf(copy)).toEqual([])
    })

    it('says in one sentence that a database cannot be reached', { timeout: minutes }, async () => {
      const away = `127.0.0.1:${await findFreePort()}`
      const program = npmStart(copy, port, { DATABASE_URL: `postgresql://somebody:secret@${away}/desk` })
      expect(await program.whenEnded).toBe(1)
      expect(program.words()).toContain(
        `The database "desk" at ${away} (DATABASE_URL) cannot be used: connect ECONNREFUSED`,
      )
      expect(program.words()).not.toMatch(/secret|\n +at /)
      await expect.poll(() => processesOf(copy), { timeout: 20_000 }).toEqual([])
    })
  })
