import { afterEach, expect, it, vi } from 'vitest'
import { reportBug } from '@/lib/web/report-bug'

afterEach(() => vi.restoreAllMocks())

function logged(error: unknown): { id: string; line: string; entry: Record<string, unknown> } {
  const log = vi
    .spyOn(console, 'error')
    .mockReset()
    .mockImplementation(() => undefined)
  const id = reportBug(error)
  expect(log).toHaveBeenCalledOnce()
  const line = String(log.mock.calls[0]?.[0])
  return { id, line, entry: JSON.parse(line) as Record<string, unknown> }
}

it('is one line of JSON with the number that the person sees, and where it broke', () => {
  const { id, line, entry } = logged(Object.assign(new TypeError('x'), { code: '23514' }))
  expect(line).not.toContain('\n')
  expect(entry).toMatchObject({ level: 'error', id, request: null, name: 'TypeError', code: '23514' })
  expect(entry.frames).toEqual(expect.arrayContaining([expect.stringContaining('report-bug.test.ts')]))
})

it('says no word of what the error carries: rows, claim texts, secrets', () => {
  const words = 'Failing row contains\n    at dawn, (Scores were killed, postgresql://owner:secret@host)'
  const error = Object.assign(new Error(words), { detail: words, meta: { row: words } })
  expect(logged(error).line).not.toMatch(/Scores|secret/)
  expect(logged(words).line).not.toMatch(/Scores|secret/)
})
