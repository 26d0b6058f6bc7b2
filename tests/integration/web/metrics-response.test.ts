import { expect, test } from 'vitest'
import { insertSession } from '@/lib/data/accounts/sessions'
import { countResponse } from '@/lib/web/metrics'
import { metricsResponse } from '@/lib/web/metrics-response'
import { useDatabase } from '@/tests/support/database'
import { makePerson } from '@/tests/support/desk'

useDatabase()
process.env.METRICS_TOKEN = 'a token of the tests' // read at the first use

const ask = (authorization?: string) =>
  metricsResponse(new Request('http://desk.example/api/metrics', { headers: authorization ? { authorization } : {} }))

test('whoever has the token reads counts, the pool and the process, line by line', async () => {
  const { personId } = await makePerson('Ann')
  await insertSession(personId, new Date())
  countResponse('page', 200)
  for (const status of [503, 503]) countResponse('page', status)
  const response = await ask('Bearer a token of the tests')
  expect(response.status).toBe(200)
  const text = await response.text()
  expect(text).toContain('\ncounterclaim_responses_total{route="page",status="200"} 1\n')
  expect(text).toContain('\ncounterclaim_responses_total{route="page",status="503"} 2\n')
  expect(text).toContain('\ncounterclaim_sessions 1\n')
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m)
  expect(text).toMatch(/^counterclaim_database_connections\{state="idle"\} \d+$/m)
  const lines = text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  for (const line of lines)
    expect(line).toMatch(/^(counterclaim|process|nodejs)_[a-z0-9_]+(\{[^}]*\})? ([\d.e+-]+|Nan)$/)
})

test.each([undefined, 'Bearer another token here', 'Basic a token of the tests'])(
  'with %s there is nothing',
  async (authorization) => {
    expect((await ask(authorization)).status).toBe(404)
  },
)
