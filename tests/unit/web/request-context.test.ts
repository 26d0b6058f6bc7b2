import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ErrorCode } from '@/lib/domain/errors'
import {
  noteBug,
  markUnavailable,
  failureCode,
  requestId,
  socketAddress,
  trackRequests,
} from '@/lib/web/request-context'

let server: Server
let url: string

/** Answers with the status of the path's first part, after refusing with the code of its second. */
beforeAll(async () => {
  trackRequests()
  server = createServer((request, response) => {
    const [, status, code] = request.url?.split('/') ?? []
    setTimeout(() => {
      if (code === 'bug') noteBug()
      else if (code) markUnavailable(code as ErrorCode)
      response.setHeader('Refused-With', String(failureCode()))
      response.statusCode = Number(status)
      response.setHeader('From', String(socketAddress()))
      response.end(requestId())
    }, 1)
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}`
})
afterAll(() => server.close())

test.each([
  ['/500/unavailable', 503, '5'],
  ['/200/overloaded', 503, '5'],
  ['/500/conflict', 500, null],
  ['/500', 500, null],
  ['/200', 200, null],
  ['/404/unavailable', 404, null],
])('%s is answered %d', async (path, status, retryAfter) => {
  const response = await fetch(url + path)
  expect(response.status).toBe(status)
  expect(response.headers.get('Retry-After')).toBe(retryAfter)
  expect(response.headers.get('Refused-With')).toBe(/unavailable|overloaded/.exec(path)?.[0] ?? 'null')
})

test('what an action could not decode is the sender’s doing; a bug that was reported, and a page that broke, are ours', async () => {
  const statusOf = async (path: string, headers: Record<string, string>) =>
    (await fetch(url + path, { headers })).status
  expect(await statusOf('/500', { 'Next-Action': 'x' })).toBe(400)
  expect(await statusOf('/500/bug', { 'Next-Action': 'x' })).toBe(500)
  expect(await statusOf('/500/unavailable', { 'Next-Action': 'x' })).toBe(503)
  expect(await statusOf('/500', {})).toBe(500)
})

test('each of many requests at once has a number of its own, told in its answer', async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => fetch(`${url}/200`)))
  const told = answers.map((answer) => answer.headers.get('X-Request-Id'))
  expect(new Set(told).size).toBe(30)
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(told)
})

test('whoever opened the connection is known', async () => {
  expect((await fetch(`${url}/200`)).headers.get('From')).toBe('127.0.0.1')
  expect(socketAddress()).toBeNull()
})

test('outside of a request there is no number, and nothing to refuse', () => {
  expect(requestId()).toBeNull()
  expect(failureCode()).toBeNull()
  expect(() => markUnavailable('unavailable')).not.toThrow()
})
