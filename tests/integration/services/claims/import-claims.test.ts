import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { sha256 } from '@/lib/data/database/ids'
import { canonicalJson } from '@/lib/data/database/canonical-json'
import { countCodePoints } from '@/lib/domain/input/text'
import { importClaimsInput } from '@/lib/services/claims/import-claims'
import { claimFile, claimLine } from '@/tests/support/claim-files'
import { useDatabase } from '@/tests/support/database'
import { deskText, logOf, makeDesk, makeSource } from '@/tests/support/desk'
import { makeRichDesk } from '@/tests/support/rich-desk'
import { importAs, countIn, claimOfKey } from '@/tests/support/imported-claims'

useDatabase()

test('a file’s claims are drafts of whoever imports it, each with its log entry, and the import has one', async () => {
  const desk = await makeDesk()
  const file = claimFile([claimLine(desk, 'one'), claimLine(desk, 'two', { statement: 'Another' })])
  const result = await importAs(desk, desk.editor, file)
  expect(result).toMatchObject({ lines: 2, fresh: 2, thereAlready: 0, faulty: 0, problems: [] })
  const claim = await claimOfKey(desk, 'one')
  expect(claim).toMatchObject({
    status: 'draft',
    version: 1,
    draftedById: desk.editor.personId,
    statement: 'The army denies it',
  })
  expect(await logOf(claim.id)).toEqual(['claim-drafted'])
  const entries = await prisma().logEntry.findMany({
    where: { dossierId: desk.dossierId },
    include: { payload: true },
    orderBy: { id: 'asc' },
  })
  expect(entries.map(({ kind, actorId }) => [kind, actorId])).toEqual(
    ['claim-drafted', 'claim-drafted', 'claims-imported'].map((kind) => [kind, desk.editor.personId]),
  )
  for (const { sha256: hash, payload: kept } of entries)
    expect(sha256(`${kept?.salt}${canonicalJson(kept?.payload)}`)).toBe(hash)
  const bytes = `${JSON.stringify(claimLine(desk, 'one'))}\n${JSON.stringify(claimLine(desk, 'two', { statement: 'Another' }))}\n`
  expect(entries[2]?.payload?.payload).toEqual({
    v: 1,
    file: 'claims.jsonl',
    sha256: sha256(bytes),
    claims: 2,
    thereAlready: 0,
  })
})

test('a request sent again under its key is answered as the first; with another file of the same name it is refused', async () => {
  const desk = await makeDesk()
  const again = { ...desk.editor, idempotencyKey: 'a key of this import' }
  const file = claimFile([claimLine(desk, 'one')])
  const first = await importAs(desk, again, file)
  expect(await importAs(desk, again, file)).toEqual(first)
  await expect(importAs(desk, again, claimFile([claimLine(desk, 'other')]))).rejects.toMatchObject({
    code: 'key-reused',
  })
  expect(await countIn(desk.dossierId)).toBe(1)
})

test('origins of an answer are counted with those there: the rows of other claims, too', async () => {
  const desk = await makeRichDesk()
  const position = await prisma().position.findUniqueOrThrow({
    where: { id: desk.positions.army },
    include: { question: true },
  })
  const answer = { question: position.question.key, stance: 'asserts', position: position.key }
  const said = (party: string) => ({
    answer,
    chain: [
      { party, knows: 'counted', manner: 'paraphrase' },
      { party: 'the-outlet', manner: 'published' },
    ],
  })
  await importAs(
    desk,
    desk.editor,
    claimFile([claimLine(desk, 'a', said('army')), claimLine(desk, 'b', said('observatory'))]),
  )
  const rows = await prisma().claimSummary.findMany({
    where: { questionId: desk.who, claim: { answer: { positionId: desk.positions.army, stance: 'asserts' } } },
  })
  const origins = new Set(rows.map(({ originPartyId }) => originPartyId).filter(Boolean)).size
  expect(rows.length).toBeGreaterThan(2)
  expect(new Set(rows.map(({ originsForAnswer }) => originsForAnswer))).toEqual(new Set([origins]))
})

test('the same file a second time writes nothing; what is new in it is added, what was changed by hand stays', async () => {
  const desk = await makeDesk()
  await importAs(desk, desk.editor, claimFile([claimLine(desk, 'one')]))
  await prisma().claim.updateMany({ where: { dossierId: desk.dossierId }, data: { statement: 'As edited' } })
  const entries = await prisma().logEntry.count()
  const again = await importAs(desk, desk.second, claimFile([claimLine(desk, `${desk.sourceKey}/one`)]))
  expect(again).toMatchObject({ fresh: 0, thereAlready: 1, faulty: 0 })
  expect(await prisma().logEntry.count()).toBe(entries)
  const more = await importAs(desk, desk.second, claimFile([claimLine(desk, 'one'), claimLine(desk, 'two')]))
  expect(more).toMatchObject({ fresh: 1, thereAlready: 1 })
  expect((await claimOfKey(desk, 'one')).statement).toBe('As edited')
  expect(await countIn(desk.dossierId)).toBe(2)
})

