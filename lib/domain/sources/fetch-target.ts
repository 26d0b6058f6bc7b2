/** Why an address is not fetched, as far as the address itself tells. */
export type TargetFault = 'unreadable' | 'scheme' | 'credentials' | 'port' | 'local-name'

/** The ports of the web; an address without one has its scheme’s own. */
const ports = ['', '80', '443']

/** Ends of names that no public server has (RFC 6761, 6762, 7686, 8375, and what networks use by themselves). */
const localEnds = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'home.arpa', 'onion', 'invalid']

/**
 * An address as one that could be fetched: http or https, on the web’s own ports, without a name or password, and not by
 * a name that only a network of its own knows. `base` is the address that sent on to it. Numbers in other bases
 * ("0x7f.1", "2130706433") come out as the IP addresses that they are; whether that is a public one is another question.
 */
export function fetchTarget(address: string, base?: URL): { url: URL } | { fault: TargetFault } {
  if (!URL.canParse(address, base)) return { fault: 'unreadable' }
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { fault: 'scheme' }
  if (url.username !== '' || url.password !== '') return { fault: 'credentials' }
  if (!ports.includes(url.port)) return { fault: 'port' }
  if (isLocalName(url.hostname)) return { fault: 'local-name' }
  url.hash = ''
  return { url }
}

function isLocalName(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '')
  if (name.startsWith('[')) return false
  return !name.includes('.') || localEnds.some((end) => name === end || name.endsWith(`.${end}`))
}
