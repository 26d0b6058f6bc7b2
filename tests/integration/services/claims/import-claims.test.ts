import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { sha256 } from '@/lib/data/database/ids'
import { canonicalJson } from '@/lib/data/database/canonical-json'
import { DomainError } from '@/lib/domain/errors'
import type { ImportReport } from '@/lib/domain/claims/import-report'
import { countCodePoints } from '@/lib/domain/input/text'
import { draftClaim, draftClaimInput } from '@/lib/services/claims/draft-claim'
import type { ImportFile } from '@/lib/services/claims/input/import-file'
import { importClaims, importClaimsInput } from '@/lib/services/claims/import-claims'
import { claimFile, claimLine } from '../../../support/claim-files'
import { useDatabase } from '../../../support/database'
import { claimOn, deskText, figureOf, logOf, makeDesk, makeSource, type Desk } from '../../../support/desk'
import { makeRichDesk } from '../../../support/rich-desk'

useDatabase()

const importAs = (desk: Pick<Desk, 'dossierId'>, who: Desk['editor'] | { personId: null }, file: ImportFile) =>
  importClaims(who, { dossierId: desk.dossierId, file })

const countIn = (dossierId: string) => prisma().claim.count({ where: { dossierId } })
const claimOfKey = (desk: Desk, key: string) =>
  prisma().claim.findUniqueOrThrow({
    where: { dossierId_key: { dossierId: desk.dossierId, key: `${desk.sourceKey}/${key}` } },
  })

