import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACTION_BYTES, STRANGERS_BYTES } from '@/lib/domain/input/request-size'
import { bodyGate, watchBodies } from '@/lib/web/body-gate'

let server: Server
let port = 0
/** What came through to the program: address and bytes of each request that it met. */
const met: { url: string; bytes: number }[] = []

beforeAll(async () => {
  watchBodies(
    bodyGate(async ({ cookie }) => {
      await sleep(20) // as a look into the database takes
      if (cookie === 'broken') throw new Error('no answer')
      return cookie === 'known'
    }),
  )
  server = createServer((request, response) => {
    let bytes = 0
    request.on('data', (chunk: Buffer) => (bytes += chunk.length))
    request.on('end', () => {
      met.push({ url: request.url ?? '', bytes })
      response.end(String(bytes))
    })
  }).listen(0)
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

interface Sent {
  body?: Buffer
  isChunked?: boolean
  headers?: Record<string, string>
  path?: string
}

function send({ body, isChunked, headers = {}, path = '/' }: Sent): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const length = isChunked || !body ? {} : { 'Content-Length': String(body.length) }
    const sending = httpRequest({ port, path, method: 'POST', headers: { ...length, ...headers } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', reject)
    })
    sending.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? undefined : reject(error)))
    if (isChunked && body) for (let at = 0; at < body.length; at += 4_000) sending.write(body.subarray(at, at + 4_000))
    else if (body) sending.write(body)
    sending.end()
  })
}

const known = { cookie: 'known' }

test.each([
  ['nothing', {}, 0],
  ['10 kB', { body: Buffer.alloc(STRANGERS_BYTES) }, STRANGERS_BYTES],
  ['10 kB in chunks', { body: Buffer.alloc(STRANGERS_BYTES), isChunked: true }, STRANGERS_BYTES],
  ['an empty body in chunks', { body: Buffer.alloc(0), isChunked: true }, 0],
])('%s of a stranger comes through whole', async (_, sent, bytes) => {
  expect(await send(sent)).toEqual({ status: 200, text: String(bytes) })
})

test.each([
  ['a byte more', { body: Buffer.alloc(STRANGERS_BYTES + 1) }],
  ['a byte more in chunks', { body: Buffer.alloc(STRANGERS_BYTES + 1), isChunked: true }],
  ['a byte more to where texts come in', { body: Buffer.alloc(STRANGERS_BYTES + 1), path: '/api/uploads/texts' }],
  [
    'a byte more with a token that nobody can look up',
    { body: Buffer.alloc(STRANGERS_BYTES + 1), headers: { cookie: 'broken' } },
  ],
])('%s is refused by a sentence, and the program never meets it', async (_, sent) => {
  met.length = 0
  const { status, text } = await send(sent)
  expect([status, text]).toEqual([413, expect.stringContaining('at most 10 kB')])
  expect(met).toEqual([])
})

test.each([
  ['1 MB', { body: Buffer.alloc(ACTION_BYTES) }, 200],
  ['1 MB in chunks', { body: Buffer.alloc(ACTION_BYTES), isChunked: true }, 200],
  ['a byte more', { body: Buffer.alloc(ACTION_BYTES + 1) }, 413],
  ['a byte more in chunks', { body: Buffer.alloc(ACTION_BYTES + 1), isChunked: true }, 413],
  ['5 MB to where texts come in', { body: Buffer.alloc(5 * ACTION_BYTES), path: '/api/uploads/texts' }, 200],
  [
    '5 MB in chunks to where texts come in',
    { body: Buffer.alloc(5 * ACTION_BYTES), isChunked: true, path: '/api/uploads/texts' },
    200,
  ],
])('%s of somebody known', async (_, sent, status) => {
  met.length = 0
  const answer = await send({ ...sent, headers: known })
  expect(answer.status).toBe(status)
  expect(met).toHaveLength(status === 200 ? 1 : 0)
  if (status === 200) expect(answer.text).toBe(String(sent.body.length))
})

test('of a body without end no more is read than one part of what the network brings', async () => {
  const socket = connect(port)
  await new Promise((resolve) => socket.once('connect', resolve))
  socket.on('error', () => undefined)
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n')
  let answer = ''
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  const part = `${(50_000).toString(16)}\r\n${'x'.repeat(50_000)}\r\n`
  for (let sent = 0; sent < 400 && !socket.destroyed; sent += 1) {
    socket.write(part)
    await sleep(5)
  }
  expect(answer).toContain('413')
  expect(socket.destroyed).toBe(true)
})

test('a page of another site is refused before a byte is looked at', async () => {
  met.length = 0
  expect(await send({ body: Buffer.from('x'), headers: { ...known, origin: 'https://evil.example' } })).toMatchObject({
    status: 403,
  })
  expect(met).toEqual([])
})

test('who leaves before the whole was there is forgotten', async () => {
  met.length = 0
  const socket = connect(port)
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n')
  await sleep(60)
  socket.destroy()
  await sleep(60)
  expect(met).toEqual([])
  expect(await send({ body: Buffer.from('hello') })).toMatchObject({ status: 200 })
})
