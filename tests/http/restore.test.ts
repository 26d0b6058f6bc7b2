import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dropDatabase } from '../../scripts/lib/database/drop-database.mjs'
import { root } from '../../scripts/lib/paths.mjs'
import { codeOf } from '../support/authenticator'
import { useDatabase } from '../support/database'
import { makeAccount, sessionCookieOf, signInBy, testPassword } from '../support/http-sign-in'
import { forgetSteps, makeSecuredAccount } from '../support/second-factor'
import { appSecret, serveApp } from '../support/served-app'
import { runSql, withDatabase } from '../support/template-database'

const database = useDatabase()
const home = mkdtempSync(join(tmpdir(), 'counterclaim-restore-'))
const name = `${new URL(database.ownerUrl).pathname.slice(1)}_restored`
const restored = { ownerUrl: withDatabase(database.ownerUrl, name), servingUrl: withDatabase(database.url, name) }
const [backup, earlier, later] = ['backup', 'earlier', 'later'].map((folder) => join(home, folder)) as [
  string,
  string,
  string,
]

/** A command of the project as a person runs it, on a data folder of its own; without a secret in the environment. */
function command(script: string, args: string[], env: Record<string, string>) {
  const { VITEST: _vitest, NEXTAUTH_SECRET: _secret, ...inherited } = process.env
  const child = spawn(process.execPath, ['scripts/run.mjs', script, ...args], {
    cwd: root,
    env: { ...inherited, ...env },
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (words += chunk))
  return new Promise<{ code: number | null; words: string }>((settle) =>
    child.once('close', (code) => settle({ code, words })),
  )
}

const onNew = { DATABASE_URL: restored.servingUrl, DATABASE_OWNER_URL: restored.ownerUrl, DATA_DIR: later }
const isEmpty = (sql: string) => runSql(restored.ownerUrl, sql)

beforeAll(async () => {
  await runSql(database.ownerUrl, `CREATE DATABASE ${name} TEMPLATE template0`)
  for (const folder of [earlier, later]) mkdirSync(folder)
  // The data folder of the instance that is backed up, as npm start would have left it.
  const databasePasswords = { superuser: 'a', owner: 'b', serving: 'c' }
  writeFileSync(
    join(earlier, 'secrets.json'),
    JSON.stringify({ nextAuthSecret: appSecret(), databasePasswords, demoPasswords: { lead: 'one-of-the-demo' } }),
  )
})
afterAll(async () => {
  await dropDatabase(database.ownerUrl, name)
  rmSync(home, { recursive: true })
})

test(
  'a desk is restored elsewhere, and its people sign in, with a second factor too',
  { timeout: 180_000 },
  async () => {
    const plain = await makeAccount('Pia')
    const secured = await makeSecuredAccount('Sue')
    await forgetSteps(secured.factorId)
    const onOld = { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl, DATA_DIR: earlier }
    const written = await command('scripts/backup.ts', ['--out', backup], onOld)
    expect(written.words).toMatch(
      /you need this instance's NEXTAUTH_SECRET, fingerprint [0-9a-f]{12}; it is not in the backup/,
    )

    // A new data folder makes a secret of its own, which opens nothing here.
    const refused = await command('scripts/restore.ts', ['--from', backup], onNew)
    expect(refused).toMatchObject({
      code: 1,
      words: expect.stringMatching(/needs the NEXTAUTH_SECRET with the fingerprint .*--secrets FILE/s) as string,
    })
    await expect(isEmpty('SELECT FROM person')).rejects.toThrow(/does not exist/)

    const done = await command(
      'scripts/restore.ts',
      ['--from', backup, '--secrets', join(earlier, 'secrets.json')],
      onNew,
    )
    expect(done).toMatchObject({ code: 0, words: expect.stringMatching(/opens its second factors/) as string })
    expect(done.words).toContain(`Its secret is kept in ${later}/secrets.json`)
    const secrets = JSON.parse(readFileSync(join(later, 'secrets.json'), 'utf8')) as {
      nextAuthSecret: string
      databasePasswords: object
    }
    expect(secrets).toMatchObject({ nextAuthSecret: appSecret(), demoPasswords: { lead: 'one-of-the-demo' } })
    expect(secrets.databasePasswords).not.toMatchObject({ owner: 'b' })
    expect(statSync(join(later, 'secrets.json')).mode & 0o777).toBe(0o600)

    const app = await serveApp({ DATABASE_URL: restored.servingUrl, NEXTAUTH_SECRET: secrets.nextAuthSecret })
    try {
      const [jar, securedJar] = [new Map<string, string>(), new Map<string, string>()]
      await signInBy(app.url, jar, { email: plain.email, password: testPassword })
      expect(sessionCookieOf(jar)).not.toBeNull()
      await signInBy(app.url, securedJar, { email: secured.email, password: testPassword })
      expect(sessionCookieOf(securedJar)).toBeNull()
      await signInBy(app.url, securedJar, {
        email: secured.email,
        password: testPassword,
        code: codeOf(secured.secret),
      })
      expect(sessionCookieOf(securedJar)).not.toBeNull()
    } finally {
      await app.stop()
    }
  },
)
