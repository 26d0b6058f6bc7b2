import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { drainOnSignal } from '@/lib/web/draining'

/** Gives what listens to the signal since, so that no signal need be sent to whoever runs the tests. */
function listenerOf(listen: () => void): () => void {
  const before = process.listeners('SIGTERM')
  listen()
  const [listener] = process.listeners('SIGTERM').filter((one) => !before.includes(one))
  if (!listener) throw new Error('nobody listens')
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.off(signal, listener)
  return () => listener('SIGTERM')
}

/** A server that answers when it is told to, and clients that keep their connections. */
async function serve() {
  const open = new Map<string, ServerResponse>()
  const server = createServer((request, response) => {
    if (request.url === '/quick') return void response.end('quick')
    open.set(request.url ?? '', response)
    if (request.url !== '/slow') response.write('some of it ')
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const { port } = server.address() as { port: number }
  const ask = (path: string, agent: Agent) =>
    new Promise<IncomingMessage>((settle, fail) => get({ port, path, agent }, settle).once('error', fail))
  return { server, open, ask }
}

const keeping = () => new Agent({ keepAlive: true })

async function textOf(answer: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of answer.setEncoding('utf8')) text += chunk as string
  return text
}

test('after the signal every answer comes whole, is the last of its connection, and what never ends is cut off', async () => {
  const drain = listenerOf(() => drainOnSignal(1_000))
  const { server, open, ask } = await serve()
  const agent = keeping()
  const quick = await ask('/quick', agent)
  expect([quick.headers.connection, await textOf(quick)]).toEqual(['keep-alive', 'quick'])
  const slow = ask('/slow', keeping())
  const begun = await ask('/begun', keeping())
  const endless = await ask('/endless', keeping())
  while (open.size < 3) await sleep(5)

  drain()
  const closed = new Promise<void>((settle) => server.close(() => settle()))
  await expect(ask('/quick', agent)).rejects.toMatchObject({ code: /ECONN/ })
  open.get('/slow')?.end('slow')
  open.get('/begun')?.end('and the rest')
  const last = await slow
  expect([last.headers.connection, await textOf(last)]).toEqual(['close', 'slow'])
  expect(await textOf(begun)).toBe('some of it and the rest')
  await expect(textOf(endless)).rejects.toMatchObject({ code: 'ECONNRESET' })
  await closed
})

test('a browser that goes on asking on its connection is told that its answer was the last', async () => {
  const drain = listenerOf(() => drainOnSignal())
  const { server, open, ask } = await serve()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const first = ask('/slow', agent)
  while (open.size < 1) await sleep(5)
  drain()
  open.get('/slow')?.end()
  expect((await first).headers.connection).toBe('close')
  await new Promise<void>((settle) => server.close(() => settle()))
})
