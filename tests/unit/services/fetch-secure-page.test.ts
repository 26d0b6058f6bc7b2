import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fetchPage } from '@/lib/services/sources/fetching/fetch-page'
import { fakeWeb, onePublic, pageOf } from '@/tests/support/fake-web'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-tls-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A certificate that vouches for itself, for one host. */
function certificateFor(host: string): { key: string; cert: string } {
  const [key, cert] = [join(folder, `${host}.key`), join(folder, `${host}.pem`)]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
  execFileSync('openssl', ['req', '-x509', ...curve, ...names, '-days', '2', '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  })
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}

function isThere(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    if (process.env.OTHER_PROGRAMS === 'required') throw new Error('openssl is not here, and these tests need it.')
    console.warn('Skipped: reading pages over TLS. openssl is not here to make certificates.')
    return false
  }
}

/** What comes of an address that is served with a certificate which these authorities vouch for. */
async function read(address: string, secured: { key: string; cert: string }, authorities?: string[]) {
  const web = await fakeWeb(pageOf('<p>Nobody was seen on the square today.</p>'), {}, secured)
  try {
    return await fetchPage(address, {
      policy: 'any',
      network: { ...web.network, ...(authorities && { authorities }) },
      isAskedFor: false,
    }).then(
      (page) => ({ page, dialled: web.dialled }),
      (error: unknown) => ({ error, dialled: web.dialled }),
    )
  } finally {
    await web.close()
  }
}

const unreachable = { name: 'FetchRefusal', fault: 'unreachable' }

test.runIf(isThere())(
  'a page is read over TLS where its certificate is for its host, and refused elsewhere',
  async () => {
    const outlet = certificateFor('outlet.example')
    const answered = await read('https://outlet.example/a', outlet, [outlet.cert])
    expect(answered).toMatchObject({ page: { address: 'https://outlet.example/a', robots: 'allows' } })
    expect(new Set(answered.dialled)).toEqual(new Set([`${onePublic}:443`]))
    // The same server under another name, under its bare address, and vouched for by nobody.
    for (const [address, authorities] of [
      ['https://other.example/a', [outlet.cert]],
      [`https://${onePublic}/a`, [outlet.cert]],
      ['https://outlet.example/a', [certificateFor('authority.example').cert]],
      ['https://outlet.example/a', undefined],
    ] as const)
      expect(await read(address, outlet, authorities && [...authorities])).toMatchObject({ error: unreachable })
  },
)
