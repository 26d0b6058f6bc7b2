import { afterEach, expect, it, vi } from 'vitest'
import { DomainError } from '@/lib/domain/errors'
import { refusalResponse } from '@/lib/web/refusal-response'

afterEach(() => vi.restoreAllMocks())

it.each([
  [new DomainError('unauthenticated'), 401, /signed out/],
  [new DomainError('not-found', { reason: 'There is no file x.' }), 404, /^There is no file x\.\n$/],
  [new DomainError('invalid', { reason: 'The profile is safe or raw.' }), 422, /^The profile is safe or raw\.\n$/],
  [new DomainError('overloaded'), 503, /few seconds/],
])('%s has its status and a plain sentence', async (error, status, sentence) => {
  const response = refusalResponse(error)
  expect(response.status).toBe(status)
  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toMatch(sentence)
})

it('tells nothing of a bug but its number, and logs it', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const response = refusalResponse(new Error('relation "claim_summary" does not exist'))
  expect(response.status).toBe(500)
  expect(await response.text()).toMatch(/^Something went wrong on our side \([0-9a-f]{8}\)\.\n$/)
  expect(log).toHaveBeenCalledOnce()
})
