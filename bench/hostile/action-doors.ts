import { prisma } from '@/lib/data/database/database'
import { doorOf, everyAction, everyUpload, type Opens } from '@/tests/support/every-door'
import { everyMutation, type MutationCase } from '@/tests/support/every-mutation'
import { actionsOf, cookieOf, postAction, postUpload, type ActionAnswer } from '@/tests/support/http-person'
import { deskText } from '@/tests/support/desk'
import { fileOf } from '@/tests/support/articles'
import { claimsFileOf, freshOffer, type Prepare } from '@/tests/support/mutation-subjects'
import type { RichDesk } from '@/tests/support/rich-desk'
import type { ServedApp } from '@/tests/support/served-app'
import { exactly, moreThanNone, type BenchLine } from '../bench-line'
import type { Knocker } from './doors'

/** Actions that leave no entry in the log; `acceptInvitation` is for whoever holds a link, and has its own tests. */
const unlogged: Record<string, Prepare> = {
  claimFormChoices: (desk) => ({ who: desk.editor, input: { dossierId: desk.dossierId, sourceId: desk.sourceId } }),
  findParties: (desk) => ({ who: desk.editor, input: { dossier: desk.key, dossierId: desk.dossierId, words: 'army' } }),
  findClaims: (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, exceptId: desk.claims.others, words: 'army' },
  }),
  openClaim: (desk) => ({ who: desk.editor, input: { dossier: desk.key, claim: desk.claims.army } }),
  readClaimCards: (desk) => ({
    who: desk.editor,
    input: {
      dossier: desk.key,
      dossierId: desk.dossierId,
      captureId: desk.captureId,
      ids: [desk.claims.army],
      claimIds: [desk.claims.army],
    },
  }),
  listSuggestions: async (desk) => ({ who: desk.editor, input: await freshOffer(desk) }),
  openSuggestion: async (desk) => ({ who: desk.editor, input: await freshOffer(desk) }),
  readWords: async (desk) => ({ who: desk.editor, input: await freshOffer(desk) }),
  checkClaims: claimsFileOf,
  markSeen: (desk) => ({ who: desk.reader, input: { dossierId: desk.dossierId, at: new Date().toISOString() } }),
  fetchAddress: (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, address: 'https://outlet.example/a' },
  }),
  readArticle: (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, upload: { way: 'pasted', file: fileOf('pasted.txt', deskText) } },
  }),
}

const kebab = (service: string) => service.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function caseOf(service: string, desk: RichDesk): Promise<MutationCase> | MutationCase | null {
  const mutation = Object.entries(everyMutation).find(([name]) => name.endsWith(`/${kebab(service)}`))?.[1]
  return mutation?.(desk) ?? unlogged[service]?.(desk) ?? null
}

type Post = (input: unknown, cookie?: string) => Promise<ActionAnswer>

/** Every action and upload with its way of posting; null for an action that is not served. */
function doorsOf(app: ServedApp, desk: RichDesk): { name: string; service: string; opens: Opens; post: Post | null }[] {
  const known = [...actionsOf(app)].map(([id, at]) => ({ id, name: `${doorOf(at.filename)} ${at.exportedName}`, at }))
  const actions = Object.entries(everyAction).map(([name, { service, opens }]) => {
    const action = known.find((one) => one.name === name)
    const path = pageOf(Object.keys(action?.at.workers ?? {}), desk)
    return {
      name,
      service,
      opens,
      post: action
        ? (input: unknown, cookie?: string) => postAction(app, { path, id: action.id, input, cookie })
        : null,
    }
  })
  const uploads = Object.entries(everyUpload).map(([name, { service, opens }]) => {
    const path = `/${name.replace(/\/route\.ts$/, '')}`
    return {
      name,
      service,
      opens,
      post: (input: unknown, cookie?: string) => postUpload(app, { path, form: input as FormData, cookie }),
    }
  })
  return [...actions, ...uploads]
}

/** Posts every action as everybody: whoever it does not open for is refused and changes nothing; whoever may, does. */
export async function* actionDoors(app: ServedApp, desk: RichDesk, knockers: Knocker[]): AsyncGenerator<BenchLine> {
  const wrong: string[] = []
  let posts = 0
  for (const { name, service, opens, post: postTo } of doorsOf(app, desk)) {
    const made = await caseOf(service, desk)
    if (!made) continue
    if (!postTo) {
      wrong.push(`${name} is not served`)
      continue
    }
    const input = formOf(name, made.input)
    const post = (cookie?: string) => postTo(input, cookie)
    for (const knocker of knockers.filter(({ passes }) => !passes(opens))) {
      const before = await prisma().logEntry.count()
      const { result } = await post(knocker.cookie)
      posts += 1
      if (!isRefusal(result, knocker)) wrong.push(`${knocker.name} at ${name}: ${JSON.stringify(result).slice(0, 200)}`)
      if ((await prisma().logEntry.count()) !== before) wrong.push(`${knocker.name} changed something by ${name}`)
    }
    const { result } = await post(await cookieOf(made.who.personId ?? ''))
    if (!result?.ok && !isOff(service, result))
      wrong.push(`whoever may is refused by ${name}: ${JSON.stringify(result).slice(0, 200)}`)
  }
  yield moreThanNone('R8', 'actions posted by people whom they do not open for', posts)
  yield exactly('R8', 'of these not refused, or changed something', wrong.join('; ') || 'none', 'none')
}

/** A desk that fetches nothing says so to whoever may ask. */
const isOff = (service: string, result: ActionAnswer['result']) =>
  service === 'fetchAddress' && result?.ok === false && result.code === 'invalid'

function isRefusal(result: ActionAnswer['result'], { passes }: Knocker): boolean {
  const codes = passes('signed in') ? ['forbidden', 'not-found'] : ['unauthenticated']
  return result !== null && !result.ok && codes.includes(result.code ?? '')
}

/** The first page that an action can be posted to. */
function pageOf(workers: string[], desk: RichDesk): string {
  const page = workers.map((worker) => doorOf(worker).replace(/\/?page$/, ''))[0] ?? ''
  return `/${page}`
    .replace('[dossier]', desk.key)
    .replace('[claim]', desk.claims.army)
    .replace('[source]', desk.sourceKey)
    .replace('[party]', 'army')
    .replace('[question]', 'who')
    .replace('[token]', 'x'.repeat(43))
}

/** The input as the page's form sends it: FormData where it carries a file. */
function formOf(name: string, input: Record<string, unknown>): unknown {
  if (name.endsWith(' addParty')) return { ...input, aliases: 'Another name' }
  if (!(name in everyUpload)) return input
  const form = new FormData()
  const put = (value: unknown, path: string) => {
    if (value instanceof Blob) form.set(path, value)
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) put(inner, path ? `${path}.${key}` : key)
    else form.set(path, String(value))
  }
  put(input, '')
  return form
}
