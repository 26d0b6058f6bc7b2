import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countAddedAnswers, notCounted } from '@/lib/data/claim-import/count-added'
import { inTransaction, prisma } from '@/lib/data/database/database'
import { claimSorts } from '@/lib/domain/claims/filter-terms'
import { filterToParams, type FilterParams } from '@/lib/domain/claims/filter'
import { linkTypes } from '@/lib/domain/vocabulary'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { findClaims } from '@/lib/services/claims/find-claims'
import { listClaims } from '@/lib/services/claims/list-claims'
import { claimFormChoices } from '@/lib/services/claims/claim-form-choices'
import { readClaim } from '@/lib/services/claims/read-claim'
import { listComparable, listComparableInput } from '@/lib/services/comparisons/list-comparable'
import { exportFile } from '@/lib/services/exports/export-file'
import { showLog, showLogInput } from '@/lib/services/history/show-log'
import { showMethod } from '@/lib/services/method/show-method'
import { showParty, showPartyInput } from '@/lib/services/parties/show-party'
import { showGrid, showGridInput } from '@/lib/services/questions/show-grid'
import { showQuestion } from '@/lib/services/questions/show-question'
import { showReview, showReviewInput } from '@/lib/services/review/show-review'
import { listSources, listSourcesInput } from '@/lib/services/sources/list-sources'
import { readSource } from '@/lib/services/sources/read-source'
import { fillDatabase } from '../../../../bench/generate/fill-database'
import { madeId } from '../../../../bench/generate/made-ids'
import { editors, leads, people } from '../../../../bench/generate/people'
import { commonWord } from '../../../../bench/generate/phrases'
import { dossierSizes } from '../../../../bench/generate/sizes'
import { useDatabase } from '../../../support/database'
import { openExplainer } from '../../../support/query-plan'
import { readingStatements, seeSql, type SeenStatement } from '../../../support/seen-sql'

/*
 * What grows with the database must not be read by a request: of 100,000 claims no large table is read from end to end,
 * nothing is sorted but about a page, and nothing is counted beyond 10,000 (bars, S3). Every statement that a service
 * sends is explained as it was sent.
 */

const database = useDatabase()
let explainer: Awaited<ReturnType<typeof openExplainer>>

/** The longest list of a page: 200 choices of a filter, with the one that is chosen; a question shows 300 answers. */
const page = { list: 201, question: 301 }
/** A filter that leaves one claim in seventy or fewer may sort these in an order that has no index for it. */
const fewOfMany = 1_000

beforeAll(async () => {
  await fillDatabase(database.ownerUrl, { sizes: dossierSizes(72_000), seed: 1, say: () => undefined })
  explainer = await openExplainer()
}, 480_000)

afterAll(() => explainer.close())

const editor = { personId: editors[4]!.id }
const lead = { personId: leads[0]!.id }
const reader = { personId: people.at(-1)!.id }

async function faultsOf(work: () => Promise<unknown>, most: number, settings = '') {
  return faultsIn(await seeSql(work), most, settings)
}

async function faultsIn(seen: SeenStatement[], most: number, settings = '') {
  const statements = readingStatements(seen)
  expect(statements.length).toBeGreaterThan(0)
  const found = []
  for (const statement of statements) {
    const faults = await explainer.faultsOf(statement, most, settings)
    if (faults.length > 0) found.push({ faults, sql: statement.text.replaceAll(/\s+/g, ' ').slice(0, 2_000) })
  }
  return found
}

test('there is enough to tell a scan from a look', () => {
  for (const table of ['claim', 'claim_summary', 'rating', 'link', 'anchor', 'chain_step', 'log_entry', 'capture']) {
    expect([...explainer.large]).toContain(table)
  }
})

