import { get, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../support/database'
import { type Desk, makeClaim, makeDesk } from '../support/desk'
import { cookieOf } from '../support/http-person'
import { serveApp, type ServedApp } from '../support/served-app'

const database = useDatabase()
let app: ServedApp
let desk: Desk

beforeAll(async () => {
  desk = await makeDesk()
  await makeClaim(desk)
  app = await serveApp()
})
afterAll(() => app.stop())

/** Asks for a file over a socket of its own, that can be closed at any moment. */
async function ask(file: string, personId: string) {
  const cookie = await cookieOf(personId)
  const request = get(`${app.url}/dossiers/${desk.key}/export/${file}`, { headers: { cookie }, agent: false })
  const response = new Promise<IncomingMessage>((resolve, reject) =>
    request.once('response', resolve).once('error', reject),
  )
  response.catch(() => undefined)
  return { request, response }
}

async function fileOf(file: string, personId: string): Promise<{ status: number; text: string }> {
  const response = await (await ask(file, personId)).response
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return { status: response.statusCode ?? 0, text }
}

const running = async () =>
  (
    await database.rows(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'counterclaim export'`,
    )
  ).length

test(
  'a client that leaves before the first byte frees its place and stops its query, as often as it likes',
  { timeout: 120_000 },
  async () => {
    expect((await fileOf('notes.csv', desk.editor.personId)).status).toBe(200)
    const owner = new pg.Client({ connectionString: database.ownerUrl })
    await owner.connect()
    await owner.query('BEGIN; LOCK TABLE note IN ACCESS EXCLUSIVE MODE')
    try {
      for (let round = 0; round < 6; round++) {
        const { request } = await ask('notes.csv', desk.editor.personId)
        await expect.poll(running, { timeout: 10_000 }).toBe(1)
        await sleep(50)
        request.destroy()
        await expect.poll(running, { timeout: 1_000, interval: 20 }).toBe(0)
      }
      const waiting = await ask('notes.csv', desk.editor.personId)
      await expect.poll(running, { timeout: 10_000 }).toBe(1)
      expect(await fileOf('links.csv', desk.editor.personId)).toEqual({
        status: 503,
        text: 'Another download of yours is still running. Wait until it has ended, or stop it, then try again.\n',
      })
      expect((await fileOf('links.csv', desk.second.personId)).status).toBe(200)
      waiting.request.destroy()
    } finally {
      await owner.end()
    }
    expect((await fileOf('notes.csv', desk.editor.personId)).status).toBe(200)
    expect(app.errors()).not.toMatch(/Something went wrong|"bug"|unhandled/i)
  },
)
