import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { fetchLimits, fetchPage, type Fetching } from '@/lib/services/sources/fetching/fetch-page'
import { publicNetwork } from '@/lib/services/sources/fetching/network'
import { fakeWeb, onePublic, otherPublic, pageOf, type Answering, type FakeWeb } from '@/tests/support/fake-web'

let webs: FakeWeb[] = []
afterEach(async () => {
  await Promise.all(webs.map(({ close }) => close()))
  webs = []
})

async function webOf(answering: Answering, names?: Record<string, string[][]>): Promise<FakeWeb> {
  const web = await fakeWeb(answering, names)
  webs.push(web)
  return web
}

const fetchFrom = (web: FakeWeb, address: string, more: Partial<Fetching> = {}) =>
  fetchPage(address, { policy: 'any', network: web.network, isAskedFor: false, ...more })
const refused = (fault: string) => ({ name: 'FetchRefusal', fault })
/** Servers write what is not ASCII as the bytes of UTF-8. */
const sendOn = (response: ServerResponse, to: string) =>
  response.writeHead(302, { Location: Buffer.from(to).toString('latin1') }).end()
/** Every page sends on to the same address; there is no robots.txt. */
const sendingOn =
  (to: string): Answering =>
  (request, response) =>
    request.url === '/robots.txt' ? void response.writeHead(404).end() : void sendOn(response, to)

describe('what is not public is never asked', () => {
  /** A server on this machine that nothing may reach, on the port that addresses below name where they can. */
  let hits = 0
  const canary = createServer((_, response) => {
    hits += 1
    response.end('secret')
  })
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => canary.listen(0, resolve))
    port = (canary.address() as AddressInfo).port
  })
  afterAll(() => void canary.close())

  /** Hosts that are this machine or its network, however they are written. */
  const hosts = `127.0.0.1 127.1 127.0.1 127.255.255.254 2130706433 0x7f000001 0x7f.0.0.1 0x7f.1 0177.0.0.1 017700000001
    0x7F.00.0.01 ①②⑦.⓪.⓪.① 127。0。0。1 0.0.0.0 0 0.1.2.3 10.0.0.1 10.255.255.255 167772161 172.16.0.1 172.31.255.254
    192.168.0.1 192.168.1.254 0xc0a80001 3232235521 169.254.169.254 0xa9fea9fe 2852039166 169.254.1.1 100.64.0.1
    100.100.100.200 100.127.255.254 192.0.0.1 192.0.0.192 192.0.2.1 198.18.0.1 198.19.255.254 198.51.100.1 203.0.113.1
    224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 168.63.129.16 192.88.99.1 [::1] [::] [0:0:0:0:0:0:0:1]
    [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:10.0.0.1] [::ffff:169.254.169.254] [::127.0.0.1] [::ffff:0:127.0.0.1]
    [64:ff9b::127.0.0.1] [64:ff9b::a9fe:a9fe] [64:ff9b:1::7f00:1] [2002:7f00:1::] [2001::1] [fe80::1] [febf::1] [fc00::1]
    [fd00:ec2::254] [fdff::1] [fec0::1] [ff02::1] [ff0e::1] [2001:db8::1] [100::1] [5f00::1] [4000::1] localhost
    localhost. LOCALHOST app.localhost ip6-localhost database metadata.google.internal printer.local router.lan`
    .split(/\s+/)
    .filter(Boolean)

  test('there are at least sixty of them', () => {
    expect(new Set(hosts).size).toBeGreaterThanOrEqual(60)
  })

  test.each(hosts)('%s: typed, on the web’s port and on another, by the real network', async (host) => {
    const real = { policy: 'any', network: publicNetwork, isAskedFor: true } as const
    for (const address of [`http://${host}/`, `https://${host}/`, `http://${host}:${port}/`])
      await expect(fetchPage(address, real)).rejects.toMatchObject({
        fault: expect.stringMatching(/^(not-public|local-name|port)$/),
      })
    expect(hits).toBe(0)
  })

  test.each(hosts)('%s: sent on to from a public page', async (host) => {
    const web = await webOf(sendingOn(`http://${host}/`))
    await expect(fetchFrom(web, 'http://outlet.example/')).rejects.toMatchObject({
      fault: expect.stringMatching(/^(not-public|local-name)$/),
    })
    expect(new Set(web.dialled)).toEqual(new Set([`${onePublic}:80`]))
    expect(hits).toBe(0)
  })

  test.each([
    '127.0.0.1',
    '10.0.0.1',
    '169.254.169.254',
    '::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    'fd00::1',
    'nonsense',
  ])('a public name with the address %s, alone or among others', async (address) => {
    const names = { 'a.example': [[address]], 'b.example': [[onePublic, address]] }
    const web = await webOf(pageOf('<p>Words'), names)
    for (const host of Object.keys(names))
      await expect(fetchFrom(web, `http://${host}/`)).rejects.toMatchObject(refused('not-public'))
    expect(web.dialled).toEqual([])
  })

  test('a name that is another address the second time (DNS rebinding) is looked up once, and asked where it was first', async () => {
    const web = await webOf(pageOf('<p>Words'), { 'rebound.example': [[onePublic], ['127.0.0.1']] })
    expect(await fetchFrom(web, 'http://rebound.example/')).toMatchObject({ robots: 'allows' })
    expect(web.lookedUp).toEqual(['rebound.example'])
    expect(new Set(web.dialled)).toEqual(new Set([`${onePublic}:80`]))
  })

  test('robots.txt is asked no further than a page', async () => {
    const web = await webOf(({ url }, response) => {
      if (url === '/robots.txt') return void sendOn(response, 'http://127.0.0.1/')
      response.end('<p>Words')
    })
    expect(await fetchFrom(web, 'http://outlet.example/')).toMatchObject({ robots: 'cannot be read' })
    expect(web.dialled).toEqual([`${onePublic}:80`])
  })
})

