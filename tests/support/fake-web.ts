import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { connect, type AddressInfo } from 'node:net'
import type { Network } from '@/lib/services/sources/fetching/network'

/** What a server of the made-up web answers to a request, by its host and path. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void

/** A public IP address that hosts of the made-up web have, and another. */
export const [onePublic, otherPublic] = ['93.184.215.14', '151.101.1.1'] as const

/** A made-up web: its network, what was looked up, and where connections went. */
export interface FakeWeb {
  network: Network
  lookedUp: string[]
  dialled: string[]
  close: () => Promise<void>
}

/**
 * Serves a made-up web on a port of this machine: whatever address is dialled, `answering` answers. `names` gives the
 * addresses of a host, one list for each time it is looked up (the last again and again); others have one public address.
 * `secured` serves it over TLS with that key and certificate.
 */
export async function fakeWeb(
  answering: Answering,
  names: Record<string, string[][]> = {},
  secured: { key: string; cert: string } | null = null,
): Promise<FakeWeb> {
  const server = secured ? createSecureServer(secured, answering) : createServer(answering)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const [lookedUp, dialled]: [string[], string[]] = [[], []]
  const network: Network = {
    resolve: async (host) => {
      const times = lookedUp.filter((other) => other === host).length
      lookedUp.push(host)
      const all = names[host] ?? [[onePublic]]
      return all[Math.min(times, all.length - 1)] ?? []
    },
    dial: (address, askedPort) => {
      dialled.push(`${address}:${askedPort}`)
      return connect({ host: '127.0.0.1', port })
    },
  }
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { network, lookedUp, dialled, close }
}

/** A server that has no robots.txt, and a page of these words everywhere else. */
export const pageOf =
  (html: string, type = 'text/html; charset=utf-8'): Answering =>
  ({ url }, response) => {
    if (url === '/robots.txt') return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': type }).end(html)
  }