/** The report that a file was refused with. */
async function refusedWith(call: Promise<unknown>): Promise<ImportReport> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof DomainError)) throw new Error(`not refused: ${String(error)}`)
  expect(error.code).toBe('invalid')
  return error.details.current as ImportReport
}

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
    include: { logPayloadByLogEntryId: true },
    orderBy: { id: 'asc' },
  })
  expect(entries.map(({ kind, actorId }) => [kind, actorId])).toEqual(
    ['claim-drafted', 'claim-drafted', 'claims-imported'].map((kind) => [kind, desk.editor.personId]),
  )
  for (const { sha256: hash, logPayloadByLogEntryId: kept } of entries)
    expect(sha256(`${kept?.salt}${canonicalJson(kept?.payload)}`)).toBe(hash)
  const bytes = `${JSON.stringify(claimLine(desk, 'one'))}\n${JSON.stringify(claimLine(desk, 'two', { statement: 'Another' }))}\n`
  expect(entries[2]?.logPayloadByLogEntryId?.payload).toEqual({
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

/** Every row of a claim, but for ids, keys and times. */
async function rowsOf(claimId: string) {
  const strip = (row: object | null) =>
    row &&
    Object.fromEntries(
      Object.entries(row).filter(
        ([name]) => !['id', 'key', 'claimId', 'createdAt', 'updatedAt', 'search'].includes(name),
      ),
    )
  const [entry] = await prisma().logEntry.findMany({
    where: { about: { has: claimId } },
    include: { logPayloadByLogEntryId: true },
  })
  const payload = JSON.stringify(entry?.logPayloadByLogEntryId?.payload).replaceAll(/"id":"[^"]+"/g, '"id":""')
  return {
    claim: strip(await prisma().claim.findUnique({ where: { id: claimId } })),
    chain: (await prisma().chainStep.findMany({ where: { claimId }, orderBy: { position: 'asc' } })).map(strip),
    anchors: (await prisma().anchor.findMany({ where: { claimId } })).map(strip),
    figure: strip(await prisma().figure.findUnique({ where: { claimId } })),
    answer: strip(await prisma().answer.findUnique({ where: { claimId } })),
    summary: strip(await prisma().claimSummary.findUnique({ where: { claimId } })),
    entry: { kind: entry?.kind, about: entry?.about.length, payload: JSON.parse(payload) as unknown },
  }
}

test('an imported claim has the rows of the same claim made by hand: figure, answer, unnamed speaker, dates', async () => {
  const [byHand, byFile] = [await makeRichDesk(), await makeRichDesk()]
  const position = await prisma().position.findUniqueOrThrow({
    where: { id: byFile.positions.army },
    include: { question: true },
  })
  const same = {
    hedge: 'reportedly',
    caveat: 'Not verified.',
    eventDate: { edtf: '2012-03-11', words: 'Sunday', basis: 'relative' },
  }
  const figure = figureOf('More than 7,500 people')
  const cases = [
    {
      fields: {
        ...claimOn(byHand, 'The army denied it', same),
        answer: { questionId: byHand.who, stance: 'denies', positionId: byHand.positions.army },
      },
      line: { ...same, answer: { question: position.question.key, stance: 'denies', position: position.key } },
    },
    {
      fields: {
        ...claimOn(byHand, 'More than 7,500 people have died', {
          kind: 'figure',
          figure: { ...figure, byWhom: byHand.parties.army },
        }),
        chain: [
          { label: 'activists, unnamed', campId: byHand.camps.opposition, knows: 'counted', manner: 'anonymous' },
          { partyId: byHand.parties.outlet, manner: 'published' },
        ],
      },
      line: {
        kind: 'figure',
        figure: { ...figure, byWhom: 'army' },
        chain: [
          { party: null, label: 'activists, unnamed', camp: 'opposition', knows: 'counted', manner: 'anonymous' },
          { party: 'the-outlet', manner: 'published' },
        ],
        anchors: [{ capture: 'digest', quote: 'More than 7,500 people have died' }],
      },
    },
  ]
  for (const [index, { fields, line }] of cases.entries()) {
    const { claimId } = await draftClaim(byHand.editor, draftClaimInput.parse(fields))
    await importAs(
      byFile,
      byFile.editor,
      claimFile([claimLine(byFile, `case-${index}`, { ...line, statement: fields.statement })]),
    )
    const imported = await claimOfKey(byFile, `case-${index}`)
    // What the two desks call by ids of their own.
    const ids = new Map<string, string>()
    const name = (desk: typeof byHand) => {
      const { parties, camps, positions, dossierId, sourceId, captureId, who, editor } = desk
      const single = { dossierId, sourceId, captureId, who, editor: editor.personId }
      for (const [kind, own] of Object.entries({ parties, camps, positions, single }))
        for (const [key, id] of Object.entries(own)) ids.set(id, `${kind} ${key}`)
    }
    name(byHand)
    name(byFile)
    const told = (value: unknown) =>
      JSON.stringify(value).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => ids.get(id) ?? id)
    expect(JSON.parse(told(await rowsOf(imported.id)))).toEqual(JSON.parse(told(await rowsOf(claimId))))
  }
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
    where: { questionId: desk.who, claim: { answerByClaimId: { positionId: desk.positions.army, stance: 'asserts' } } },
  })
  const origins = new Set(rows.map(({ originPartyId }) => originPartyId).filter(Boolean)).size
  expect(rows.length).toBeGreaterThan(2)
  expect(new Set(rows.map(({ originsForAnswer }) => originsForAnswer))).toEqual(new Set([origins]))
})

test('one bad line refuses the whole file, and every bad line is told of: where, which field, what to do', async () => {
  const desk = await makeDesk()
  const bad = claimFile([
    claimLine(desk, 'good'),
    claimLine(desk, 'a', {
      chain: [
        { party: 'nobody', knows: 'issued', manner: 'paraphrase' },
        { party: 'the-outlet', manner: 'published' },
      ],
    }),
    '',
    claimLine(desk, 'b', { anchors: [{ capture: 'digest', quote: 'words that do not stand there' }] }),
    claimLine(desk, 'c', { anchors: [{ capture: 'digest', quote: 'e' }] }),
    claimLine(desk, 'd', { source: 'no-source' }),
    claimLine(desk, 'e', { kind: 'figure' }),
    claimLine(desk, 'f', { kind: 'figure', figure: { ...figureOf('More than 7,500 people'), low: 9000 } }),
    claimLine(desk, 'g', { eventDate: { edtf: 'last week', words: null, basis: 'stated' } }),
    claimLine(desk, 'h', { status: 'reviewed' }),
    claimLine(desk, 'i', { answer: { question: 'no-question', stance: 'asserts' } }),
    claimLine(desk, 'j', { anchors: [{ capture: 'original', quote: 'The army denied it' }] }),
    claimLine(desk, 'k', { chain: [{ party: 'army', knows: 'issued', manner: 'published' }] }),
    claimLine(desk, 'good'),
  ])
  const before = await prisma().logEntry.count()
  const report = await refusedWith(importAs(desk, desk.editor, bad))
  expect(report).toMatchObject({ lines: 13, fresh: 1, faulty: 12 })
  const told = report.problems.map(({ line, claim, field }) => [line, claim, field])
  expect(told).toEqual([
    [2, 'a', 'chain.0.party'],
    [4, 'b', 'anchors.0'],
    [5, 'c', 'anchors.0'],
    [6, 'd', 'source'],
    [7, 'e', 'figure.words'],
    [8, 'f', 'overruledBecause'],
    [9, 'g', 'eventDate.edtf'],
    [10, 'h', ''],
    [11, 'i', 'answer.question'],
    [12, 'j', 'anchors.0.capture'],
    [13, 'k', 'chain.0.manner'],
    [14, 'good', 'key'],
  ])
  expect(report.problems.find(({ line }) => line === 2)?.sentence).toContain(
    'This party is not in the dossier: nobody.',
  )
  expect(await countIn(desk.dossierId)).toBe(0)
  expect(await prisma().logEntry.count()).toBe(before)
})

