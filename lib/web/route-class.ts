import type { IncomingMessage } from 'node:http'

/** What kind of request it is: of ten names, never an address, so that the counts stay few and say nothing of anybody. */
export function routeClass({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): string {
  const path = url.split('?', 1)[0] ?? ''
  if (headers['next-action'] !== undefined) return 'action'
  if (path.startsWith('/_next/')) return 'static'
  if (path.startsWith('/api/auth/')) return 'auth'
  if (path.startsWith('/api/health')) return 'health'
  if (path.startsWith('/api/')) return 'api'
  if (path.endsWith('.csv') || path.includes('/export/')) return 'export'
  return headers.rsc === undefined ? 'page' : 'navigation'
}
