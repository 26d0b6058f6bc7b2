import { BlockList, isIP } from 'node:net'
import { env } from '@/lib/env'
import { socketAddress } from './request-context'

/**
 * The address that sign-in tries are counted by. The header that PROXY_ADDRESS_HEADER names is believed only on a
 * connection from one of PROXY_ADDRESSES, and only where it gives a valid IP address: what anybody can send, anybody can
 * forge. Of several addresses it is the last that is no proxy of ours. Otherwise it is the address of the connection.
 */
export function clientAddress(headers: Record<string, string | string[] | undefined>): string {
  const { PROXY_ADDRESS_HEADER: name, PROXY_ADDRESSES } = env()
  return addressBehind(socketAddress(), name === undefined ? undefined : headers[name], PROXY_ADDRESSES)
}

/**
 * The same from its parts: the connection's own address (null outside of a request: 'direct'), the header as Node gives
 * it, and the proxies, each an IP address or a network as lib/env.ts checked it.
 */
export function addressBehind(
  connection: string | null,
  header: string | string[] | undefined,
  proxies: string[],
): string {
  const peer = plainAddress(connection ?? '')
  if (peer === null) return connection ?? 'direct'
  const isProxy = membership(proxies)
  if (!isProxy(peer)) return peer
  const named = [header ?? []].flat().join(',').split(',').map(plainAddress)
  return named.findLast((address) => address === null || !isProxy(address)) ?? peer
}

/** An IP address in one spelling: no zone, no IPv4 written as IPv6; null when it is none. */
function plainAddress(text: string): string | null {
  const address = text
    .trim()
    .toLowerCase()
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/, '')
  return isIP(address) === 0 ? null : address
}

function membership(proxies: string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const entry of proxies) {
    const [address = '', prefix] = entry.split('/')
    if (prefix === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(prefix), familyOf(address))
  }
  return (address) => list.check(address, familyOf(address))
}

const familyOf = (address: string) => (isIP(address) === 4 ? 'ipv4' : 'ipv6')