const filters: [string, FilterParams][] = [
  ['none', {}],
  ...['draft', 'in-review', 'reviewed', 'retired'].map((status): [string, FilterParams] => [status, { status }]),
  ['two statuses', { status: ['draft', 'retired'] }],
  ['a camp', { camp: 'camp-1' }],
  ['a party heard often', { party: 'party-0' }],
  ['a party heard hardly ever', { party: 'party-350' }],
  ['a source', { source: 'source-77' }],
  ['a question', { question: 'question-1' }],
  ['a kind', { kind: 'naming' }],
  ['a measure', { measure: 'killed' }],
  ...linkTypes.map((link): [string, FilterParams] => [link, { link }]),
  ['rated', { rated: 'yes' }],
  ['not rated', { rated: 'no' }],
  ['stale', { stale: 'yes' }],
  ['mine', { mine: 'yes' }],
  ['a desk rating', { desk: 'yes' }],
  ['no desk rating', { desk: 'no' }],
  ['several', { kind: 'figure', status: 'draft', camp: 'camp-2' }],
]

describe('a page of the claims table', () => {
  const orders = claimSorts.flatMap((sort) => [sort, `-${sort}`])

  test.each(filters)('filtered by: %s, in every order', { timeout: 60_000 }, async (_, params) => {
    for (const sort of orders) {
      const most = sort.endsWith('updated') ? page.list : fewOfMany
      expect(await faultsOf(() => listClaims(editor, { dossier: 'great', params: { ...params, sort } }), most)).toEqual(
        [],
      )
    }
  })

  test.each(orders)('far from the first, in the order %s', { timeout: 60_000 }, async (sort) => {
    const first = await listClaims(editor, { dossier: 'great', params: { sort, status: 'reviewed' } })
    const far = filterToParams({ ...first.query, cursor: { direction: 'after', ...first.next! } })
    expect(
      await faultsOf(() => listClaims(editor, { dossier: 'great', params: Object.fromEntries(far) }), page.list),
    ).toEqual([])
  })

  test('as a reader', async () => {
    expect(await faultsOf(() => listClaims(reader, { dossier: 'great', params: { desk: 'yes' } }), page.list)).toEqual(
      [],
    )
  })
})

test.each(['Barbar Kafdil', commonWord, 'کفر ديل'])('a search for %s', async (q) => {
  expect(await faultsOf(() => listClaims(editor, { dossier: 'great', params: { q } }), fewOfMany)).toEqual([])
  const exceptId = madeId('claim', 1, 1)
  expect(
    await faultsOf(() => findClaims(editor, { dossierId: madeId('dossier', 1, 0), exceptId, words: q }), fewOfMany),
  ).toEqual([])
})

test('a page of the history, by everything it is filtered by', async () => {
  const log = (more: object) => () => showLog(editor, showLogInput.parse({ dossier: 'great', ...more }))
  expect(await faultsOf(log({}), page.list)).toEqual([])
  expect(await faultsOf(log({ person: editors[1]!.id }), page.list)).toEqual([])
  expect(await faultsOf(log({ kind: 'claims' }), page.list)).toEqual([])
})

test('a claim, a question, the review queue and the sources', { timeout: 60_000 }, async () => {
  const claim = madeId('claim', 1, 500)
  expect(await faultsOf(() => readClaim(editor, { dossier: 'great', claim }), page.list)).toEqual([])
  // To find each origin's latest answer all answers to a question are sorted; this one has about as many as are common.
  expect(
    await faultsOf(
      () => showQuestion(editor, { dossier: 'great', question: 'question-60', scale: null }),
      page.question,
    ),
  ).toEqual([])
  expect(await faultsOf(() => showReview(editor, showReviewInput.parse({ dossier: 'great' })), page.list)).toEqual([])
  expect(await faultsOf(() => listSources(editor, listSourcesInput.parse({ dossier: 'great' })), page.list)).toEqual([])
})

