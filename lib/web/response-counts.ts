import type { IncomingMessage } from 'node:http'

// The program's bundles each have a copy of this module; they count together.
const kept = globalThis as typeof globalThis & { counterclaimAnswerCounts?: Map<string, number> }

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

/** Counts one answer. */
export function countAnswer(route: string, status: number): void {
  kept.counterclaimAnswerCounts ??= new Map()
  const key = `${route} ${status}`
  kept.counterclaimAnswerCounts.set(key, (kept.counterclaimAnswerCounts.get(key) ?? 0) + 1)
}

/** How many answers of each kind and status this process gave. */
export function answerCounts(): { route: string; status: number; count: number }[] {
  return [...(kept.counterclaimAnswerCounts ?? [])].map(([key, count]) => {
    const [route = '', status] = key.split(' ')
    return { route, status: Number(status), count }
  })
}
