import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { ImportFile } from '@/lib/services/claims/input/import-file'
import { claimFile, claimLine, fileFigureOf } from '@/tests/support/claim-files'
import { useDatabase } from '@/tests/support/database'
import { makeDesk } from '@/tests/support/desk'
import { importAs, countIn, refusedWith } from '@/tests/support/imported-claims'

useDatabase()

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
    claimLine(desk, 'f', { kind: 'figure', figure: { ...fileFigureOf('More than 7,500 people'), low: 9000 } }),
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
