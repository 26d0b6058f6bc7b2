import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { FILE_BYTES } from '@/lib/domain/sources/upload-weight'
import { useDatabase } from '../support/database'
import { makeDesk, type Desk } from '../support/desk'
import { actionsOf, callAction, cookieOf, postUpload } from '../support/http-person'
import { serveApp, type ServedApp } from '../support/served-app'

useDatabase()

let app: ServedApp
let desk: Desk
let cookie: string
beforeAll(async () => {
  app = await serveApp({ METRICS_TOKEN: 'a token of this test' })
  desk = await makeDesk()
  cookie = await cookieOf(desk.editor.personId ?? '')
})
afterAll(() => app.stop())

const join = `/join/${'x'.repeat(43)}`
const idOf = (name: string) => [...actionsOf(app)].find(([, { exportedName }]) => exportedName === name)?.[0] ?? ''
const boundary = { 'Content-Type': 'multipart/form-data; boundary=x' }
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

async function post(path: string, headers: Record<string, string>, body: string) {
  const response = await fetch(app.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: app.url, ...headers },
    body,
  })
  return { status: response.status, text: await response.text() }
}

/** The same with its body in parts and without a length. */
function postInChunks(path: string, headers: Record<string, string>, parts: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = httpRequest(
      app.url + path,
      { method: 'POST', headers: { Origin: app.url, ...headers } },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
    sending.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? undefined : reject(error)))
    for (const one of parts) sending.write(one)
    sending.end()
  })
}

/** Requests that were answered 5xx so far, as the metrics count them. */
async function brokenSoFar(): Promise<number> {
  const response = await fetch(`${app.url}/api/metrics`, { headers: { Authorization: 'Bearer a token of this test' } })
  const counts = [...(await response.text()).matchAll(/^\S*\{[^}]*status="5\d\d"[^}]*\} (\d+)$/gm)]
  expect(response.status).toBe(200)
  return counts.reduce((sum, [, count]) => sum + Number(count), 0)
}

test.each([
  ['a page', '/sign-in', {}],
  ['an action of the page to join', join, { 'Next-Action': 'accept' }],
  ['an action in parts', join, { 'Next-Action': 'accept', ...boundary }],
  ['signing in', '/api/auth/callback/credentials', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['where texts come in', '/api/uploads/preview-text', boundary],
])(
  'of what a stranger sends to %s, 10 kB are taken and more is refused, with a length and without',
  async (_, path, given: Record<string, string>) => {
    const headers = 'Next-Action' in given ? { ...given, 'Next-Action': idOf('accept') } : given
    const much = 'x'.repeat(200_000)
    expect(await post(path, headers, much)).toMatchObject({
      status: 413,
      text: expect.stringContaining('at most 10 kB'),
    })
    expect(await postInChunks(path, headers, [much.slice(0, 9_000), much.slice(0, 9_000)])).toBe(413)
    expect((await post(path, headers, 'x=1')).status).not.toBe(413)
  },
)

test('a session that has ended is a stranger’s; one that stands sends 1 MB to an action and no more', async () => {
  const other = await cookieOf(desk.second.personId ?? '')
  const headers = { cookie: other, 'Next-Action': idOf('savePassword'), 'Content-Type': 'text/plain' }
  const body = (bytes: number) => JSON.stringify([{ current: 'x'.repeat(bytes) }])
  expect((await post('/account', headers, body(1_000_000))).text).toContain('"invalid"')
  expect(await post('/account', headers, body(1_100_000))).toMatchObject({
    status: 413,
    text: expect.stringContaining('1 MB'),
  })
  await prisma().session.updateMany({
    where: { personId: desk.second.personId ?? '' },
    data: { revokedAt: new Date(), revokedBecause: 'a test' },
  })
  expect(await post('/account', headers, body(20_000))).toMatchObject({
    status: 413,
    text: expect.stringContaining('You are signed out'),
  })
})

test('an action that takes a form refuses what is none as invalid', async () => {
  for (const input of [{ a: 1 }, null, 'text', 5, [], { current: { a: 1 } }]) {
    const save = await callAction(app, {
      path: '/account',
      name: 'app/(desk)/account/actions.ts savePassword',
      input,
      cookie,
    })
    expect(save.result).toMatchObject({ ok: false, code: 'invalid' })
    const confirm = await callAction(app, {
      path: '/account/second-factor',
      name: 'app/(desk)/account/second-factor/actions.ts confirm',
      input,
      cookie,
    })
    expect(confirm.result).toMatchObject({ ok: false, code: 'invalid' })
  }
})

test('20,000 fields that a stranger sends to the page to join are refused in a moment', async () => {
  const form = Array.from({ length: 100 }, () => part('_1_a[]', 'x')).join('')
  const headers = { ...boundary, 'Next-Action': idOf('accept') }
  expect((await post(join, headers, `${form}${part('0', '["$K1"]')}--x--\r\n`)).text).toContain('"invalid"')
  expect((await post(join, headers, `${form.repeat(200)}${part('0', '["$K1"]')}--x--\r\n`)).status).toBe(413)
})

const junk: [string, () => [path: string, headers: Record<string, string>, body: string]][] = [
  ['no JSON', () => [join, { 'Next-Action': idOf('accept'), 'Content-Type': 'text/plain' }, '[garbage']],
  ['parts without an end', () => [join, { 'Next-Action': idOf('accept'), ...boundary }, '--x\r\nnonsense']],
  [
    'parts without a boundary',
    () => [join, { 'Next-Action': idOf('accept'), 'Content-Type': 'multipart/form-data' }, 'x'],
  ],
  ['an action that is none', () => [join, { 'Next-Action': 'ab', 'Content-Type': 'text/plain' }, '[]']],
  [
    'an action of another build',
    () => [join, { 'Next-Action': `40${'a'.repeat(40)}`, 'Content-Type': 'text/plain' }, '[]'],
  ],
  ['a form that names no action', () => [join, boundary, `${part('a', 'x')}--x--\r\n`]],
  ['a form that names a made-up action', () => [join, boundary, `${part('$ACTION_REF_1', 'x')}--x--\r\n`]],
  [
    'an action from another site',
    () => [join, { 'Next-Action': idOf('accept'), Origin: 'https://evil.example' }, '[{}]'],
  ],
  ['an action from a hidden site', () => [join, { 'Next-Action': idOf('accept'), Origin: 'null' }, '[{}]']],
  [
    'an address to go back to that is none',
    () => [
      '/api/auth/callback/credentials',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      `callbackUrl=${encodeURIComponent(`${app.url}.evil.example/`)}`,
    ],
  ],
  [
    'a sign-in that is no JSON',
    () => ['/api/auth/callback/credentials', { 'Content-Type': 'application/json' }, '{bad'],
  ],
  [
    'a cookie with an address that is none',
    () => ['/api/auth/signout', { cookie: 'next-auth.callback-url=%00', 'Content-Type': 'application/json' }, '{}'],
  ],
  ['a text that is no form', () => ['/api/uploads/preview-text', { cookie }, 'x']],
  ['a text in parts without an end', () => ['/api/uploads/preview-text', { cookie, ...boundary }, '--x\r\nnonsense']],
  ['a text without parts', () => ['/api/uploads/preview-text', { cookie, ...boundary }, '--x--\r\n']],
]

test.each(junk)(
  '%s gets a 4xx, counts as no failure of ours, and leaves nothing in the log that was sent',
  async (_, made) => {
    const [before, log] = [await brokenSoFar(), app.errors().length]
    const { status } = await post(...made())
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(await brokenSoFar()).toBe(before)
    const lines = app
      .errors()
      .slice(log)
      .split('\n')
      .filter((line) => line !== '')
    expect(lines.join('\n')).not.toMatch(/evil|garbage/)
    if (app.isBuilt) for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: expect.any(String) })
  },
)

