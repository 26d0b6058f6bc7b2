import { prisma } from '@/lib/data/database/database'
import { sha256 } from '@/lib/data/database/ids'
import type { Caller } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import { checkClaims, checkClaimsInput } from '@/lib/services/claims/check-claims'
import { markSeen, markSeenInput } from '@/lib/services/dossiers/mark-seen'
import { markMentionsSeen, markMentionsSeenInput } from '@/lib/services/notes/mark-mentions-seen'
import { listInvitations } from '@/lib/services/people/list-invitations'
import { listPeople } from '@/lib/services/people/list-people'
import { downloadOriginal } from '@/lib/services/sources/download-original'
import { fetchAddress, fetchAddressInput } from '@/lib/services/sources/fetch-address'
import { readArticle, readArticleInput } from '@/lib/services/sources/read-article'
import { skipAsk } from '@/lib/services/asks/skip-ask'
import { unskipAsks } from '@/lib/services/asks/unskip-asks'
import { listSuggestions } from '@/lib/services/suggestions/list-suggestions'
import { readWords } from '@/lib/services/suggestions/read-words'
import { openSuggestion } from '@/lib/services/suggestions/open-suggestion'
import { filesBelow, useCasesIn } from '@/tests/rules/source-files'
import { fileOf } from './articles'
import { makePerson } from './desk'
import { everyMutation, loadMutation } from './every-mutation'
import { reads } from './everything-read'
import { fakeWeb, pageOf } from './fake-web'
import { claimsFileOf, freshLinkAsk, freshOffer } from './mutation-subjects'
import type { RichDesk } from './rich-desk'

/** A use case: its file below lib/services, without the ending, and its name. */
export interface UseCase {
  file: string
  name: string
}

/** A use case with an input that a permitted person succeeds with, to be called as anybody. */
export interface RealCall {
  permitted: Caller
  run: (caller: Caller) => Promise<unknown>
}

/** They count tries for use cases, and are none. */
const noUseCases = ['countOwnTry', 'countSetUpTry']

/** Every use case there is, with its file and name in one for the titles of tests. */
export const everyUseCase: [title: string, at: UseCase][] = filesBelow('lib/services', '.ts').flatMap((path) =>
  useCasesIn(path)
    .filter((name) => !noUseCases.includes(name))
    .map((name) => {
      const file = path.replace('lib/services/', '').replace(/\.ts$/, '')
      return [`${file} ${name}`, { file, name }] as [string, UseCase]
    }),
)

/** Those that are neither a walk through what is read nor a mutation that the served program can make. */
const others: Record<string, (desk: RichDesk) => RealCall | Promise<RealCall>> = {
  checkClaims: (desk) => {
    const { who, input } = claimsFileOf(desk)
    return { permitted: who, run: (caller) => checkClaims(caller, checkClaimsInput.parse(input)) }
  },
  markSeen: ({ editor, dossierId }) => ({
    permitted: editor,
    run: (caller) => markSeen(caller, markSeenInput.parse({ dossierId, at: new Date().toISOString() })),
  }),
  markMentionsSeen: ({ editor }) => ({
    permitted: editor,
    run: (caller) => markMentionsSeen(caller, markMentionsSeenInput.parse({ at: new Date().toISOString() })),
  }),
  downloadOriginal: async ({ editor, key, captureId }) => {
    const raw = { bytes: Buffer.from('words'), sha256: sha256('words'), mediaType: 'text/plain', dropped: [] }
    await prisma().captureRaw.upsert({ where: { captureId }, create: { captureId, ...raw }, update: {} })
    return { permitted: editor, run: (caller) => downloadOriginal(caller, { dossier: key, capture: captureId }) }
  },
  fetchAddress: ({ editor, dossierId }) => {
    const input = fetchAddressInput.parse({ dossierId, address: 'http://outlet.example/a' })
    const fetching = async (caller: Caller) => {
      const web = await fakeWeb(pageOf('<p>Words'))
      try {
        return await fetchAddress(caller, input, { policy: 'any', network: web.network })
      } finally {
        await web.close()
      }
    }
    return { permitted: editor, run: fetching }
  },
  listInvitations: async () => ({ permitted: await makePerson('Ada Admin', true), run: (who) => listInvitations(who) }),
  listPeople: async () => ({ permitted: await makePerson('Ada Admin', true), run: (who) => listPeople(who, null) }),
  skipAsk: async (desk) => {
    const ask = await freshLinkAsk(desk)
    return { permitted: desk.editor, run: (caller) => skipAsk(caller, ask) }
  },
  unskipAsks: ({ editor, dossierId }) => ({ permitted: editor, run: (caller) => unskipAsks(caller, { dossierId }) }),
  listSuggestions: async (desk) => {
    const { dossierId, captureId } = await freshOffer(desk)
    return { permitted: desk.editor, run: (caller) => listSuggestions(caller, { dossierId, captureId }) }
  },
  openSuggestion: async (desk) => {
    const offer = await freshOffer(desk)
    return { permitted: desk.editor, run: (caller) => openSuggestion(caller, offer) }
  },
  readWords: async (desk) => {
    const offer = await freshOffer(desk)
    return { permitted: desk.editor, run: (caller) => readWords(caller, offer) }
  },
  readArticle: ({ editor, dossierId }) => {
    const upload = { way: 'pasted', file: fileOf('pasted.txt', 'Pasted words') }
    return { permitted: editor, run: (caller) => readArticle(caller, readArticleInput.parse({ dossierId, upload })) }
  },
}

/** A use case with a real input: ids of what stands on the desk, made for it where it needs something fresh. */
export async function realCallOf({ file, name }: UseCase, desk: RichDesk): Promise<RealCall> {
  const prepare = everyMutation[file]
  if (prepare) {
    const { who, input } = await prepare(desk)
    const { schema, run } = await loadMutation(file)
    return { permitted: who, run: async (caller) => run(caller, schema.parse(input)) }
  }
  const read = reads[name]
  const walked = { desk, claimId: desk.claims.army, otherClaimId: desk.claims.others, questionId: desk.who }
  if (read) return { permitted: await permittedToRead(name, desk), run: (caller) => read(caller, walked) }
  const other = others[name]
  if (!other) throw new Error(`no real call of ${file} ${name}: add it to every-mutation, everything-read or here`)
  return other(desk)
}

async function permittedToRead(name: string, desk: RichDesk): Promise<Caller> {
  if (name === 'showInstanceLog') return makePerson('Ada Admin', true)
  return name === 'showSettings' ? desk.lead : desk.editor
}

/** The code that a call is refused with; `nothing` if it is not, and a bug in words. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'nothing',
    (error: unknown) => (error instanceof DomainError ? error.code : `a bug: ${String(error)}`),
  )
}
