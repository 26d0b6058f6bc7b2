import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepLogInLines, lineOf } from '@/lib/web/log-lines'

const { error, warn } = console
let written: string[]
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') })
  written = []
  console.error = (line: string) => void written.push(line)
  keepLogInLines()
})
afterEach(() => {
  vi.useRealTimers()
  Object.assign(console, { error, warn })
})

test('what others write is one JSON line with kind and place, and nothing that was sent', () => {
  const secret = 'http://localhost.evil.example'
  const wrong = Object.assign(new TypeError(`Invalid URL\n    at ${secret}`), {
    code: 'ERR_INVALID_URL',
    input: secret,
    digest: '12',
  })
  console.error(' ⨯', wrong)
  console.warn(`\`origin\` header with value \`${secret}\`\n does not match`)
  console.error('[next-auth][error][INVALID_CALLBACK_URL_ERROR]', `\nReceived: ${secret}`, { message: secret })
  expect(written).toHaveLength(3)
  for (const line of written) expect(line).not.toMatch(/evil|\n/)
  expect(written.map((line) => JSON.parse(line) as object)).toMatchObject([
    {
      level: 'error',
      name: 'TypeError',
      code: 'ERR_INVALID_URL',
      digest: '12',
      frames: expect.arrayContaining([expect.stringContaining('log-lines.test')]),
    },
    { level: 'warning', what: '' },
    { level: 'error', what: '[next-auth][error][INVALID_CALLBACK_URL_ERROR]' },
  ])
})

test('our own lines are written as they are, however many', () => {
  const ours = JSON.stringify({ level: 'error', id: '1' })
  for (let n = 0; n < 100; n += 1) console.error(ours)
  expect(written).toEqual(Array.from({ length: 100 }, () => ours))
})

test('thirty lines of others a minute, then they are counted', () => {
  for (let n = 0; n < 100; n += 1) console.error('again')
  expect(written).toHaveLength(30)
  vi.setSystemTime(new Date('2026-01-01T00:01:00Z'))
  console.error('again')
  expect(JSON.parse(written.at(-1) ?? '')).toMatchObject({ what: 'again', leftOut: 70 })
})

test('what is no error and no text leaves no trace of itself', () => {
  expect(JSON.parse(lineOf('error', [{ secret: 1 }]))).toEqual({
    level: 'error',
    at: expect.any(String),
    request: null,
  })
})