test('the forms and the pages about a party, the method and what is left to compare', { timeout: 60_000 }, async () => {
  const dossierId = madeId('dossier', 1, 0)
  expect(
    await faultsOf(() => claimFormChoices(editor, { dossierId, sourceId: madeId('source', 1, 5) }), 2_000),
  ).toEqual([])
  expect(
    await faultsOf(() => showParty(editor, showPartyInput.parse({ dossier: 'great', party: 'party-0' })), page.list),
  ).toEqual([])
  const passedOn = showPartyInput.parse({ dossier: 'great', party: 'party-0', claims: 'passed-on' })
  expect(await faultsOf(() => showParty(editor, passedOn), page.list)).toEqual([])
  expect(await faultsOf(() => showMethod(editor, { dossier: 'great' }), page.list)).toEqual([])
  expect(await faultsOf(() => listComparable(editor, listComparableInput.parse({ dossier: 'great' })), 30_000)).toEqual(
    [],
  )
})

test('a page of the question grid', { timeout: 60_000 }, async () => {
  // It sorts the answers to its own questions: the 25 that come first have a third of all.
  const answersOfPage = 6_000
  expect(await faultsOf(() => showGrid(editor, showGridInput.parse({ dossier: 'grid' })), answersOfPage)).toEqual([])
})

test('a save that counts the origins of its answer anew', { timeout: 60_000 }, async () => {
  const question = { key: 'question-60', dossierId: madeId('dossier', 1, 0) }
  const claim = await prisma().claim.findFirstOrThrow({
    where: { status: 'reviewed', kind: { not: 'figure' }, answer: { question } },
    include: { chainSteps: { orderBy: { position: 'asc' } }, anchors: true, answer: true },
  })
  const { id: claimId, dossierId, version, statement, kind, chainSteps: chain, answer } = claim
  const anchors = claim.anchors.map((anchor) => ({ ...anchor, start: anchor.startAt, end: anchor.endAt }))
  const attribution = claim.attribution === 'disputed' ? 'as-reported' : 'disputed'
  const input = editClaimInput.parse({
    dossierId,
    claimId,
    version,
    statement,
    kind,
    attribution,
    chain,
    anchors,
    answer,
  })
  // The log takes an entry once only; its own statement reads nothing.
  const seen = (await seeSql(() => editClaim(editor, input))).filter(({ name }) => name !== 'end-change')
  expect(seen.map(({ name }) => name)).toContain('origin-evidence')
  expect(await faultsIn(seen, page.question)).toEqual([])
})

test('an import counts origins by what it adds and what the same origins answer', { timeout: 60_000 }, async () => {
  const summary = await prisma().claimSummary.findFirstOrThrow({
    where: {
      status: 'reviewed',
      measure: null,
      originPartyId: { not: null },
      questionId: { not: null },
      dossierId: madeId('dossier', 1, 0),
    },
  })
  const { claimId, questionId, updatedAt } = summary
  const asImported = () => prisma().claimSummary.update({ where: { claimId }, data: { originsForAnswer: notCounted } })
  await asImported()
  const seen = await seeSql(() => inTransaction((db) => countAddedAnswers(db, [questionId ?? ''], updatedAt)))
  expect(await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })).toEqual(summary)
  expect(seen.map(({ name }) => name)).toContain('added-answers')
  await asImported()
  expect(await faultsIn(seen, page.list)).toEqual([])
  await prisma().claimSummary.update({ where: { claimId }, data: { originsForAnswer: summary.originsForAnswer } })
})

test('a text with thousands of claims', async () => {
  const ask = { dossier: 'reader', source: 'source-0', capture: null, claim: null }
  expect(await faultsOf(() => readSource(editor, ask), dossierSizes(72_000)[3]!.claims)).toEqual([])
})

test('an export walks in the order of its rows', { timeout: 60_000 }, async () => {
  const inOrder =
    'SET LOCAL enable_sort = off; SET LOCAL enable_hashjoin = off; SET LOCAL max_parallel_workers_per_gather = 0'
  const ask = async () => {
    const { bytes } = await exportFile(lead, { dossier: 'great', file: 'claims.csv', params: { profile: 'raw' } })
    for await (const _ of bytes);
  }
  const found = await faultsOf(ask, page.list, inOrder)
  // All of it is looked at, since all of it is in the file.
  expect(found.flatMap(({ faults }) => faults).filter(({ fault }) => fault !== 'looks through')).toEqual([])
})
