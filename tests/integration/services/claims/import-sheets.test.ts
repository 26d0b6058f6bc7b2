import { describe, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { problemFile } from '@/lib/domain/claim-rows/problem-rows'
import type { SheetReport } from '@/lib/domain/claims/import-report'
import { checkClaims } from '@/lib/services/claims/check-claims'
import { exportFile } from '@/lib/services/exports/export-file'
import { claimRow, claimSheet, fileOf } from '@/tests/support/claim-sheets'
import { claimFile, claimLine, fileFigureOf } from '@/tests/support/claim-files'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { countIn, importAs, refusedWith } from '@/tests/support/imported-claims'

useDatabase()

const textOf = async (desk: Desk, profile: 'safe' | 'raw') => {
  const { bytes } = await exportFile(desk.editor, { dossier: desk.key, file: 'claims.csv', params: { profile } })
  return Buffer.concat((await bytes.toArray()) as Buffer[]).toString('utf8')
}

const newest = async (desk: Desk) =>
  prisma().claim.findFirstOrThrow({
    where: { dossierId: desk.dossierId },
    orderBy: { createdAt: 'desc' },
    include: { chainSteps: { orderBy: { position: 'asc' } }, anchors: true, figure: true, answer: true },
  })

test('a row is a draft like one made by hand: chain by names, words by place, the rest as the claim form begins', async () => {
  const desk = await makeDesk()
  const report = await importAs(desk, desk.editor, claimSheet([claimRow(desk)]))
  expect(report).toMatchObject({ lines: 1, fresh: 1, faulty: 0 })
  const claim = await newest(desk)
  expect(claim).toMatchObject({ status: 'draft', attribution: 'as-reported', draftedById: desk.editor.personId })
  expect(claim.chainSteps).toMatchObject([
    { partyId: desk.parties.army, manner: 'paraphrase', knows: 'not stated' },
    { partyId: desk.parties.outlet, manner: 'published', knows: null },
  ])
  expect(claim.anchors).toMatchObject([{ exact: 'The army denied it' }])
  expect(await logOf(claim.id)).toEqual(['claim-drafted'])
})

test.each([
  ['commas and CR LF, with a byte order mark', {}],
  ['semicolons and LF, without one', { separator: ';', end: '\n', begins: '' }],
  ['tabs', { separator: '\t', name: 'claims.txt' }],
  ['a line that names the separator', { separator: ';', begins: '\uFEFFsep=;\r\n' }],
])('a sheet is read with %s', async (_, saved) => {
  const desk = await makeDesk()
  const statement = 'It says, "no";\nand no\tmore'
  const report = await importAs(desk, desk.editor, claimSheet([claimRow(desk, { statement }), claimRow(desk)], saved))
  expect(report).toMatchObject({ fresh: 2, faulty: 0 })
  const statements = await prisma().claim.findMany({
    where: { dossierId: desk.dossierId },
    select: { statement: true },
  })
  expect(statements.map((each) => each.statement).toSorted()).toEqual([statement, 'The army denies it'])
})

test.each(['safe', 'raw'] as const)(
  'what goes out %s comes in: every row is here, and nothing is changed',
  async (profile) => {
    const desk = await makeDesk()
    const hostile = ['=1+1', "'quoted", 'a;=b', '@xyz', '-5 says; +6', 'plain']
    await importAs(
      desk,
      desk.editor,
      claimFile(hostile.map((statement, at) => claimLine(desk, `c${at}`, { statement }))),
    )
    const before = await prisma().logEntry.count()
    const report = await checkClaims(desk.editor, {
      dossierId: desk.dossierId,
      file: fileOf(await textOf(desk, profile)),
    })
    expect(report).toMatchObject({ lines: 6, fresh: 0, thereAlready: 6, faulty: 0 })
    expect(report.sheet?.rows.map(({ outcome }) => outcome)).toEqual(Array(6).fill('there'))
    expect(report.sheet?.columns).toMatchObject({ unknown: [] })
    expect(await prisma().logEntry.count()).toBe(before)
  },
)

test('of a file with two rows more, two are added; a changed row of a claim that is here is told of and changes nothing', async () => {
  const desk = await makeDesk()
  await importAs(
    desk,
    desk.editor,
    claimFile([claimLine(desk, 'one'), claimLine(desk, 'two', { statement: 'Second' })]),
  )
  const [head = '', first = '', second = ''] = (await textOf(desk, 'safe')).split('\r\n')
  const changed = second.replace('Second', 'Changed').replace('The army denies it', 'Changed')
  const added = (statement: string) => first.replace(/^[^,]*/, '').replace(/The army denies it|Second/, statement)
  const file = fileOf([head, first, changed, added('New one'), added('New two'), ''].join('\r\n'))
  const report = await importAs(desk, desk.editor, file)
  expect(report).toMatchObject({ lines: 4, fresh: 2, thereAlready: 2, faulty: 0 })
  expect(report.sheet?.rows.map(({ line, outcome }) => [line, outcome])).toEqual([
    [2, 'there'],
    [3, 'differs'],
    [4, 'new'],
    [5, 'new'],
  ])
  expect(await countIn(desk.dossierId)).toBe(4)
  expect(await prisma().claim.count({ where: { dossierId: desk.dossierId, statement: 'Changed' } })).toBe(0)
  expect(await importAs(desk, desk.editor, file)).toMatchObject({ fresh: 0, thereAlready: 4 })
  expect(await countIn(desk.dossierId)).toBe(4)
})

test('one bad row refuses the file; the refused rows, mended in their own file, come in', async () => {
  const desk = await makeDesk()
  const rows = [
    claimRow(desk),
    claimRow(desk, { statement: 'Second; it says', kind: 'rumour' }),
    claimRow(desk, { statement: '=third', chain: 'Nobody > The Outlet' }),
  ]
  const sheet = claimSheet(
    rows.map((row) => ({ ...row, statement: row.statement === '=third' ? "'=third" : (row.statement ?? '') })),
    { separator: ';' },
  )
  const report = await refusedWith(importAs(desk, desk.editor, sheet))
  expect(report.problems.map(({ line, field }) => [line, field])).toEqual([
    [3, 'kind'],
    [4, 'chain'],
  ])
  expect(await countIn(desk.dossierId)).toBe(0)
  const errors = problemFile(report.sheet as SheetReport)
  expect(errors).toContain('"kind: Write one of: occurrence')
  const mended = errors.replace('rumour', 'opinion').replace('Nobody', 'people, unnamed')
  expect(await importAs(desk, desk.editor, fileOf(mended))).toMatchObject({ lines: 2, fresh: 2 })
  const statements = await prisma().claim.findMany({
    where: { dossierId: desk.dossierId },
    select: { statement: true },
  })
  expect(statements.map((each) => each.statement).toSorted()).toEqual(['=third', 'Second; it says'])
})

test('a statement that still has the words of the article is known to, from rows and from lines', async () => {
  const desk = await makeDesk()
  await importAs(
    desk,
    desk.editor,
    claimSheet([claimRow(desk, { statement_is: 'article' }), claimRow(desk, { statement: 'Ours' })]),
  )
  await importAs(desk, desk.editor, claimFile([claimLine(desk, 'line', { statementIs: 'article' })]))
  const claims = await prisma().claim.findMany({ where: { dossierId: desk.dossierId }, orderBy: { statement: 'asc' } })
  expect(claims.map(({ statement, statementIs }) => [statement, statementIs])).toEqual([
    ['Ours', 'ours'],
    ['The army denies it', 'article'],
    ['The army denies it', 'article'],
  ])
})

test('columns that are not ours are named by the check, and left out only by whoever was told', async () => {
  const desk = await makeDesk()
  const file = claimSheet([claimRow(desk, { colour: 'red', status: 'reviewed' })])
  const checked = await checkClaims(desk.editor, { dossierId: desk.dossierId, file })
  expect(checked.sheet?.columns).toMatchObject({ unknown: ['colour'], leftAside: ['status'] })
  await expect(importAs(desk, desk.editor, file)).rejects.toMatchObject({ code: 'invalid' })
  expect(await countIn(desk.dossierId)).toBe(0)
  await importAs(desk, desk.editor, file, new Set(['colour']))
  expect(await newest(desk)).toMatchObject({ status: 'draft' })
})

describe('a row says what is wrong, by its column', () => {
  const cases: [string, Record<string, string>, string, RegExp][] = [
    ['a party that nobody is', { chain: 'The Armee > The Outlet' }, 'chain', /No party here is called The Armee/],
    ['a source of nowhere', { source: 'no-source' }, 'source_id', /source is not in the dossier/],
    ['words that stand twice', { digest_words: 'e' }, 'quote', /are in the capture \d+ times, at/],
    ['words that stand nowhere', { digest_words: 'Nobody said it' }, 'quote', /are not in the capture/],
    ['another capture', { capture_sha256: 'a'.repeat(64) }, 'capture_sha256', /no text with this SHA-256/],
    ['a formula', { statement: '=A1&B1' }, 'statement', /This is a formula/],
    ['an error of the spreadsheet', { place: '#REF!' }, 'place', /wrote an error here \(#REF!\)/],
    ['no id', { claim_id: 'new-1' }, 'claim_id', /This is not an id: new-1/],
    ['a date that a spreadsheet made', { event_date: '03/11/12' }, 'event_date', /./],
    ['no statement', { statement: ' ' }, 'statement', /This cell is empty/],
    ['a question of nowhere', { question: 'none' }, 'question', /not in the dossier|none/],
    ['a position without a question', { position: 'x' }, 'position', /no question beside it/],
    [
      'a number in words',
      { kind: 'figure', measure: 'killed', figure_words: '7,500', figure_low: 'many' },
      'figure_low',
      /This is not a number: many/,
    ],
    [
      'other bounds than the words',
      {
        kind: 'figure',
        measure: 'killed',
        digest_words: 'More than 7,500 people',
        figure_words: 'More than 7,500 people',
        figure_low: '9000',
      },
      'overruled_because',
      /as > 7,500, and you set ≥ 9,000/,
    ],
    [
      'words without a number',
      { kind: 'figure', measure: 'killed', figure_words: 'people' },
      'figure_words',
      /read no number/,
    ],
    ['a manner too many', { manner: 'paraphrase > relayed > published' }, 'manner', /3 parts here and 2 in the chain/],
  ]
  test('all of them in one file', async () => {
    const desk = await makeDesk()
    const report = await refusedWith(
      importAs(desk, desk.editor, claimSheet(cases.map(([, cells]) => claimRow(desk, cells)))),
    )
    const told = report.problems.map(({ line, field, sentence }) => ({ line, field, sentence }))
    expect(told).toEqual(
      cases.map(([, , field, sentence], at) => ({
        line: at + 2,
        field,
        sentence: expect.stringMatching(sentence) as string,
      })),
    )
    expect(report.sheet?.refused).toHaveLength(cases.length)
    expect(await countIn(desk.dossierId)).toBe(0)
  })
})

test('a figure without bounds has those of its words, in rows and in lines', async () => {
  const desk = await makeDesk()
  const words = 'More than 7,500 people'
  const row = claimRow(desk, { kind: 'figure', measure: 'killed', figure_words: words, digest_words: words })
  const { low: _a, lowOpen: _b, high: _c, highOpen: _d, ...figure } = fileFigureOf(words)
  const line = claimLine(desk, 'line', { kind: 'figure', figure, anchors: [{ capture: 'digest', quote: words }] })
  await importAs(desk, desk.editor, claimSheet([row]))
  await importAs(desk, desk.editor, claimFile([line]))
  const figures = await prisma().figure.findMany({ where: { claim: { dossierId: desk.dossierId } } })
  expect(figures.map(({ low, lowOpen, high }) => [Number(low), lowOpen, high])).toEqual([
    [7500, true, null],
    [7500, true, null],
  ])
})

describe('a file that is no sheet in UTF-8 says what it is', () => {
  const row = 'statement,kind,chain,source_id,quote\n'
  const files: [string, string | Uint8Array, RegExp][] = [
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /This is a workbook/],
    ['UTF-16', Buffer.from(`\uFEFF${row}`, 'utf16le'), /This file is in UTF-16/],
    [
      'windows-1252',
      Buffer.concat([Buffer.from(`${row}caf`), Buffer.from([0xe9]), Buffer.from(',b,c,d,e\n')]),
      /Line 2 is not in UTF-8/,
    ],
    ['cut in quotation marks', `${row}"a,b,c`, /quotation mark that opens in line 2 is never closed/],
    ['cut in a row', `${row}a,b,c,d,e\na,b`, /The file ends inside row 3: it has 2 of 5 cells/],
    ['a quotation mark inside', `${row}a"b,c,d,e,f\n`, /Line 2 has a quotation mark inside a cell/],
    [
      'missing columns',
      'statement,kind\na,b\n',
      /The columns chain, source_id or source, quote or digest_words are missing/,
    ],
    ['columns twice', 'statement,kind,chain,source_id,quote,kind\n', /The column kind is there more than once/],
    ['blank rows without an end', `${row}${'\n'.repeat(100_001)}`, /more than 100,000 blank rows/],
    ['nothing', '', /There is nothing in this file|No claims/],
  ]
  test.each(files)('%s', async (_, content, sentence) => {
    const desk = await makeDesk()
    const report = await refusedWith(importAs(desk, desk.editor, fileOf(content)))
    expect(report.problems.at(-1)?.sentence).toMatch(sentence)
  })
})

test('after a hundred problems a sheet is read no further, and its stream is closed', async () => {
  const desk = await makeDesk()
  let isClosed = false
  async function* open() {
    try {
      yield Buffer.from('statement,kind,chain,source,quote\n')
      for (;;) yield Buffer.from('a,b,c,d,e\n'.repeat(1_000))
    } finally {
      isClosed = true
    }
  }
  const report = await refusedWith(importAs(desk, desk.editor, { name: 'endless.csv', open }))
  expect(report).toMatchObject({ isCut: true, lines: 1_000, faulty: 100 })
  expect(report.sheet?.refused).toHaveLength(100)
  await expect.poll(() => isClosed).toBe(true)
})

test('what another dossier has is not there, and roles hold for rows as for lines', async () => {
  const [desk, other] = [await makeDesk(), await makeDesk()]
  await importAs(other, other.editor, claimSheet([claimRow(other)]))
  const theirs = await newest(other)
  const report = await importAs(desk, desk.editor, claimSheet([claimRow(desk, { claim_id: theirs.id })]))
  expect(report).toMatchObject({ fresh: 1, thereAlready: 0 })
  expect((await newest(desk)).id).not.toBe(theirs.id)
  await expect(importAs(desk, desk.reader, claimSheet([claimRow(desk)]))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(importAs(desk, { personId: null }, claimSheet([claimRow(desk)]))).rejects.toMatchObject({
    code: 'unauthenticated',
  })
})
