import { afterAll, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { sha256 } from '@/lib/data/database/ids'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'
import { fetchAddress, fetchAddressInput } from '@/lib/services/sources/fetch-address'
import { importSource, importSourceInput } from '@/lib/services/sources/import-source'
import { readArticle, readArticleInput } from '@/lib/services/sources/read-article'
import { articlePage, fileOf } from '@/tests/support/articles'
import { useDatabase } from '@/tests/support/database'
import { makeDesk, type Desk } from '@/tests/support/desk'
import { fakeWeb, type FakeWeb } from '@/tests/support/fake-web'
import { expectGate } from '@/tests/support/gate'

const database = useDatabase()

/** A page that does not say its encoding: "в Хомсе" stands in it in KOI8-R. */
const koi8Page = Buffer.concat([
  Buffer.from('<title>Shells</title><article><h1>Shells fall</h1><p>Shells fell on the market street '),
  Buffer.from([0xd7, 0x20, 0xe8, 0xcf, 0xcd, 0xd3, 0xc5]),
  Buffer.from(' at noon, and three people were taken to the hospital, a doctor there said.</p></article>'),
])

let web: FakeWeb
beforeAll(async () => {
  web = await fakeWeb(({ url }, response) => {
    if (url === '/robots.txt') return void response.end('User-agent: *\nDisallow: /private')
    if (url?.startsWith('/koi8')) {
      response.setHeader(
        'Content-Type',
        url === '/koi8.txt' ? 'text/plain; charset=koi8-r' : 'text/html; charset=KOI8-R',
      )
      return void response.end(koi8Page)
    }
    if (url === '/moved') return void response.writeHead(301, { Location: '/shells' }).end()
    const type = { '/picture': 'image/png', '/plain': 'text/plain' }[url ?? ''] ?? 'text/html'
    response.writeHead(200, { 'Content-Type': type }).end(type === 'text/plain' ? 'Plain words' : articlePage)
  })
})
afterAll(() => web.close())

const fetchFor = (desk: Desk, address: string, more: { isAskedFor?: string; policy?: FetchPolicy } = {}) => {
  const { policy = 'any', ...fields } = more
  const input = fetchAddressInput.parse({ dossierId: desk.dossierId, address, ...fields })
  return fetchAddress(desk.editor, input, { policy, network: web.network })
}

const historyOf = (desk: Desk) =>
  database.rows(
    `SELECT p.payload FROM log_entry e JOIN log_payload p ON p.log_entry_id = e.id
     WHERE e.dossier_id = $1 AND e.kind = 'address-fetched'`,
    [desk.dossierId],
  )

/** The form that saves a page as it was fetched. */
async function saving(desk: Desk, file: File) {
  const upload = { way: 'fetched', file }
  const { proposal } = await readArticle(desk.editor, readArticleInput.parse({ dossierId: desk.dossierId, upload }))
  const capture = { label: 'original', textIs: 'article', language: 'en' }
  const fields = { dossierId: desk.dossierId, headline: 'A page', upload: { ...upload, proposal }, capture }
  return importSource(desk.editor, importSourceInput.parse(fields))
}

test('a page comes as a file, is in the history, and its capture says that it was fetched', async () => {
  const desk = await makeDesk()
  const page = await fetchFor(desk, 'http://outlet.example/moved')
  expect(page).toMatchObject({ question: null, name: 'shells.html', address: 'http://outlet.example/shells' })
  const bytes = Buffer.from('base64' in page ? page.base64 : '', 'base64')
  expect(bytes.toString()).toBe(articlePage)
  expect(await historyOf(desk)).toEqual([
    {
      payload: {
        v: 1,
        address: 'http://outlet.example/shells',
        from: 'http://outlet.example/moved',
        sha256: sha256(bytes),
        bytes: bytes.length,
        robots: 'allows',
      },
    },
  ])
  const { captureId } = await saving(desk, fileOf('shells.html', bytes))
  const capture = await prisma().capture.findUniqueOrThrow({ where: { id: captureId }, include: { raw: true } })
  expect(capture).toMatchObject({ method: 'fetched', raw: { sha256: sha256(bytes), fileName: 'shells.html' } })
})

test('a repeat under its key gives the same page and is in the history once; another address under that key is refused', async () => {
  const desk = await makeDesk()
  const caller = { ...desk.editor, idempotencyKey: 'fetch-once' }
  const by = { policy: 'any', network: web.network } as const
  const at = (address: string) => fetchAddressInput.parse({ dossierId: desk.dossierId, address })
  const page = await fetchAddress(caller, at('http://outlet.example/shells'), by)
  expect(await fetchAddress(caller, at('http://outlet.example/shells'), by)).toEqual(page)
  expect(await historyOf(desk)).toHaveLength(1)
  await expect(fetchAddress(caller, at('http://outlet.example/plain'), by)).rejects.toMatchObject({
    code: 'key-reused',
  })
  expect(await historyOf(desk)).toHaveLength(1)
})

test.each(['/koi8', '/koi8.txt'])('%s is read in the encoding that its server says', async (path) => {
  const desk = await makeDesk()
  const page = await fetchFor(desk, `http://outlet.example${path}`)
  if (page.question !== null) throw new Error('robots.txt asks for nothing here')
  const upload = { way: 'fetched', file: fileOf(page.name, Buffer.from(page.base64, 'base64')), charset: page.charset }
  const read = await readArticle(desk.editor, readArticleInput.parse({ dossierId: desk.dossierId, upload }))
  expect(read.encoding).toMatchObject({ name: 'koi8-r', basis: 'declared' })
  expect(read.paragraphs.map(({ text }) => text).join(' ')).toContain('в Хомсе')
})

test('what the server did not fetch for this dossier is not saved as fetched', async () => {
  const [desk, other] = [await makeDesk(), await makeDesk()]
  await fetchFor(other, 'http://outlet.example/shells')
  await expect(saving(desk, fileOf('shells.html', articlePage))).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'upload.file': expect.stringContaining('not the page that was fetched') } },
  })
})

