import 'server-only'
import { z } from 'zod'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterDossier, enterForChange } from '@/lib/data/access/viewer'
import { sha256 } from '@/lib/data/database/ids'
import { fetchPolicy } from '@/lib/data/sources/fetches'
import { DomainError } from '@/lib/domain/errors'
import { uuidText, webAddressText } from '@/lib/domain/input/text'
import { uploadKindOfType, uploadKinds } from '@/lib/domain/sources/upload-kind'
import { fetchErrorWords } from '@/lib/words/errors/fetching'
import { say } from '@/lib/words/say'
import { fetchPage, type FetchedPage, type Fetching, type RobotsQuestion } from './fetching/fetch-page'
import { FetchRefusal, type FetchFault } from './fetching/fetch-refusal'
import { publicNetwork } from './fetching/network'

/** An address to fetch; `isAskedFor` once somebody decided to read the page whatever robots.txt says. */
export const fetchAddressInput = z.object({
  dossierId: uuidText,
  address: webAddressText,
  isAskedFor: z
    .literal('yes')
    .optional()
    .transform((yes) => yes !== undefined),
})

/** From where pages are fetched, and over which network; tests bring their own. */
type Fetcher = Pick<Fetching, 'policy' | 'network'>

/** A page as a file for the import, with where it was in the end; or a question to decide first. */
export type FetchedAddress =
  | { question: null; name: string; base64: string; address: string; charset: string | null }
  | { question: RobotsQuestion }

/**
 * Fetches the page at an address, where this desk does that, and records it in the dossier's history. Nothing is added:
 * the page goes through the import like a file. Refuses: unauthenticated, not-found, forbidden; invalid (on
 * `upload.address`) for an address that is not fetched, with the reason.
 */
export async function fetchAddress(
  caller: Caller,
  input: z.output<typeof fetchAddressInput>,
  by: Fetcher = { policy: fetchPolicy(), network: publicNetwork },
): Promise<FetchedAddress> {
  authorize(await enterDossier(caller, { id: input.dossierId }), 'source.add')
  const page = await pageAt(input, by)
  if ('line' in page) return { question: page }
  const kind = uploadKindOfType(page.type)
  if (!kind) throw refused(say(fetchErrorWords.type, { type: page.type || 'unknown' }))
  const fetched = { address: page.address, from: input.address, sha256: sha256(page.bytes), robots: page.robots }
  await mutate(caller, { dossierId: input.dossierId, fetched }, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'source.add')
    const payload = { v: 1 as const, ...fetched, bytes: page.bytes.length }
    const entry = { kind: 'address-fetched' as const, about: [viewer.dossier.id], payload }
    return changed(null, viewer.dossier.id, [entry])
  })
  const name = fileNameAt(page.address, uploadKinds[kind].endings[0])
  const { address, charset } = page
  return { question: null, name, base64: page.bytes.toString('base64'), address, charset }
}

async function pageAt(
  { address, isAskedFor }: z.output<typeof fetchAddressInput>,
  { policy, network }: Fetcher,
): Promise<FetchedPage | RobotsQuestion> {
  if (policy === 'off') throw refused(fetchErrorWords.off)
  try {
    return await fetchPage(address, { policy, network, isAskedFor })
  } catch (error) {
    if (error instanceof FetchRefusal) throw refused(sentenceOf(error))
    throw error
  }
}

const sentences = {
  unreadable: fetchErrorWords.unreadable,
  scheme: fetchErrorWords.scheme,
  credentials: fetchErrorWords.credentials,
  port: fetchErrorWords.port,
  'local-name': fetchErrorWords.localName,
  'not-listed': fetchErrorWords.notListed,
  'not-public': fetchErrorWords.notPublic,
  redirections: fetchErrorWords.redirections,
  unreachable: fetchErrorWords.unreachable,
  'too-slow': fetchErrorWords.tooSlow,
  'too-large': fetchErrorWords.tooLarge,
} as const satisfies Record<Exclude<FetchFault, 'status'>, string>

function sentenceOf({ fault, about: { host, status = '' } }: FetchRefusal): string {
  return fault === 'status' ? say(fetchErrorWords.status, { host, status }) : say(sentences[fault], { host })
}

/** The last word of the address as a file's name, with the ending that says what is in it. */
function fileNameAt(address: string, ending: string): string {
  const { hostname, pathname } = new URL(address)
  const word = pathname.split('/').findLast((part) => part !== '') ?? hostname
  const stem = word.replace(/\.[a-z0-9]{1,5}$/i, '').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
  return `${[...stem].slice(0, 100).join('') || hostname}${ending}`
}

function refused(sentence: string): DomainError {
  return new DomainError('invalid', {
    reason: fetchErrorWords.thisPageIsNotFetched,
    fields: { 'upload.address': sentence },
  })
}
