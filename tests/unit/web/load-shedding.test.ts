import { createServer, get, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { busyAddress, readLimit } from '@/lib/web/load-shedding'

const open: ServerResponse[] = []
let stop = () => {}

afterEach(() => {
  stop()
  open.length = 0
})

/** A server behind a door for two readers; it answers at once whom the door sent away and who only asks for a file of the program. */
async function serve() {
  const admitRead = readLimit(() => 2)
  const server = createServer((request, response) => {
    admitRead(request, response)
    if (request.url === busyAddress) return void response.writeHead(503).end('busy')
    if (request.method !== 'GET' || request.url?.startsWith('/_next/')) return void response.end('at once')
    open.push(response)
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  stop = () => server.close().closeAllConnections()
  const { port } = server.address() as { port: number }
  const ask = (path: string) =>
    new Promise<IncomingMessage>((settle, fail) => get({ port, path, agent: false }, settle).once('error', fail))
  const post = (path: string) =>
    new Promise<IncomingMessage>((settle, fail) =>
      send({ port, path, method: 'POST', agent: false }, settle).once('error', fail).end(),
    )
  return { port, ask, post }
}

const until = async (count: number) => {
  while (open.length < count) await sleep(2)
}

test('a third reader is turned away while two wait, and let in once one has the beginning of an answer', async () => {
  const { ask } = await serve()
  const first = ask('/dossiers/homs')
  // One after the other: two connections may come in either order.
  await until(1)
  const second = ask('/dossiers/homs/claims.csv')
  await until(2)
  expect((await ask('/dossiers/homs')).statusCode).toBe(503)
  open[0]?.writeHead(200).write('the beginning')
  expect((await first).statusCode).toBe(200)
  const third = ask('/dossiers/homs')
  await until(3)
  for (const response of open.slice(1)) response.end()
  expect([(await second).statusCode, (await third).statusCode]).toEqual([200, 200])
})

test('who saves, and who asks for a file of the program, is never turned away', async () => {
  const { ask, post } = await serve()
  const waiting = [ask('/'), ask('/')]
  await until(2)
  expect((await post('/dossiers/homs')).statusCode).toBe(200)
  expect((await ask('/_next/static/a.js')).statusCode).toBe(200)
  expect((await ask('/dossiers/homs')).statusCode).toBe(503)
  for (const response of open) response.end()
  await Promise.all(waiting)
})

test('who goes away makes room', async () => {
  const { port, ask } = await serve()
  const gone = get({ port, path: '/', agent: false }).once('error', () => undefined)
  const second = ask('/')
  await until(2)
  gone.destroy()
  await sleep(50)
  const third = ask('/')
  await until(3)
  for (const response of open) response.end()
  expect([(await second).statusCode, (await third).statusCode]).toEqual([200, 200])
})
