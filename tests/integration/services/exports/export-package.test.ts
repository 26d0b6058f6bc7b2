import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { parseCsv } from '@/lib/domain/exports/csv'
import { csvTables } from '@/lib/domain/exports/csv-tables'
import type { dataPackage } from '@/lib/domain/exports/datapackage'
import { exportPackage } from '@/lib/services/exports/export-package'
import { answerQuestion, answerQuestionInput } from '@/lib/services/questions/answer-question'
import { prisma } from '@/lib/data/database/database'
import { useDatabase } from '../../../support/database'
import { type Desk, makeClaim, makeDesk } from '../../../support/desk'
import { keptFiles } from '../../../support/kept-files'
import { makeQuestion } from '../../../support/questions'
import { columnOf } from '../../../support/table-schema'

const database = useDatabase()
let desk: Desk

beforeAll(async () => {
  desk = await makeDesk()
  await makeClaim(desk)
})

const running = async () =>
  (
    await database.rows(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'counterclaim export'`,
    )
  ).length

test('writes every file, then says of each how long it is and what it hashes to', async () => {
  const { files, write } = keptFiles()
  await exportPackage(desk.editor, { dossier: desk.key, params: { profile: 'raw' }, write })
  expect([...files.keys()]).toEqual([...Object.keys(csvTables).map((name) => `${name}.csv`), 'datapackage.json'])
  const described = JSON.parse(files.get('datapackage.json') ?? '') as ReturnType<typeof dataPackage>
  for (const { path, bytes, hash } of described.resources) {
    const file = Buffer.from(files.get(path) ?? '')
    expect(bytes).toBe(file.length)
    expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`)
  }
})

test('all files are of one moment, whatever is done meanwhile', async () => {
  const { files, write } = keptFiles()
  await exportPackage(desk.editor, {
    dossier: desk.key,
    params: { profile: 'raw' },
    write: async (name, bytes) => {
      await write(name, bytes)
      if (name === 'claims.csv') await makeClaim(desk)
    },
  })
  const claimsIn = (name: string) =>
    new Set(
      parseCsv(files.get(name) ?? '')
        .slice(1)
        .map(([id]) => id),
    )
  expect(claimsIn('claims.csv').size).toBe(1)
  expect(claimsIn('chain_steps.csv')).toEqual(claimsIn('claims.csv'))
})

test('grid.csv counts origins and reads answers in the state that claims.csv is of, though an answer changes meanwhile', async () => {
  const { id: questionId, positions } = await makeQuestion(desk)
  const said = (partyId: string) => ({
    chain: [
      { partyId, knows: 'decided', manner: 'paraphrase' },
      { partyId: desk.parties.outlet, manner: 'published' },
    ],
    answer: { questionId, stance: 'asserts', positionId: positions.army },
  })
  const claims = [
    await makeClaim(desk, undefined, said(desk.parties.army)),
    await makeClaim(desk, undefined, said(desk.parties.observatory)),
  ]
  const { key } = await prisma().question.findUniqueOrThrow({ where: { id: questionId } })
  const take = async (between: () => Promise<unknown>) => {
    const { files, write } = keptFiles()
    await exportPackage(desk.editor, {
      dossier: desk.key,
      params: { profile: 'raw', question: key },
      write: async (name, bytes) => {
        await write(name, bytes)
        if (name === 'claims.csv') await between()
      },
    })
    return new Map(
      [...files].map(([name, text]) => [name.replace('.csv', ''), name.endsWith('.csv') ? parseCsv(text) : []]),
    )
  }
  const change = async () => {
    const answer = { questionId, stance: 'asserts', positionId: positions.rebels }
    await answerQuestion(
      desk.editor,
      answerQuestionInput.parse({ dossierId: desk.dossierId, claimId: claims[1], version: 1, answer }),
    )
  }
  const files = await take(change)
  expect(columnOf(files, 'claims', 'origins_for_answer')).toEqual(['2', '2'])
  expect(columnOf(files, 'grid', 'origins_for_answer')).toEqual(['2', '2'])
  const after = await take(async () => undefined)
  expect(columnOf(after, 'grid', 'origins_for_answer')).toEqual(['1', '1'])
  expect(columnOf(after, 'grid', 'reading')[0]).not.toBe(columnOf(files, 'grid', 'reading')[0])
})

test('whoever cannot take a file stops it all, and the connection goes', async () => {
  const write = async () => {
    throw new Error('The disk is full')
  }
  await expect(exportPackage(desk.editor, { dossier: desk.key, params: {}, write })).rejects.toThrow('The disk is full')
  for (let tries = 0; tries < 50 && (await running()) > 0; tries++) await sleep(20)
  expect(await running()).toBe(0)
})

test('a stranger finds no dossier, nobody signed out either; a faulty filter writes nothing', async () => {
  const { files, write } = keptFiles()
  const input = { dossier: desk.key, params: {}, write }
  await expect(exportPackage(desk.outsider, input)).rejects.toMatchObject({ code: 'not-found' })
  await expect(exportPackage({ personId: null }, input)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(exportPackage(desk.editor, { ...input, params: { camp: 'mars' } })).rejects.toMatchObject({
    code: 'invalid',
  })
  expect(files.size).toBe(0)
})