test('a person is asked where robots.txt asks not to; their decision is in the history', async () => {
  const desk = await makeDesk()
  const address = 'http://outlet.example/private/a'
  const question = { robots: 'asks not to', host: 'outlet.example', line: 'Disallow: /private' }
  expect(await fetchFor(desk, address)).toEqual({ question })
  expect(await historyOf(desk)).toEqual([])
  expect(await fetchFor(desk, address, { isAskedFor: 'yes' })).toMatchObject({ question: null, name: 'a.html' })
  expect(await historyOf(desk)).toMatchObject([{ payload: { robots: 'asks not to' } }])
})

test('plain text comes as plain text, and a page without a name has its host’s', async () => {
  const desk = await makeDesk()
  expect(await fetchFor(desk, 'http://outlet.example/plain')).toMatchObject({ name: 'plain.txt' })
  expect(await fetchFor(desk, 'http://outlet.example')).toMatchObject({ name: 'outlet.example.html' })
})

test.each<[string, string, FetchPolicy]>([
  ['http://outlet.example/', 'This desk does not fetch addresses. Paste', 'off'],
  ['http://outlet.example/', '“outlet.example” is not one of the hosts', ['reuters.com']],
  ['http://10.0.0.1/', '“10.0.0.1” is not on the public web', 'any'],
  ['http://localhost/', 'name inside a local network', 'any'],
  ['http://outlet.example:8080/', '80 and 443', 'any'],
  ['http://outlet.example/picture', 'of type “image/png”', 'any'],
])('%s is refused with a sentence: %s', async (address, words, policy) => {
  const desk = await makeDesk()
  await expect(fetchFor(desk, address, { policy })).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'upload.address': expect.stringContaining(words) } },
  })
  expect(await historyOf(desk)).toEqual([])
})

test.each([
  ['https://a.example/1 https://b.example/2', 'two addresses'],
  ['https://user:password@a.example/', 'name or password'],
  ['a.example', 'http://'],
])('%s is refused before anything is asked: %s', (address, words) => {
  const dossierId = '00000000-0000-4000-8000-000000000000'
  const { error } = fetchAddressInput.safeParse({ dossierId, address })
  expect(error?.issues[0]?.message).toContain(words)
})

test('readers, strangers and the signed-out are turned away before anything is asked', async () => {
  const desk = await makeDesk()
  const before = web.lookedUp.length
  const input = fetchAddressInput.parse({ dossierId: desk.dossierId, address: 'http://outlet.example/shells' })
  await expectGate(desk, (caller) => fetchAddress(caller, input, { policy: 'any', network: web.network }))
  expect(web.lookedUp.length).toBe(before)
})