test('after a hundred problems a file is read no further, and says so', async () => {
  const desk = await makeDesk()
  async function* open() {
    for (;;) yield Buffer.from('{}\n'.repeat(10_000))
  }
  const endless: ImportFile = { name: 'endless.jsonl', open }
  const report = await refusedWith(importAs(desk, desk.editor, endless))
  expect(report.problems).toHaveLength(100)
  expect(report).toMatchObject({ isCut: true, lines: report.faulty })
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

test('what another dossier has is not there: its sources and parties', async () => {
  const [desk, other] = [await makeDesk(), await makeDesk()]
  await prisma().party.create({
    data: {
      id: crypto.randomUUID(),
      dossierId: other.dossierId,
      key: 'theirs',
      name: 'Theirs',
      kind: 'group',
      createdAt: new Date(),
    },
  })
  const chain = [
    { party: 'theirs', knows: 'issued', manner: 'paraphrase' },
    { party: 'the-outlet', manner: 'published' },
  ]
  const report = await refusedWith(
    importAs(desk, desk.editor, claimFile([claimLine(other, 'one'), claimLine(desk, 'two', { chain })])),
  )
  expect(report.problems).toMatchObject([
    { line: 1, field: 'source' },
    { line: 2, field: 'chain.0.party' },
  ])
})

test('hostile lines are told of, each by its number, and never break the import', async () => {
  const desk = await makeDesk()
  const half = String.fromCharCode(0xd800)
  const lines = [
    claimLine(desk, 'nul', { statement: 'a\0b' }),
    claimLine(desk, 'a\0key'),
    claimLine(desk, 'half', { statement: `half ${half} a character` }),
    claimLine(desk, 'half-quote', { anchors: [{ capture: 'digest', quote: half }] }),
    claimLine(desk, 'nul-quote', { anchors: [{ capture: 'dig\0est', quote: 'a\0b' }] }),
    claimLine(desk, 'party', { chain: [{ party: `x${half}`, knows: 'issued', manner: 'own-voice' }] }),
    JSON.stringify(claimLine(desk, 'long', { statement: 'x'.repeat(5 * 1024 * 1024) })),
    'no JSON at all',
    '[]',
    'null',
    Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
    '['.repeat(100_000),
    '{"__proto__": {"key": "x"}}',
    claimLine(desk, 'place', { anchors: [{ capture: 'digest', start: 0, end: 1e9, sha256: 'a'.repeat(64) }] }),
  ]
  const report = await refusedWith(importAs(desk, desk.editor, claimFile(lines)))
  expect([...new Set(report.problems.map(({ line }) => line))].toSorted((a, b) => a - b)).toEqual(
    lines.map((_, n) => n + 1),
  )
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
    /at most 5 MB can be taken in at once\. .* npm run import/,
  )
  expect(importClaimsInput.parse({ dossierId, file: new File(['{}'], 'a.jsonl') })).toMatchObject({
    file: { name: 'a.jsonl' },
  })
})
