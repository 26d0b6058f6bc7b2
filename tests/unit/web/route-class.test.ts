import { expect, test } from 'vitest'
import { routeClass } from '@/lib/web/route-class'

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