test('two imports of the same file at once: one writes, the other finds its claims there', async () => {
  const desk = await makeDesk()
  const file = claimFile(Array.from({ length: 60 }, (_, n) => claimLine(desk, `claim-${n}`)))
  const results = await Promise.all([importAs(desk, desk.editor, file), importAs(desk, desk.second, file)])
  expect(results.map(({ fresh }) => fresh).toSorted((a, b) => a - b)).toEqual([0, 60])
  expect(await countIn(desk.dossierId)).toBe(60)
  expect(await prisma().logEntry.count({ where: { dossierId: desk.dossierId } })).toBe(61)
})

test('more lines than go together, over many sources', async () => {
  const desk = await makeDesk()
  const sources = [
    desk,
    await makeSource(desk.dossierId, desk.editor.personId),
    await makeSource(desk.dossierId, desk.editor.personId),
  ]
  const lines = Array.from({ length: 2_300 }, (_, n) => claimLine(sources[n % 3]!, `claim-${n}`))
  const result = await importAs(desk, desk.editor, claimFile(lines))
  expect(result).toMatchObject({ lines: 2_300, fresh: 2_300 })
  expect(await countIn(desk.dossierId)).toBe(2_300)
  expect(await prisma().claimSummary.count({ where: { dossierId: desk.dossierId, originsForAnswer: 1 } })).toBe(2_300)
})

test('a reader may not, a stranger finds nothing, whoever is signed out or deactivated is nobody', async () => {
  const desk = await makeDesk()
  const file = claimFile([claimLine(desk, 'one')])
  await expect(importAs(desk, desk.reader, file)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(importAs(desk, desk.outsider, file)).rejects.toMatchObject({ code: 'not-found' })
  await expect(importAs(desk, { personId: null }, file)).rejects.toMatchObject({ code: 'unauthenticated' })
  const at = {
    id: crypto.randomUUID(),
    personId: desk.editor.personId,
    byId: desk.lead.personId,
    reason: 'Left',
    at: new Date(),
  }
  await prisma().deactivation.create({ data: at })
  await expect(importAs(desk, desk.editor, file)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await countIn(desk.dossierId)).toBe(0)
})

test('a byte order mark, CR LF and words outside the first plane are read; positions count code points', async () => {
  const desk = await makeDesk()
  const text = `🕊️ ${deskText} قتل العشرات`
  const source = await makeSource(desk.dossierId, desk.editor.personId, text)
  const start = countCodePoints(text.slice(0, text.indexOf('قتل')))
  const anchors = [
    { capture: 'digest', quote: 'قتل العشرات' },
    { capture: 'digest', start, end: start + 3, sha256: sha256('قتل') },
  ]
  const lines = [
    Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from(JSON.stringify(claimLine(source, 'one', { anchors })))]),
    claimLine(desk, 'two'),
  ]
  expect(await importAs(desk, desk.editor, claimFile(lines, 'claims.jsonl', '\r\n'))).toMatchObject({
    lines: 2,
    fresh: 2,
  })
  const kept = await prisma().anchor.findMany({ where: { captureId: source.captureId }, orderBy: { endAt: 'asc' } })
  expect(kept).toMatchObject([
    { startAt: start, endAt: start + 3, exact: 'قتل' },
    { startAt: start, endAt: start + 11, exact: 'قتل العشرات' },
  ])
})

test('an upload is a file of 5 MB at most, with a name, and not empty', () => {
  const dossierId = '019a0000-0000-7000-8000-000000000001'
  const refusal = (file: unknown) => importClaimsInput.safeParse({ dossierId, file }).error?.issues[0]?.message
  expect(refusal(undefined)).toBe('Choose a file.')
  expect(refusal(new File([], 'a.jsonl'))).toBe('It is empty; choose another.')
  expect(refusal(new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'a.jsonl'))).toMatch(
    /at most 5 MB can be sent at once\. .* npm run import/,
  )
  expect(importClaimsInput.parse({ dossierId, file: new File(['{}'], 'a.jsonl') })).toMatchObject({
    file: { name: 'a.jsonl' },
  })
})
