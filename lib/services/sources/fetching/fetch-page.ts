import 'server-only'
import { isIP } from 'node:net'
import { mayFetchFrom, type FetchPolicy } from '@/lib/domain/sources/fetch-policy'
import { fetchTarget } from '@/lib/domain/sources/fetch-target'
import { robotsRule } from '@/lib/domain/sources/robots'
import type { RobotsAnswer } from '@/lib/domain/vocabulary'
import { FetchRefusal } from './fetch-refusal'
import { agentName, getOnce, type Answer } from './get-once'
import type { Network } from './network'
import { isPublicAddress } from './public-address'

/** What a page may cost: bytes of body, milliseconds in all (robots.txt and every redirection too), redirections. */
export const fetchLimits = { bytes: 10 * 1024 * 1024, milliseconds: 10_000, redirections: 5 }

/** robots.txt is read as far as programs must read it (RFC 9309, 2.5). */
const robotsBytes = 512 * 1024

/** A page as a server gave it. `address` is where it was in the end. */
export interface FetchedPage {
  address: string
  type: string
  charset: string | null
  bytes: Buffer
  robots: RobotsAnswer
}

/** robots.txt asks not to read a page, or cannot be read: a person decides. `line` is the line that asks. */
export interface RobotsQuestion {
  robots: Exclude<RobotsAnswer, 'allows'>
  host: string
  line: string | null
}

/** How a page is fetched. `isAskedFor`: a person decided to read it, whatever robots.txt says. */
export interface Fetching {
  policy: FetchPolicy
  network: Network
  isAskedFor: boolean
  limits?: typeof fetchLimits
}

/** `pins`: the IP address of each host, as it was looked up once and checked. */
interface Walk extends Required<Fetching> {
  signal: AbortSignal
  pins: Map<string, string>
}

/**
 * Fetches the page at an address. Of it and of each redirection, the address is checked, its host looked up once, every
 * IP address of it checked, and the connection made to the one that was checked; then robots.txt of its server is asked.
 * Throws FetchRefusal.
 */
export async function fetchPage(address: string, fetching: Fetching): Promise<FetchedPage | RobotsQuestion> {
  const limits = fetching.limits ?? fetchLimits
  const walk = { ...fetching, limits, signal: AbortSignal.timeout(limits.milliseconds), pins: new Map() }
  const asked = new Map<string, string | null | undefined>()
  let robots: RobotsAnswer = 'allows'
  const { url, answer } = await follow(address, walk, limits.bytes, async (url) => {
    if (!asked.has(url.origin)) asked.set(url.origin, await robotsOf(url, walk))
    const said = askRobots(asked.get(url.origin), url)
    if (said.robots === 'allows') return null
    robots = said.robots
    return walk.isAskedFor ? null : { robots, line: said.line, host: url.host }
  })
  if (!('status' in answer)) return answer
  return { ...pageOf(url, answer), robots }
}

/** Walks along redirections to an answer that is none; `before` may end the walk at an address with an answer of its own. */
async function follow<T>(
  address: string,
  walk: Walk,
  most: number,
  before: (url: URL) => Promise<T | null>,
): Promise<{ url: URL; answer: Answer | T }> {
  let url = checked(address, walk)
  for (let redirections = 0; ; redirections += 1) {
    await pin(url, walk)
    const ended = await before(url)
    if (ended !== null) return { url, answer: ended }
    const answer = await ask(url, walk, most)
    const next = answer.status >= 300 && answer.status < 400 ? answer.headers.location : undefined
    if (next === undefined) return { url, answer }
    if (redirections === walk.limits.redirections) throw new FetchRefusal('redirections', { host: url.host })
    url = checked(asUtf8(next), walk, url)
  }
}

/** Node reads a header’s bytes as Latin-1; servers write addresses in UTF-8. */
const asUtf8 = (header: string) => Buffer.from(header, 'latin1').toString('utf8')

function checked(address: string, { policy }: Walk, base?: URL): URL {
  const target = fetchTarget(address, base)
  if ('fault' in target) throw new FetchRefusal(target.fault, { host: base?.host ?? address.slice(0, 200) })
  const { url } = target
  if (!mayFetchFrom(policy, url.hostname)) throw new FetchRefusal('not-listed', { host: url.host })
  return url
}

async function ask(url: URL, walk: Walk, most: number): Promise<Answer> {
  const { network, signal } = walk
  const address = await pin(url, walk)
  try {
    return await getOnce({ url, address, network, signal, most })
  } catch {
    throw new FetchRefusal(signal.aborted ? 'too-slow' : 'unreachable', { host: url.host })
  }
}

/**
 * The IP address to connect to, the same for a host to the end of the walk. One that is not public among several refuses
 * them all: which of them is asked is not the server's choice.
 */
async function pin(url: URL, { network, signal, pins }: Walk): Promise<string> {
  const pinned = pins.get(url.hostname)
  if (pinned !== undefined) return pinned
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await resolved(host, network, signal)
  const [first] = addresses
  if (first === undefined) throw new FetchRefusal('unreachable', { host: url.host })
  if (!addresses.every(isPublicAddress)) throw new FetchRefusal('not-public', { host: url.host })
  pins.set(url.hostname, first)
  return first
}

async function resolved(host: string, network: Network, signal: AbortSignal): Promise<string[]> {
  const tooSlow = new Promise<never>((_, reject) => {
    const refuse = () => reject(new FetchRefusal('too-slow', { host }))
    if (signal.aborted) refuse()
    signal.addEventListener('abort', refuse, { once: true })
  })
  return Promise.race([network.resolve(host).catch(() => []), tooSlow])
}

/** The text of a server's robots.txt; null where it has none, undefined where that cannot be told. */
async function robotsOf(url: URL, walk: Walk): Promise<string | null | undefined> {
  try {
    const { answer } = await follow<never>(new URL('/robots.txt', url).href, walk, robotsBytes, async () => null)
    if (answer.status >= 400 && answer.status < 500) return null
    return answer.status === 200 ? answer.body?.toString('utf8') : undefined
  } catch (error) {
    // Of a server that does not answer there is nothing to ask.
    if (error instanceof FetchRefusal && ['too-slow', 'unreachable'].includes(error.fault)) throw error
    return undefined
  }
}

function askRobots(robots: string | null | undefined, url: URL): { robots: RobotsAnswer; line: string | null } {
  if (robots === undefined) return { robots: 'cannot be read', line: null }
  const rule = robotsRule(robots ?? '', url, agentName)
  return { robots: rule.allowed ? 'allows' : 'asks not to', line: rule.line }
}

function pageOf(url: URL, { status, headers, body }: Answer) {
  const { host } = url
  if (status !== 200) throw new FetchRefusal('status', { host, status: String(status) })
  if (body === null) throw new FetchRefusal('too-large', { host })
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim())
  const charset = parameters.map((part) => /^charset\s*=\s*"?([\w:.+-]{1,60})"?$/i.exec(part)?.[1]).find(Boolean)
  return { address: url.href, type: type.toLowerCase(), charset: charset ?? null, bytes: body }
}
