import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database'
import { newId, sha256 } from '@/lib/data/ids'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { readSource, readSourceInput } from '@/lib/services/sources/read-source'
import { useDatabase } from '@/tests/support/database'
import { deskText, figureOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { adjudicate, link, rate } from '@/tests/support/judgements'

useDatabase()

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
const read = (more: Record<string, unknown> = {}, who: Parameters<typeof readSource>[0] = desk.editor) =>
  readSource(who, readSourceInput.parse({ dossier: desk.key, source: desk.sourceKey, ...more }))

async function addCapture(label: string, textIs: string, text: string, at: string): Promise<string> {
  const { dossierId, sourceId, editor } = desk
  const of = { dossierId, sourceId, addedById: editor.personId, language: 'ar', capturedAt: new Date(at) }
  const id = newId()
  await prisma().capture.create({ data: { ...of, id, label, textIs, method: 'pasted', text, length: [...text].length, sha256: sha256(text) } })
  return id
}

test('gives the text with its claims in the order of their words, each as its card needs it', async () => {
  const figure = figureOf('More than 7,500')
  const later = await makeClaim(desk, 'More than 7,500 people have died', { kind: 'figure', figure })
  const first = await makeClaim(desk, 'The army denied it')
  await link(desk, first, later)
  const view = await read()
  expect(view.capture).toMatchObject({ id: desk.captureId, textIs: 'digest', text: deskText, redacted: false })
  expect(view.claims.map((claim) => claim.id)).toEqual([first, later])
  expect(view.claims[0]).toMatchObject({
    statement: 'Claim: The army denied it',
    status: 'draft',
    attributionLine: 'The Army, as reported by The Outlet',
    chain: 'The Army > The Outlet',
    campId: desk.camps.government,
    figureWords: null,
    contradicts: 1,
    mine: true,
    spans: [[52, 70]],
  })
  expect(view.claims[1]).toMatchObject({ figureWords: 'More than 7,500', measure: 'killed', spans: [[72, 104]] })
  expect(view.camps.map((camp) => camp.badge)).toEqual(['GO', 'OP'])
  expect((await read({}, desk.second)).claims.map((claim) => claim.mine)).toEqual([false, false])
})

test('counts spans in code points, and several of one claim stand in order', async () => {
  const text = '🕊 قتل\r\n🕊🕊 قتل'
  const captureId = await addCapture('strange', 'translation', text, '2020-01-01')
  const spans = [[7, 13], [2, 5]].map(([start = 0, end = 0]) => ({ captureId, start, end, exact: [...text].slice(start, end).join('') }))
  const id = await makeClaim(desk, 'Scores were killed', { anchors: spans })
  const { claims } = await read({ capture: captureId })
  expect(claims.map(({ id: claimId, spans: found }) => ({ claimId, found }))).toEqual([{ claimId: id, found: [[2, 5], [7, 13]] }])
})

test('opens with article words if there are any, or with the capture that holds the claim asked for', async () => {
  expect((await read()).capture.label).toBe('digest')
  const older = await addCapture('older', 'article', 'Older words.', '2020-01-02')
  const newer = await addCapture('newer', 'article', 'Newer words.', '2020-01-03')
  expect((await read()).capture.id).toBe(newer)
  const claim = await makeClaim(desk, undefined, { anchors: [{ captureId: older, start: 0, end: 5, exact: 'Older' }] })
  expect((await read({ claim })).capture.id).toBe(older)
  expect((await read({ claim, capture: newer })).capture.id).toBe(newer)
  expect((await read()).source.captures.map((capture) => capture.label)).toContain('older')
})

test('a retired claim is shown only when it is asked for', async () => {
  const claim = await makeClaim(desk, 'activists said')
  await prisma().claim.update({ where: { id: claim }, data: { status: 'retired' } })
  const has = async (more: Record<string, unknown>) => (await read({ capture: desk.captureId, ...more })).claims.some(({ id }) => id === claim)
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
    { spans: [[0, 6]], first: { id: threadId, tags: ['check'], authorName: 'Edi Editor' }, replies: [{ body: 'A reply' }] },
    { spans: [], first: { id: whole.threadId }, replies: [] },
  ])
})

test('keeps ratings from who has not rated, and from readers until the claim is reviewed', async () => {
  const claim = await makeClaim(desk, 'people have died')
  await rate(desk, desk.second, claim, 3)
  await rate(desk, desk.third, claim, 3)
  const seenBy = async (who: Parameters<typeof readSource>[0]) =>
    (await read({ claim, capture: desk.captureId }, who)).claims.find(({ id }) => id === claim)?.desk
  expect(await seenBy(desk.editor)).toBe('hidden')
  expect(await seenBy(desk.second)).toBe('none')
  expect(await seenBy(desk.reader)).toBe('unreviewed')
  await rate(desk, desk.lead, claim, 3)
  await adjudicate(desk, claim, 3)
  expect(await seenBy(desk.editor)).toBe(3)
  expect(await seenBy(desk.reader)).toBe('unreviewed')
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
