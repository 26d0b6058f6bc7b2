/*
 * The arithmetic of the HTTP Observatory (Mozilla; github.com/mdn/mdn-http-observatory, src/grader/charts.js and
 * src/analyzer/tests, as of 2025) on the headers of one answer over TLS: 100 points, less what is missing; with 90 or
 * more left, what goes beyond is added. Redirection from HTTP is the proxy's, and taken as done.
 */

type Finding = [name: string, points: number]

const wordsOf = (policy: string | null) =>
  new Map(
    (policy ?? '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...words]) => [name, words]),
  )

function policyFinding(policy: string | null): Finding {
  const directives = wordsOf(policy)
  if (!policy) return ['csp-not-implemented', -25]
  const of = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*']
  const broad = ['*', 'data:', 'http:', 'https:', 'ftp:', 'http://*', 'https://*']
  const [script, style, object] = [of('script-src'), of('style-src'), of('object-src')]
  if ([...script, ...object].some((word) => broad.includes(word))) return ['csp-implemented-with-unsafe-inline', -20]
  if (script.includes("'unsafe-inline'")) return ['csp-implemented-with-unsafe-inline', -20]
  if ([...script, ...style].includes("'unsafe-eval'")) return ['csp-implemented-with-unsafe-eval', -10]
  const passive = [...of('img-src'), ...of('media-src')]
  if (passive.some((word) => word.startsWith('http:')))
    return ['csp-implemented-with-insecure-scheme-in-passive-content-only', -10]
  if (style.includes("'unsafe-inline'") || style.some((word) => broad.includes(word)))
    return ['csp-implemented-with-unsafe-inline-in-style-src-only', 0]
  const isClosed = directives.get('default-src')?.join(' ') === "'none'"
  const sendsToItself = ["'none'", "'self'"].includes(directives.get('form-action')?.join(' ') ?? '')
  return isClosed && sendsToItself
    ? ['csp-implemented-with-no-unsafe-default-src-none', 10]
    : ['csp-implemented-with-no-unsafe', 5]
}

function cookieFinding(cookies: string[]): Finding {
  if (cookies.length === 0) return ['cookies-not-found', 0]
  const has = (flag: RegExp) => cookies.every((cookie) => flag.test(cookie))
  if (!has(/; *secure/i)) return ['cookies-session-without-secure-flag-but-protected-by-hsts', -10]
  if (!has(/; *httponly/i)) return ['cookies-session-without-httponly-flag', -30]
  return has(/; *samesite=(lax|strict)/i)
    ? ['cookies-secure-with-httponly-sessions-and-samesite', 5]
    : ['cookies-secure-with-httponly-sessions', 0]
}

function transportFinding(value: string | null): Finding {
  const seconds = Number(/max-age=(\d+)/i.exec(value ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(seconds)) return ['hsts-not-implemented', -20]
  return seconds >= 15_552_000
    ? ['hsts-implemented-max-age-at-least-six-months', 0]
    : ['hsts-implemented-max-age-less-than-six-months', -10]
}

function framingFinding(headers: Headers): Finding {
  const ancestors = wordsOf(headers.get('Content-Security-Policy')).get('frame-ancestors')
  if (ancestors && !ancestors.includes('*')) return ['x-frame-options-implemented-via-csp', 5]
  return /^(deny|sameorigin)$/i.test(headers.get('X-Frame-Options') ?? '')
    ? ['x-frame-options-sameorigin-or-deny', 0]
    : ['x-frame-options-not-implemented', -20]
}

function scriptFinding(html: string): Finding {
  const elsewhere = [...html.matchAll(/<script[^>]+src="((?:https?:)?\/\/[^"]+)"/g)]
  return elsewhere.length === 0
    ? ['sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0]
    : ['sri-not-implemented-and-external-scripts-not-loaded-securely', -50]
}

function otherFindings(headers: Headers): Finding[] {
  const [referrer, resources] = [
    headers.get('Referrer-Policy') ?? '',
    headers.get('Cross-Origin-Resource-Policy') ?? '',
  ]
  const isPrivate = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(
    referrer,
  )
  return [
    isPrivate ? ['referrer-policy-private', 5] : [`referrer-policy ${referrer || 'none'}`, referrer ? -5 : 0],
    headers.get('X-Content-Type-Options') === 'nosniff'
      ? ['x-content-type-options-nosniff', 0]
      : ['x-content-type-options-not-implemented', -5],
    ['same-origin', 'same-site'].includes(resources)
      ? ['cross-origin-resource-policy-implemented', 10]
      : ['cross-origin-resource-policy-not-implemented', 0],
    headers.get('Access-Control-Allow-Origin')
      ? ['cross-origin-resource-sharing-implemented-with-universal-access', -50]
      : ['cross-origin-resource-sharing-not-implemented', 0],
  ]
}

const grades: [number, string][] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
]

/** Score, grade and what each finding gave or took. */
export function gradeHeaders(headers: Headers, html: string): { score: number; grade: string; findings: Finding[] } {
  const findings = [
    policyFinding(headers.get('Content-Security-Policy')),
    cookieFinding(headers.getSetCookie()),
    transportFinding(headers.get('Strict-Transport-Security')),
    framingFinding(headers),
    scriptFinding(html),
    ...otherFindings(headers),
  ]
  const sum = (wanted: (points: number) => boolean) =>
    findings.reduce((total, [, points]) => total + (wanted(points) ? points : 0), 0)
  const uncurved = Math.max(0, 100 + sum((points) => points < 0))
  const score = uncurved >= 90 ? uncurved + sum((points) => points > 0) : uncurved
  return { score, grade: grades.find(([least]) => score >= least)?.[1] ?? 'F', findings }
}