test('a page comes as it is, with its kind and encoding, from where it was in the end', async () => {
  const names = { 'www.outlet.example': [[otherPublic]] }
  const web = await webOf(({ url, headers }, response) => {
    if (url === '/robots.txt') return void response.writeHead(404).end()
    if (headers.host === 'outlet.example') return void sendOn(response, 'http://www.outlet.example/b?c=d#e')
    expect(headers).not.toHaveProperty('cookie')
    response.writeHead(200, { 'Content-Type': 'Text/HTML; charset="windows-1256"' }).end(Buffer.from([0xcd, 0xe3]))
  }, names)
  expect(await fetchFrom(web, 'http://outlet.example/a')).toEqual({
    address: 'http://www.outlet.example/b?c=d',
    type: 'text/html',
    charset: 'windows-1256',
    bytes: Buffer.from([0xcd, 0xe3]),
    robots: 'allows',
  })
  expect(web.lookedUp).toEqual(['outlet.example', 'www.outlet.example'])
})

test('a host that is not named is not asked, nor sent on to', async () => {
  const web = await webOf(sendingOn('http://other.example/'))
  const policy = ['outlet.example']
  await expect(fetchFrom(web, 'http://other.example/', { policy })).rejects.toMatchObject(refused('not-listed'))
  expect(web.lookedUp).toEqual([])
  await expect(fetchFrom(web, 'http://outlet.example/', { policy })).rejects.toMatchObject(refused('not-listed'))
  expect(web.lookedUp).toEqual(['outlet.example'])
})

test.each([
  ['file:///etc/passwd', 'scheme'],
  ['ftp://other.example/', 'scheme'],
  ['http://user:password@other.example/', 'credentials'],
  ['http://other.example:6379/', 'port'],
  ['http://[', 'unreadable'],
])('sending on to %s is refused: %s', async (to, fault) => {
  const web = await webOf(sendingOn(to))
  await expect(fetchFrom(web, 'http://outlet.example/')).rejects.toMatchObject(refused(fault))
})

test('five redirections are followed, six are not', async () => {
  const steps: Answering = ({ url = '' }, response) => {
    if (url === '/robots.txt') return void response.writeHead(404).end()
    const left = Number(url.slice(1))
    if (left === 0) return void response.end('there')
    sendOn(response, `/${left - 1}`)
  }
  const web = await webOf(steps)
  expect(await fetchFrom(web, 'http://outlet.example/5')).toMatchObject({ address: 'http://outlet.example/0' })
  await expect(fetchFrom(web, 'http://outlet.example/6')).rejects.toMatchObject(refused('redirections'))
})

test('10 MB are read, more is not, said or unsaid, packed or unpacked', async () => {
  const { bytes } = fetchLimits
  const web = await webOf(({ url = '' }, response) => {
    if (url === '/robots.txt') return void response.writeHead(404).end()
    const body = Buffer.alloc(url === '/most' ? bytes : bytes + 1)
    if (url === '/packed') return void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(body))
    if (url === '/unsaid') response.write('')
    response.end(body)
  })
  expect(await fetchFrom(web, 'http://outlet.example/most')).toMatchObject({ bytes: { length: bytes } })
  for (const path of ['said', 'unsaid', 'packed'])
    await expect(fetchFrom(web, `http://outlet.example/${path}`)).rejects.toMatchObject(refused('too-large'))
})

