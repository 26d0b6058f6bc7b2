import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId, sha256 } from '@/lib/data/database/ids'
import { moveClaim, moveClaimInput } from '@/lib/services/claims/move-claim'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { readSource, readSourceInput } from '@/lib/services/sources/read-source'
import { useDatabase } from '@/tests/support/database'
import { deskText, figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { link } from '@/tests/support/judgements'

useDatabase()

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
const read = (more: Record<string, unknown> = {}, who: Parameters<typeof readSource>[0] = desk.editor) =>
  readSource(who, readSourceInput.parse({ dossier: desk.key, source: desk.sourceKey, ...more }))

async function addCapture(label: string, textIs: string, text: string, at: string, on: Desk): Promise<string> {
  const { dossierId, sourceId, editor } = on
  const of = { dossierId, sourceId, addedById: editor.personId, language: 'ar', capturedAt: new Date(at) }
  const id = newId()
  await prisma().capture.create({
    data: { ...of, id, label, textIs, method: 'pasted', text, length: [...text].length, sha256: sha256(text) },
  })
  return id
}

test('gives the text with its claims in the order of their words, each as its card needs it', async () => {
  const figure = figureOf('More than 7,500')
  const later = await makeClaim(desk, 'More than 7,500 people have died', { kind: 'figure', figure })
  const first = await makeClaim(desk, 'The army denied it')
  await link(desk, first, later)
  const view = await read()
  expect(view.capture).toMatchObject({ id: desk.captureId, textIs: 'digest', text: deskText })
  expect(view.claims.map((claim) => claim.id)).toEqual([first, later])
  expect(view.claims[0]).toEqual({ id: first, campId: desk.camps.government, mine: true, spans: [[52, 70]] })
  expect(view.claims[1]).toMatchObject({ id: later, spans: [[72, 104]] })
  const card = view.cards.find(({ id }) => id === first)
  expect(card).toMatchObject({
    statement: 'Claim: The army denied it',
    status: 'draft',
    attributionLine: 'The Army, as reported by The Outlet',
    chain: 'The Army > The Outlet',
    figureWords: null,
    contradicts: 1,
    notes: 0,
  })
  expect(view.cards.find(({ id }) => id === later)).toMatchObject({ figureWords: 'More than 7,500', measure: 'killed' })
  expect(view.camps.map((camp) => camp.badge)).toEqual(['GO', 'OP'])
  expect((await read({}, desk.second)).claims.map((claim) => claim.mine)).toEqual([false, false])
})

test('counts spans in code points, and several of one claim stand in order', async () => {
  const text = '🕊 قتل\r\n🕊🕊 قتل'
  const captureId = await addCapture('strange', 'translation', text, '2020-01-01', desk)
  const spans = [
    [7, 13],
    [2, 5],
  ].map(([start = 0, end = 0]) => ({ captureId, start, end, exact: [...text].slice(start, end).join('') }))
  const id = await makeClaim(desk, 'Scores were killed', { anchors: spans })
  const { claims } = await read({ capture: captureId })
  expect(claims.map(({ id: claimId, spans: found }) => ({ claimId, found }))).toEqual([
    {
      claimId: id,
      found: [
        [2, 5],
        [7, 13],
      ],
    },
  ])
})

test('opens with article words if there are any, or with the capture that holds the claim asked for', async () => {
  const fresh = await makeDesk()
  const readFresh = (more: Record<string, unknown> = {}) =>
    readSource(fresh.editor, readSourceInput.parse({ dossier: fresh.key, source: fresh.sourceKey, ...more }))
  expect((await readFresh()).capture.label).toBe('digest')
  const older = await addCapture('older', 'article', 'Older words.', '2020-01-02', fresh)
  const newer = await addCapture('newer', 'article', 'Newer words.', '2020-01-03', fresh)
  expect((await readFresh()).capture.id).toBe(newer)
  const claim = await makeClaim(fresh, undefined, { anchors: [{ captureId: older, start: 0, end: 5, exact: 'Older' }] })
  expect((await readFresh({ claim })).capture.id).toBe(older)
  expect((await readFresh({ claim, capture: newer })).capture.id).toBe(newer)
  expect((await readFresh()).source.captures.map((capture) => capture.label)).toContain('older')
})

test('a second text does not hide the claims: the text that holds them is opened, and every text says where they are', async () => {
  const fresh = await makeDesk()
  const readFresh = (more: Record<string, unknown> = {}) =>
    readSource(fresh.reader, readSourceInput.parse({ dossier: fresh.key, source: fresh.sourceKey, ...more }))
  const claim = await makeClaim(fresh, 'activists said')
  const retired = await makeClaim(fresh, 'The army denied it')
  await moveClaim(
    fresh.editor,
    moveClaimInput.parse({ dossierId: fresh.dossierId, claimId: retired, version: 1, to: 'retired', reason: 'Twice' }),
  )
  const newer = await addCapture('newer', 'article', 'Newer words.', '2030-01-03', fresh)
  const note = (more: Record<string, unknown>) =>
    writeNote(fresh.editor, writeNoteInput.parse({ dossierId: fresh.dossierId, body: 'A note', ...more }))
  const { threadId } = await note({ on: { captureId: newer } })
  await note({ on: { captureId: newer }, replyTo: threadId })

  const opened = await readFresh()
  expect(opened.capture.id).toBe(fresh.captureId)
  expect(opened.claims.map(({ id }) => id)).toEqual([claim])
  expect(opened.others).toEqual([{ id: newer, label: 'newer', textIs: 'article', claims: 0, notes: 1 }])
  expect((await readFresh({ capture: newer })).others).toEqual([
    { id: fresh.captureId, label: 'digest', textIs: 'digest', claims: 1, notes: 0 },
  ])
})

test('a retired claim is shown only when it is asked for', async () => {
  const claim = await makeClaim(desk, 'activists said')
  await moveClaim(
    desk.editor,
    moveClaimInput.parse({ dossierId: desk.dossierId, claimId: claim, version: 1, to: 'retired', reason: 'Twice' }),
  )
  const has = async (more: Record<string, unknown>) =>
    (await read({ capture: desk.captureId, ...more })).claims.some(({ id }) => id === claim)
  expect(await has({})).toBe(false)
  expect(await has({ claim })).toBe(true)
})

test('gives the notes on words and on the text as a whole, as threads', async () => {
  const on = { captureId: desk.captureId }
  const write = (more: Record<string, unknown>, who = desk.editor) =>
    writeNote(who, writeNoteInput.parse({ dossierId: desk.dossierId, on, body: 'A note', tags: 'check', ...more }))
  const anchor = { captureId: desk.captureId, start: 0, end: 6, exact: 'Scores' }
  const { threadId } = await write({ anchor })
  await write({ replyTo: threadId, body: 'A reply' }, desk.second)
  const whole = await write({ body: 'On all of it' })
  const { threads } = await read({ capture: desk.captureId })
  expect(threads).toMatchObject([
    {
      spans: [[0, 6]],
      first: { id: threadId, tags: ['check'], authorName: 'Edi Editor' },
      replies: [{ body: 'A reply' }],
    },
    { spans: [], first: { id: whole.threadId }, replies: [] },
  ])
})

test('of very many claims all are underlined, and the first cards come, and that of the one asked for', async () => {
  const many = await makeDesk()
  const readMany = (claim?: string) =>
    readSource(many.editor, readSourceInput.parse({ dossier: many.key, source: many.sourceKey, claim }))
  for (let made = 0; made < 82; made++) await makeClaim(many)
  const view = await readMany()
  expect(view.claims).toHaveLength(82)
  expect(view.cards.map(({ id }) => id).toSorted()).toEqual(
    view.claims
      .slice(0, 80)
      .map(({ id }) => id)
      .toSorted(),
  )
  const last = view.claims.at(-1)?.id
  expect((await readMany(last)).cards.map(({ id }) => id)).toContain(last)
})

test('says what the caller may do', async () => {
  expect((await read()).can).toMatchObject({ 'claim.draft': true, 'note.write': true })
  expect((await read({}, desk.reader)).can).toMatchObject({ 'claim.draft': false, 'note.write': false })
})

test('what is not there, or in another dossier, is not found', async () => {
  const other = await makeDesk()
  await expect(read({ source: other.sourceKey })).rejects.toMatchObject({ code: 'not-found' })
  await expect(read({ capture: other.captureId })).rejects.toMatchObject({ code: 'not-found' })
  await expectGate(desk, (caller) => read({}, caller), [])
})

test('says where the headline gives another number than the text, and nothing where they agree', async () => {
  const other = await makeDesk()
  const readIt = async () =>
    readSource(other.editor, readSourceInput.parse({ dossier: other.key, source: other.sourceKey }))
  const call = (headline: string) => prisma().source.update({ where: { id: other.sourceId }, data: { headline } })
  expect((await readIt()).contradiction).toBeNull()
  await call('War kills 12 people')
  expect((await readIt()).contradiction).toMatchObject({
    headline: { words: '12', measure: 'killed' },
    text: { low: 40, high: null, measure: 'killed' },
  })
  await call('War kills at least 12 people')
  expect((await readIt()).contradiction).toBeNull()
})