test('addresses to go back to that are none break nothing either', async () => {
  for (const path of [
    '/api/auth/signin?callbackUrl=http%3A%2F%2F',
    '/api/auth/csrf?callbackUrl=%00',
    `/api/auth/signin?callbackUrl=${encodeURIComponent(`${app.url}.evil.example/`)}`,
  ])
    expect((await fetch(app.url + path, { redirect: 'manual' })).status).toBeLessThan(500)
})

function articleForm(way: string, text: string, name = 'a.txt'): FormData {
  const form = new FormData()
  form.set('dossierId', desk.dossierId)
  form.set('upload.way', way)
  form.set('upload.file', new File([text], name))
  return form
}

test('a text goes to its route: as an action would answer, with the status of the refusal', async () => {
  const path = '/api/uploads/preview-text'
  expect(
    await postUpload(app, { path, cookie, form: articleForm('pasted', 'A paragraph.', 'سوريا.txt') }),
  ).toMatchObject({
    status: 200,
    result: { ok: true, value: { paragraphs: [{ text: 'A paragraph.' }] } },
  })
  expect(await postUpload(app, { path, form: articleForm('pasted', 'A paragraph.') })).toMatchObject({
    status: 401,
    result: { code: 'unauthenticated' },
  })
  const reader = await cookieOf(desk.reader.personId ?? '')
  expect(await postUpload(app, { path, cookie: reader, form: articleForm('pasted', 'x') })).toMatchObject({
    status: 403,
    result: { code: 'forbidden' },
  })
})

test('5 MB of text and 20 MB of a file are read and more is refused by name, beside the field', async () => {
  const path = '/api/uploads/preview-text'
  const refusal = async (way: string, bytes: number, name?: string) =>
    (await postUpload(app, { path, cookie, form: articleForm(way, 'x'.repeat(bytes), name) })) as object
  expect(await refusal('pasted', 5 * 1024 * 1024 + 1)).toMatchObject({
    status: 413,
    result: {
      code: 'too-large',
      fields: { 'upload.file': 'The text is more than 5 MB; at most 5 MB can be sent at once. Split it.' },
    },
  })
  expect(await refusal('uploaded', FILE_BYTES + 1)).toMatchObject({
    status: 413,
    result: { code: 'too-large', fields: { 'upload.file': expect.stringContaining('at most 20 MB') } },
  })
  const page = `<html><body><script>${'x'.repeat(12 * 1024 * 1024)}</script><article><p>Words of the article.</p></article></body></html>`
  expect(await postUpload(app, { path, cookie, form: articleForm('uploaded', page, 'page.html') })).toMatchObject({
    status: 200,
    result: { value: { paragraphs: [{ text: 'Words of the article.' }] } },
  })
})

test('a text from a page of another site, or from nowhere, is not taken', async () => {
  const send = (headers: Record<string, string>) =>
    postUpload(app, { path: '/api/uploads/preview-text', cookie, form: articleForm('pasted', 'x'), headers })
  expect((await send({ Origin: 'https://evil.example' })).status).toBe(403)
  expect((await send({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  const nowhere = await fetch(`${app.url}/api/uploads/preview-text`, {
    method: 'POST',
    headers: { cookie },
    body: articleForm('pasted', 'x'),
  })
  expect(nowhere.status).toBe(403)
})

test('no answer is for a search engine, and robots are told so', async () => {
  expect((await fetch(`${app.url}/sign-in`)).headers.get('X-Robots-Tag')).toBe('noindex, nofollow')
  expect(await (await fetch(`${app.url}/robots.txt`)).text()).toMatch(/Disallow: \//)
})
