import { expect, test, vi } from 'vitest'
import { nextAuthResponse } from '@/lib/web/next-auth-response'

test('an answer is given on as it is', async () => {
  const answer = new Response('{}', { status: 302 })
  expect(await nextAuthResponse(async () => answer)).toBe(answer)
})

test.each([
  ['a body that is no JSON', () => JSON.parse('{bad') as never],
  ['an address that is none', () => new URL('http://localhost:3000.evil.example/') as never],
  ['a cookie with an address it does not like', () => new Response('{}', { status: 500 })],
])('%s is refused with one sentence', async (_, ask) => {
  const answer = await nextAuthResponse(async () => ask())
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('could not be read')])
})

test('anything else is a bug of ours, and reported', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const answer = await nextAuthResponse(async () => {
    throw new TypeError('x')
  })
  expect(answer.status).toBe(500)
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
})
