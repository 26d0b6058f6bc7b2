import { expect, test } from 'vitest'
import { answerCounts, countAnswer, routeClass } from '@/lib/web/response-counts'

test.each([
  ['/dossiers/homs/claims?q=a.csv', {}, 'page'],
  ['/dossiers/homs/claims', { rsc: '1' }, 'navigation'],
  ['/dossiers/homs/claims', { rsc: '1', 'next-action': 'x' }, 'action'],
  ['/dossiers/homs/claims.csv?status=draft', {}, 'export'],
  ['/dossiers/homs/export/links.csv', {}, 'export'],
  ['/_next/static/chunks/a.js', {}, 'static'],
  ['/api/auth/session', {}, 'auth'],
  ['/api/health', {}, 'health'],
  ['/api/metrics', {}, 'api'],
])('%s is a %s', (url, headers, expected) => {
  expect(routeClass({ url, headers })).toBe(expected)
})

test('answers are counted by kind and status', () => {
  for (const status of [200, 200, 503]) countAnswer('page', status)
  expect(answerCounts()).toEqual([
    { route: 'page', status: 200, count: 2 },
    { route: 'page', status: 503, count: 1 },
  ])
})
