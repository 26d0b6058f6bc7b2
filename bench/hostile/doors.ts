import { randomUUID } from 'node:crypto'
import { prisma } from '@/lib/data/database/database'
import { newId, sha256 } from '@/lib/data/database/ids'
import { makeDesk, makePerson } from '@/tests/support/desk'
import { everyRoute, type Opens } from '@/tests/support/every-door'
import { cookieOf } from '@/tests/support/http-person'
import { makeRichDesk, type RichDesk } from '@/tests/support/rich-desk'
import { serveApp, type ServedApp } from '@/tests/support/served-app'
import { withoutProxy } from '@/tests/support/without-proxy'
import { exactly, moreThanNone, type BenchLine } from '../bench-line'
import { actionDoors } from './action-doors'

/** Somebody who knocks: what they are called, their cookie, and which doors open for them. */
export interface Knocker {
  name: string
  cookie: string | undefined
  passes: (opens: Opens) => boolean
}

/** R8: everybody at every door, by every way in; then again with the proxy deleted. */
export async function* doors(): AsyncGenerator<BenchLine> {
  const desk = await makeRichDesk()
  const secret = `Secret${randomUUID().slice(0, 8)}`
  await hideSecret(desk, secret)
  const knockers = await makeKnockers(desk)
  const app = await serveApp()
  try {
    yield* routeDoors(app, desk, { knockers, secret, how: '' })
    yield* actionDoors(app, desk, knockers)
    if (!app.isBuilt) return
    const bare = await withoutProxy(app.distDir)
    try {
      yield exactly(
        'R8',
        'without the proxy there is no policy header',
        String((await fetch(`${bare.app.url}/sign-in`)).headers.get('Content-Security-Policy')),
        'null',
      )
      yield* routeDoors(bare.app, desk, { knockers, secret, how: ' without the proxy' })
      yield* actionDoors(bare.app, desk, knockers)
    } finally {
      await bare.remove()
    }
  } finally {
    await app.stop()
  }
}

/** A word that stands in everything of the dossier which a page could show. */
async function hideSecret(
  { dossierId, sourceId, captureId, who, parties, claims }: RichDesk,
  secret: string,
): Promise<void> {
  await prisma().dossier.update({ where: { id: dossierId }, data: { title: secret } })
  await prisma().source.update({ where: { id: sourceId }, data: { headline: secret } })
  await prisma().question.update({ where: { id: who }, data: { text: secret } })
  await prisma().party.update({ where: { id: parties.army }, data: { name: secret } })
  await prisma().claim.update({ where: { id: claims.army }, data: { statement: secret } })
  const raw = { bytes: Buffer.from(secret), sha256: sha256(secret), mediaType: 'text/plain', dropped: [] }
  await prisma().captureRaw.create({ data: { captureId, ...raw } })
}

const ranks: Opens[] = ['anybody', 'signed in', 'reader', 'editor', 'lead']
const upTo = (most: Opens) => (opens: Opens) => ranks.indexOf(opens) >= 0 && ranks.indexOf(opens) <= ranks.indexOf(most)

async function makeKnockers(desk: RichDesk): Promise<Knocker[]> {
  const [admin, leaver, other] = [await makePerson('Ada Admin', true), await makePerson('Gus Gone'), await makeDesk()]
  const leaverCookie = await cookieOf(leaver.personId)
  await prisma().deactivation.create({
    data: { id: newId(), ...leaver, byId: admin.personId, reason: 'left', at: new Date() },
  })
  return [
    { name: 'signed out', cookie: undefined, passes: upTo('anybody') },
    { name: 'deactivated', cookie: leaverCookie, passes: upTo('anybody') },
    { name: 'lead of another dossier', cookie: await cookieOf(other.lead.personId), passes: upTo('signed in') },
    {
      name: 'admin',
      cookie: await cookieOf(admin.personId),
      passes: (opens) => opens === 'admin' || upTo('signed in')(opens),
    },
    { name: 'reader', cookie: await cookieOf(desk.reader.personId), passes: upTo('reader') },
    { name: 'editor', cookie: await cookieOf(desk.editor.personId), passes: upTo('editor') },
    { name: 'lead', cookie: await cookieOf(desk.lead.personId), passes: upTo('lead') },
  ]
}

const ways: Record<string, Record<string, string>> = {
  page: {},
  RSC: { RSC: '1' },
  prefetch: { RSC: '1', 'Next-Router-Prefetch': '1' },
}

/** Refuses everybody, which is all it is for. */
const refusal = 'api/busy/route.ts'

/** Addresses that only lead elsewhere or refuse, or are next-auth's own. */
const leadElsewhere = [
  refusal,
  'page.tsx',
  'sign-in/page.tsx',
  'join/[token]/page.tsx',
  'api/auth/[...nextauth]/route.ts',
  'api/metrics/route.ts',
]

interface Knocking {
  knockers: Knocker[]
  secret: string
  how: string
}

async function* routeDoors(
  app: ServedApp,
  desk: RichDesk,
  { knockers, secret, how }: Knocking,
): AsyncGenerator<BenchLine> {
  const wrong: string[] = []
  let knocks = 0
  for (const [route, opens] of Object.entries(everyRoute)) {
    for (const { name, cookie, passes } of knockers) {
      for (const [way, headers] of Object.entries(ways)) {
        const response = await fetch(app.url + addressOf(route, desk), {
          headers: { ...headers, ...(cookie ? { cookie } : {}) },
        })
        const body = await response.text()
        const isIn = response.status === 200 && !new URL(response.url).pathname.startsWith('/sign-in')
        const fault = faultOf(
          { isIn, sees: body.includes(secret), status: response.status },
          { route, way, passes: passes(opens), isMember: passes('reader') },
        )
        if (fault) wrong.push(`${name} ${fault} ${route} (${way}, ${response.status})`)
        knocks += 1
      }
    }
  }
  yield moreThanNone('R8', `knocks at routes${how}`, knocks)
  yield exactly('R8', `of these not as declared${how}`, wrong.join('; ') || 'none', 'none')
}

interface Expected {
  route: string
  way: string
  passes: boolean
  isMember: boolean
}

/** What is wrong with an answer; null when it is as declared. */
function faultOf(
  { isIn, sees, status }: { isIn: boolean; sees: boolean; status: number },
  { route, way, passes, isMember }: Expected,
) {
  if (status >= 500 && route !== refusal) return 'breaks'
  // Admins are shown which dossiers people are in.
  if (sees && !isMember && !(passes && route === 'admin/people/page.tsx')) return 'sees the words of'
  if (leadElsewhere.includes(route)) return null
  // React asks for pages only; a file's address takes the parameter that comes with it for a filter, and refuses it.
  if (route.endsWith('route.ts') && way !== 'page') return null
  if (passes && !isIn) return 'is kept from'
  // React's own way in answers 200 and says in its stream that there is nothing.
  if (!passes && isIn && way === 'page') return 'gets into'
  return null
}

function addressOf(route: string, desk: RichDesk): string {
  const path = route.replace(/\/?(page\.tsx|route\.ts)$/, '')
  return `/${path}`
    .replace('[dossier]', desk.key)
    .replace('[claim]', desk.claims.army)
    .replace('[source]', desk.sourceKey)
    .replace('[party]', 'army')
    .replace('[question]', 'who')
    .replace('[file]', 'claims.csv')
    .replace('[token]', 'x'.repeat(43))
    .replace('[...nextauth]', 'session')
    .replace(/\/original$/, `/original?capture=${desk.captureId}`)
}
