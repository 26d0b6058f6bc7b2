import { networkInterfaces } from 'node:os'
import ipaddr from 'ipaddr.js'

/** All that is given to hosts of the public web today (IANA, IPv6 Global Unicast Address Assignments). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** An address that looks public, by which every virtual machine of a large cloud reaches its own platform. */
const platformAddress = '168.63.129.16'

/**
 * Whether an IP address, in its usual form, is one of the public web: not private, link-local, loopback, shared,
 * multicast or reserved, not an IPv6 address that stands for an IPv4 one (mapped, NAT64, 6to4, Teredo), and none of
 * this machine itself. What is no IP address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address === platformAddress) return false
  const read = ipaddr.parse(address)
  if (read.range() !== 'unicast') return false
  if (read instanceof ipaddr.IPv6 && !read.match(globalUnicast)) return false
  return !ownAddresses().has(read.toNormalizedString())
}

function ownAddresses(): Set<string> {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return new Set(
    all
      .filter(({ address }) => ipaddr.isValid(address))
      .map(({ address }) => ipaddr.parse(address).toNormalizedString()),
  )
}
