import { gradeHeaders } from '@/tests/support/observatory'
import { serveApp } from '@/tests/support/served-app'
import { exactly, type BenchLine } from '../bench-line'

/** R14: the headers of every kind of answer, as behind TLS. */
export async function* headers(): AsyncGenerator<BenchLine> {
  const app = await serveApp({ NEXTAUTH_URL: 'https://desk.example' })
  try {
    const get = (path: string) =>
      fetch(app.url + path, { headers: { 'X-Forwarded-Proto': 'https' }, redirect: 'manual' })
    const page = await get('/sign-in')
    const html = await page.text()
    for (const path of ['/sign-in', '/no-such-page', '/api/auth/csrf', '/dossiers']) {
      const response = await get(path)
      const policy = response.headers.get('Content-Security-Policy') ?? ''
      // React's development build needs eval.
      const isSafe =
        /script-src 'nonce-[^']+'/.test(policy) &&
        !policy.replace(app.isBuilt ? '' : " 'unsafe-eval'", '').includes('unsafe')
      yield exactly('R14', `${path}: a policy with a nonce and nothing unsafe`, String(isSafe), 'true')
      yield exactly(
        'R14',
        `${path}: a header that names the framework`,
        String(response.headers.get('X-Powered-By')),
        'null',
      )
      yield exactly(
        'R14',
        `${path}: sent over TLS from now on`,
        String(/max-age=\d{8}/.test(response.headers.get('Strict-Transport-Security') ?? '')),
        'true',
      )
    }
    const cookies = (await get('/api/auth/csrf')).headers.getSetCookie()
    const seen = new Headers(page.headers)
    for (const cookie of cookies) seen.append('Set-Cookie', cookie)
    const { score, grade, findings } = gradeHeaders(seen, html)
    yield {
      id: 'R14',
      what: `Observatory: ${score} points (${findings.map(([name]) => name).join(', ')})`,
      value: grade,
      bar: 'A+',
      pass: grade === 'A+',
    }
  } finally {
    await app.stop()
  }
}
