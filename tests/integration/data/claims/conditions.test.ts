import { beforeAll, describe, expect, test } from 'vitest'
import { claimConditions, resolveFilter } from '@/lib/data/claims/conditions'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { prisma } from '@/lib/data/database/database'
import { literal, placeholders } from '@/lib/data/database/sql-values'
import { enterDossier, type Viewer } from '@/lib/data/access/viewer'
import { type FilterParams, paramsToFilter } from '@/lib/domain/claims/filter'
import { rateClaim } from '@/lib/services/ratings/rate-claim'
import type { Caller } from '@/lib/domain/accounts/caller'
import { useDatabase } from '../../../support/database'
import { type Desk, makeClaim, makeDesk } from '../../../support/desk'

const database = useDatabase()
let desk: Desk

beforeAll(async () => {
  desk = await makeDesk()
})

/** Statements that a filter leaves, asked by parameters and by literals, which must agree. */
async function statementsOf(caller: Caller, params: FilterParams): Promise<string[]> {
  const viewer: Viewer = await enterDossier(caller, { key: desk.key })
  const filter = await resolveFilter(viewer, paramsToFilter(params).filter)
  const { bind, values } = placeholders()
  const sql = (conditions: string) =>
    `SELECT statement FROM claim_summary s JOIN claim c ON c.id = s.claim_id WHERE ${conditions} ORDER BY statement`
  const byParameter = await database.rows(sql(claimConditions(viewer, filter, bind)), values)
  const byLiteral = await database.rows(sql(claimConditions(viewer, filter, literal)))
  expect(byLiteral).toEqual(byParameter)
  return byParameter.map((row) => row.statement as string)
}

async function claimSaying(statement: string): Promise<string> {
  return makeClaim(desk, undefined, { statement })
}

describe('a search', () => {
  const marked = 'مُحَمَّد وصل إلى حِمْص'
  const stretched = 'كـتـاب عن مدرسة أحمد'
  beforeAll(async () => {
    for (const statement of [
      marked,
      stretched,
      'قتل ١٢٣٤ شخصا، قالوا',
      'در سال ۱۳۹۳',
      'Zürich naïvely ﬁned café',
      "O'Brien said 7,500 were killed",
      'ALEPPO fell',
    ])
      await claimSaying(statement)
  })

  test.each([
    ['marks are ignored', 'محمد', [marked]],
    ['also when typed', 'حِمص', [marked]],
    ['alef forms are one', 'الي', [marked]],
    ['hamza or not', 'احمد', [stretched]],
    ['hamza typed', 'أحمد', [stretched]],
    ['tatweel is ignored', 'كتاب', [stretched]],
    ['tatweel typed', 'كـتـاب', [stretched]],
    ['teh marbuta is heh', 'مدرسه', [stretched]],
    ['Arabic digits by Latin ones', '1234', ['قتل ١٢٣٤ شخصا، قالوا']],
    ['Arabic digits', '١٢٣٤', ['قتل ١٢٣٤ شخصا، قالوا']],
    ['Persian digits by Arabic ones', '١٣٩٣', ['در سال ۱۳۹۳']],
    ['a word before an Arabic comma', 'شخصا', ['قتل ١٢٣٤ شخصا، قالوا']],
    ['accents are ignored', 'zurich cafe', ['Zürich naïvely ﬁned café']],
    ['ligatures too', 'fined', ['Zürich naïvely ﬁned café']],
    ['case too', 'aleppo', ['ALEPPO fell']],
    ['the beginning of a word is enough', 'alep', ['ALEPPO fell']],
    ['the middle is not', 'leppo', []],
    ['every word must be there', 'aleppo killed', []],
    ['in any order', 'killed brien', ["O'Brien said 7,500 were killed"]],
    ['a number with its comma', '7,500', ["O'Brien said 7,500 were killed"]],
    ['operators are no operators', 'aleppo | killed', []],
    ['a quotation mark is no end', "o'brien", ["O'Brien said 7,500 were killed"]],
    ['a letter that folds to a quotation mark', 'ʼʼʼ', []],
    ['a word that folds to nothing', 'ـ', []],
  ])('%s: %s', async (_, q, found) => {
    expect(await statementsOf(desk.editor, { q })).toEqual(found)
  })

  test('reaches quote, chain, figure words and headline', async () => {
    const statement = 'Found by what stands around it'
    await makeClaim(desk, 'Scores were killed in the quarter', { statement })
    for (const q of ['scores quarter', 'army outlet scores', 'source scores'])
      expect(await statementsOf(desk.editor, { q })).toEqual([statement])
  })
})

describe('whose eyes they are', () => {
  const [mine, theirs] = ['Rated by the second editor', 'Rated by the first editor']
  const rated = { q: 'rated by' }

  beforeAll(async () => {
    const rate = async (caller: Caller, statement: string) => {
      const claimId = await claimSaying(statement)
      await rateClaim(caller, { dossierId: desk.dossierId, claimId, credibility: 3, reason: 'For a test' })
      const [rating] = await database.rows<{ id: string }>('SELECT id FROM rating WHERE claim_id = $1', [claimId])
      await database.rows(
        `INSERT INTO stale_mark (id, rating_id, cause, at) VALUES (gen_random_uuid(), $1, 'For a test', now())`,
        [rating!.id],
      )
      await refreshSummaries(prisma(), [claimId])
    }
    await rate(desk.second, mine)
    await rate(desk.editor, theirs)
  })

  test('rated is about the viewer’s own ratings', async () => {
    expect(await statementsOf(desk.second, { ...rated, rated: 'yes' })).toEqual([mine])
    expect(await statementsOf(desk.second, { ...rated, rated: 'no' })).toEqual([theirs])
    expect(await statementsOf(desk.reader, { ...rated, rated: 'yes' })).toEqual([])
  })

  test('that somebody else’s rating went stale does not show before one has rated oneself', async () => {
    expect(await statementsOf(desk.second, { ...rated, stale: 'yes' })).toEqual([mine])
    expect(await statementsOf(desk.editor, { ...rated, stale: 'yes' })).toEqual([theirs])
    expect(await statementsOf(desk.lead, { ...rated, stale: 'yes' })).toEqual([])
    expect(await statementsOf(desk.reader, { ...rated, stale: 'yes' })).toEqual([])
  })

  test('a reader learns of desk ratings of reviewed claims only, by neither answer', async () => {
    const claimId = await claimSaying('Decided but not reviewed')
    await database.rows('UPDATE claim_summary SET desk_credibility = 2, desk_stale = true WHERE claim_id = $1', [
      claimId,
    ])
    const q = 'decided'
    expect(await statementsOf(desk.editor, { q, desk: 'yes', stale: 'yes' })).toHaveLength(1)
    expect(await statementsOf(desk.reader, { q, desk: 'yes' })).toHaveLength(0)
    expect(await statementsOf(desk.reader, { q, stale: 'yes' })).toHaveLength(0)
    expect(await statementsOf(desk.reader, { q, desk: 'no' })).toHaveLength(1)
    await database.rows(`UPDATE claim_summary SET status = 'reviewed' WHERE claim_id = $1`, [claimId])
    expect(await statementsOf(desk.reader, { q, desk: 'yes', stale: 'yes' })).toHaveLength(1)
    expect(await statementsOf(desk.reader, { q, desk: 'no' })).toHaveLength(0)
  })
})