test.each(['gzip', 'deflate', 'br'])('what is called %s and is not is no page', async (encoding) => {
  const web = await webOf(({ url }, response) => {
    if (url === '/robots.txt') return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Encoding': encoding }).end('not packed at all')
  })
  await expect(fetchFrom(web, 'http://outlet.example/')).rejects.toMatchObject(refused('unreachable'))
})

const brief = { ...fetchLimits, milliseconds: 300 }

test('a page that does not come to its end in time is given up, whichever part of it waits', async () => {
  const slow =
    (part: string): Answering =>
    ({ url }, response) => {
      if (url === '/robots.txt') return part === 'robots' ? undefined : void response.writeHead(404).end()
      if (part === 'body') response.writeHead(200).write('beginning')
    }
  for (const part of ['robots', 'head', 'body']) {
    const web = await webOf(slow(part))
    const answer = fetchFrom(web, 'http://outlet.example/', { limits: brief })
    await expect(answer).rejects.toMatchObject(refused('too-slow'))
  }
  const network = { ...publicNetwork, resolve: () => new Promise<never>(() => {}) }
  const unresolved = fetchPage('http://outlet.example/', { policy: 'any', network, isAskedFor: false, limits: brief })
  await expect(unresolved).rejects.toMatchObject(refused('too-slow'))
})

test('no such host, no answer, and an error instead of a page are told apart', async () => {
  const web = await webOf(({ url }, response) => void response.writeHead(url === '/robots.txt' ? 404 : 403).end(), {
    'nowhere.example': [[]],
  })
  await expect(fetchFrom(web, 'http://nowhere.example/')).rejects.toMatchObject(refused('unreachable'))
  await expect(fetchFrom(web, 'http://outlet.example/')).rejects.toMatchObject({
    ...refused('status'),
    about: { host: 'outlet.example', status: '403' },
  })
  const gone = await webOf((request) => request.socket.destroy())
  await expect(fetchFrom(gone, 'http://outlet.example/')).rejects.toMatchObject(refused('unreachable'))
})

test('a server that speaks no TLS is not asked by https', async () => {
  const web = await webOf(pageOf('<p>Words'))
  await expect(fetchFrom(web, 'https://outlet.example/')).rejects.toMatchObject(refused('unreachable'))
  expect(web.dialled).toEqual([`${onePublic}:443`])
})

describe('robots.txt', () => {
  const asking: Answering = ({ url }, response) => {
    response.end(url === '/robots.txt' ? 'User-agent: *\nDisallow: /private' : '<p>Words')
  }

  test('asks not to: the page is not read before somebody decided so', async () => {
    const seen: string[] = []
    const web = await webOf((request, response) => (seen.push(request.url ?? ''), asking(request, response)))
    const line = 'Disallow: /private'
    const address = 'http://outlet.example/private/a'
    expect(await fetchFrom(web, address)).toEqual({ robots: 'asks not to', host: 'outlet.example', line })
    expect(seen).toEqual(['/robots.txt'])
    expect(await fetchFrom(web, address, { isAskedFor: true })).toMatchObject({ robots: 'asks not to', address })
    expect(await fetchFrom(web, 'http://outlet.example/open')).toMatchObject({ robots: 'allows' })
  })

  test('of every server on the way is asked', async () => {
    const web = await webOf(({ url, headers }, response) => {
      const isOther = headers.host === 'other.example'
      if (url === '/robots.txt') return void response.end(isOther ? 'User-agent: *\nDisallow: /' : '')
      return isOther ? void response.end('<p>Words') : void sendOn(response, 'http://other.example/a')
    })
    expect(await fetchFrom(web, 'http://outlet.example/')).toMatchObject({
      robots: 'asks not to',
      host: 'other.example',
    })
  })

  test.each([500, 302])('with the answer %i cannot be read: somebody decides', async (status) => {
    const web = await webOf(
      ({ url }, response) => void response.writeHead(url === '/robots.txt' ? status : 200).end('x'),
    )
    const question = { robots: 'cannot be read', host: 'outlet.example', line: null }
    expect(await fetchFrom(web, 'http://outlet.example/')).toEqual(question)
  })
})
