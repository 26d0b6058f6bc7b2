import { lookup } from 'node:dns/promises'
import { connect, type Socket } from 'node:net'

/** How names become addresses, and addresses connections. Tests bring their own. */
export interface Network {
  /** Every IP address of a host name, asked once. */
  resolve: (host: string) => Promise<string[]>
  /** A connection to an IP address that was checked: no name is looked up on the way. */
  dial: (address: string, port: number) => Socket
  /** Authorities whose certificates are believed, PEM; those that Node.js brings where none are named. */
  authorities?: string[]
}

/** The network of this machine. IPv4 first: not every machine can reach what has an IPv6 address. */
export const publicNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true, order: 'ipv4first' })).map(({ address }) => address),
  dial: (address, port) => connect({ host: address, port, lookup: refuseNames }),
}

/** Never called for an IP address; were a name to come this far, it would not be looked up a second time. */
function refuseNames(host: string): never {
  throw new Error(`${host} is a name, not an address that was checked`)
}
