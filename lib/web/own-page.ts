import type { IncomingHttpHeaders } from 'node:http'

const readMethods: readonly (string | undefined)[] = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a request that changes something comes from a page of another site, by what browsers say of it: Origin must
 * be the host that was asked, as Next itself compares them (behind a proxy X-Forwarded-Host), and Sec-Fetch-Site this
 * very origin. A program that says neither holds nobody's cookies.
 */
export function isForeign(method: string | undefined, headers: IncomingHttpHeaders): boolean {
  if (readMethods.includes(method)) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  if (headers.origin === undefined) return false
  const forwarded = [headers['x-forwarded-host']].flat()[0]?.split(',', 1)[0]?.trim()
  return hostOf(headers.origin) !== (forwarded || headers.host)
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host || null : null
}
