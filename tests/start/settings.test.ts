import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { proxyWarning } from '../../scripts/lib/process/proxy-warning.mjs'
import { withSecretFiles } from '../../scripts/lib/process/secret-files.mjs'

const home = mkdtempSync(join(tmpdir(), 'counterclaim-settings-'))
afterAll(() => rmSync(home, { recursive: true }))

function file(name: string, text: string): string {
  writeFileSync(join(home, name), text)
  return join(home, name)
}

describe('secrets that stand in files', () => {
  test('take their places, passwords in the addresses of the database', () => {
    const env = withSecretFiles({
      NODE_ENV: 'production',
      NEXTAUTH_SECRET_FILE: file('secret', 'a long secret\n'),
      DATABASE_PASSWORD_FILE: file('serving', 'p@ss/word\n'),
      DATABASE_OWNER_PASSWORD_FILE: file('owner', 'plain'),
      DATABASE_URL: 'postgresql://app@database:5432/desk',
      DATABASE_OWNER_URL: 'postgresql://owner@database:5432/desk',
    })
    expect(env.NEXTAUTH_SECRET).toBe('a long secret')
    expect(decodeURIComponent(new URL(env.DATABASE_URL ?? '').password)).toBe('p@ss/word')
    expect(env.DATABASE_OWNER_URL).toBe('postgresql://owner:plain@database:5432/desk')
    expect(env.DATABASE_PASSWORD).toBeUndefined()
  })

  test('leave an environment without them as it is', () => {
    const env = { NODE_ENV: 'production', NEXTAUTH_SECRET: 'given', DATABASE_URL: 'postgresql://a:b@c/d' } as const
    expect(withSecretFiles(env)).toEqual(env)
  })

  test.each([
    [
      'a file that is not there',
      { NEXTAUTH_SECRET_FILE: join(home, 'none') },
      /NEXTAUTH_SECRET_FILE names \S+, which cannot be read \(ENOENT\)/,
    ],
    ['an empty file', { METRICS_TOKEN_FILE: file('empty', ' \n') }, /which is empty/],
    ['both ways at once', { NEXTAUTH_SECRET: 'x', NEXTAUTH_SECRET_FILE: file('both', 'y') }, /are both set: keep one/],
  ])('%s is refused', (_, env, sentence) => {
    expect(() => withSecretFiles({ NODE_ENV: 'production', ...env })).toThrow(sentence)
  })
})

describe('what a desk is told at its start about counting addresses', () => {
  const desk = { NODE_ENV: 'production', COUNTERCLAIM_MODE: 'desk' } as const
  test.each([
    [
      'a header without proxies',
      { ...desk, PROXY_ADDRESS_HEADER: 'x-real-ip' },
      /^Warning: PROXY_ADDRESSES is not set, so x-real-ip is not believed/,
    ],
    ['proxies without a header', { ...desk, PROXY_ADDRESSES: '10.0.0.1' }, /^Warning: PROXY_ADDRESS_HEADER is not set/],
    ['neither', desk, /^Note: .* Without a proxy nothing is amiss/],
    ['both', { ...desk, PROXY_ADDRESS_HEADER: 'x-real-ip', PROXY_ADDRESSES: '10.0.0.1' }, /^$/],
    ['a demo', { ...desk, COUNTERCLAIM_MODE: 'demo', PROXY_ADDRESS_HEADER: 'x-real-ip' }, /^$/],
  ])('%s', (_, env, sentence) => {
    expect(proxyWarning(env)).toMatch(sentence)
  })
})
