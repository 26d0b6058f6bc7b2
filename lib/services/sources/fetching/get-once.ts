import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { isIP, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { connect as secure } from 'node:tls'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Network } from './network'

/** What a server answered: the body as the browser would save it, null where it is larger than it may be. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer | null
}

/** One request: which address, at which checked IP address, how long (`signal`), and how many bytes of body at most. */
export interface Asked {
  url: URL
  address: string
  network: Network
  signal: AbortSignal
  most: number
}

/** How the program names itself to the servers it asks; `agentName` is what robots.txt knows it by. */
export const agentName = 'counterclaim'
const headers = {
  'User-Agent': 'Counterclaim/0.1 (a fact-check desk; one page, asked for by a person)',
  Accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5',
  'Accept-Encoding': 'gzip, deflate, br',
}

/**
 * Asks for one page once, at the IP address that was checked; follows nothing, sends no cookie. A body is read no
 * further than `most`, packed or unpacked. Throws what the connection throws, and the signal's reason.
 */
export async function getOnce(asked: Asked): Promise<Answer> {
  const response = await responseTo(asked)
  try {
    const isTooLarge = Number(response.headers['content-length'] ?? 0) > asked.most
    const body = isTooLarge ? null : await bodyOf(unpacked(response), asked.most)
    return { status: response.statusCode ?? 0, headers: response.headers, body }
  } finally {
    response.destroy()
  }
}

function responseTo({ url, address, network, signal }: Asked): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = request({
      path: `${url.pathname}${url.search}`,
      headers: { ...headers, Host: url.host, Connection: 'close' },
      createConnection: () => connectionTo(url, address, network),
      signal,
      maxHeaderSize: 64 * 1024,
    })
    asking.once('response', resolve).on('error', reject).end()
  })
}

/** The name in the address is what the certificate must be for, whatever IP address it was found at. */
function connectionTo(url: URL, address: string, network: Network): Socket {
  const isSecure = url.protocol === 'https:'
  const socket = network.dial(address, Number(url.port) || (isSecure ? 443 : 80))
  if (!isSecure) return socket
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const servername = isIP(host) ? '' : host
  return secure({ socket, host, servername, ca: network.authorities, ALPNProtocols: ['http/1.1'] })
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    encoding
  ]
  if (!unpack) return response
  const unpacking = unpack()
  response.once('error', (error) => unpacking.destroy(error))
  return response.pipe(unpacking)
}

async function bodyOf(stream: Readable, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
