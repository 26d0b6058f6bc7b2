import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { csvTables } from '@/lib/domain/exports/csv-tables'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { useDatabase } from '../support/database'
import { claimOn, join, makeClaim, makeDesk, makePerson, type Desk } from '../support/desk'
import { actionsOf, callAction, cookieOf } from '../support/http-person'
import { makeQuestion } from '../support/questions'
import { serveApp, type ServedApp } from '../support/served-app'

// What the security review did at 514e311, done again as it did it: over HTTP, by cookies and raw action posts.
useDatabase()

let app: ServedApp
let desk: Desk
beforeAll(async () => {
  app = await serveApp()
  desk = await makeDesk()
})
afterAll(() => app.stop())

const members = 'app/(desk)/dossiers/[dossier]/members/actions.ts'
const joining = 'app/(auth)/join/[token]/actions.ts'
const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}
const cookie = (who: { personId: string | null }) => cookieOf(who.personId ?? '')
const seen = async (who: { personId: string | null }, path: string) =>
  fetch(app.url + path, { headers: { cookie: await cookie(who) }, redirect: 'manual' })

describe('a lead who lost the right', () => {
  test('comes back by no link made before, and by no replay', { timeout: 60_000 }, async () => {
    const { key, dossierId, lead } = desk
    const former = await makePerson('Nora Former')
    await join(dossierId, former.personId, 'lead')
    const membersPage = `/dossiers/${key}/members`
    const invite = async (idempotencyKey: string) =>
      callAction(app, {
        path: membersPage,
        name: `${members} invite`,
        input: formOf({ dossierId, role: 'lead', idempotencyKey }),
        cookie: await cookie(former),
      })
    const links = [await invite('first-link'), await invite('second-link')].map(
      ({ result }) => (result?.value as { path?: string } | undefined)?.path ?? '',
    )
    expect(links.every((path) => /^\/join\/.{43}$/.test(path))).toBe(true)

    const versionOf = async () =>
      (await prisma().member.findFirstOrThrow({ where: { dossierId, personId: former.personId } })).version
    const change = async (name: string, more: Record<string, string>) =>
      callAction(app, {
        path: membersPage,
        name: `${members} ${name}`,
        cookie: await cookie(lead),
        input: formOf({ dossierId, personId: former.personId, version: String(await versionOf()), ...more }),
      })
    expect((await change('giveRole', { role: 'reader' })).result).toMatchObject({ ok: true })
    expect((await invite('first-link')).result).toMatchObject({ ok: false, code: 'forbidden' })
    expect((await change('remove', { reason: 'left the desk' })).result).toMatchObject({ ok: true })
    expect((await invite('first-link')).result).toMatchObject({ ok: false, code: 'not-found' })

    const [token, other] = links.map((path) => path.slice('/join/'.length))
    const joined = await callAction(app, {
      path: links[0] ?? '',
      name: `${joining} join`,
      input: formOf({ token: token ?? '' }),
      cookie: await cookie(former),
    })
    expect(joined.result).toMatchObject({ ok: false, code: 'link-used-up' })
    const account = {
      token: other ?? '',
      name: 'Back Again',
      email: 'back@desk.example',
      password: 'Correct-Horse-Battery-9',
    }
    const accepted = await callAction(app, { path: links[1] ?? '', name: `${joining} accept`, input: formOf(account) })
    expect(accepted.result).toMatchObject({ ok: false, code: 'link-used-up' })
    expect((await seen(former, `/dossiers/${key}`)).status).toBe(404)
    expect(await prisma().person.count({ where: { email: 'back@desk.example' } })).toBe(0)
  })
})

test(
  'one editor cannot make anything reviewed by giving a reviewed opinion another kind',
  { timeout: 60_000 },
  async () => {
    const { key, dossierId, lead, editor, reader } = desk
    const claimId = await makeClaim(desk, undefined, { kind: 'opinion' })
    const move = (version: number, to: string) =>
      moveClaim(lead, moveClaimInput.parse({ dossierId, claimId, version, to }))
    await move(1, 'in-review')
    await move(2, 'reviewed')
    const lie = 'The government shelled the hospital and killed 900 people.'
    const edited = await callAction(app, {
      path: `/dossiers/${key}/claims/${claimId}/edit`,
      name: 'app/(desk)/dossiers/[dossier]/claims/[claim]/edit/actions.ts editClaimAction',
      input: { ...claimOn(desk, undefined, { kind: 'occurrence', statement: lie }), claimId, version: 3 },
      cookie: await cookie(editor),
    })
    expect(edited.result).toMatchObject({ ok: true })
    expect(await prisma().claim.findUniqueOrThrow({ where: { id: claimId } })).toMatchObject({ status: 'in-review' })
    expect(await (await seen(reader, `/dossiers/${key}/claims.csv?status=reviewed`)).text()).not.toContain(lie)
  },
)

test('a reader reads an unconfirmed finding in no file and on no page', { timeout: 120_000 }, async () => {
  const { key, dossierId, lead, reader } = desk
  const question = await makeQuestion(desk)
  const claimId = await makeClaim(desk, undefined, {
    answer: { questionId: question.id, stance: 'asserts', positionId: question.positions.army },
  })
  const secret = 'Quinces were seen at the gate.'
  const words = { printLine: secret, mustStandWith: secret, doNotPrint: secret, reason: secret }
  await writeFinding(
    lead,
    writeFindingInput.parse({ dossierId, questionId: question.id, claimIds: [`${claimId}:1`], ...words }),
  )
  const files = ['claims.csv', ...Object.keys(csvTables).map((name) => `export/${name}.csv`), 'export/datapackage.json']
  const pages = [
    'history',
    'questions',
    `questions/${(await prisma().question.findUniqueOrThrow({ where: { id: question.id } })).key}`,
    `claims/${claimId}`,
    'claims',
    'compare',
    'method',
  ]
  const places = [`/dossiers/${key}`, ...[...files, ...pages].map((path) => `/dossiers/${key}/${path}`)]
  const told: string[] = []
  for (const place of places) {
    const response = await seen(reader, place)
    const text = await response.text()
    expect([200, 404], `${place} ${response.status}`).toContain(response.status)
    if (text.includes(secret)) told.push(place)
  }
  expect(told).toEqual([])
  // The same walk finds it for somebody who may see it: it could fail.
  expect(await (await seen(lead, `/dossiers/${key}/export/findings.csv`)).text()).toContain(secret)
})

test('a stranger’s form of a megabyte holds nobody up, and is not read', { timeout: 60_000 }, async () => {
  const [id] =
    [...actionsOf(app)].find(([, { exportedName, filename }]) => exportedName === 'accept' && filename === joining) ??
    []
  const form = new FormData()
  for (let n = 0; n < 20_000; n += 1) form.append('_1_a[]', 'x')
  form.append('0', '["$K1"]')
  const timed = async () => {
    const began = performance.now()
    await fetch(`${app.url}/api/health`)
    return performance.now() - began
  }
  const waits = [timed()]
  const watch = setInterval(() => waits.push(timed()), 100)
  const response = await fetch(`${app.url}/join/${'x'.repeat(43)}`, {
    method: 'POST',
    headers: { 'Next-Action': id ?? '', Origin: app.url },
    body: form,
  }).catch(() => null)
  clearInterval(watch)
  // Cut off while it is still being sent, the client may see no answer at all.
  expect([413, 'cut off']).toContain(response === null ? 'cut off' : response.status)
  // All of them are waited for: one that is under way as the program ends would fail after the test.
  expect(Math.max(...(await Promise.all(waits)))).toBeLessThan(5_000)
})
