import { beforeAll, describe, expect, test } from 'vitest'
import { resolveFilter } from '@/lib/data/claims/conditions'
import { countClaims } from '@/lib/data/claims/count'
import { listClaims } from '@/lib/data/claims/list'
import { enterDossier, type Viewer } from '@/lib/data/access/viewer'
import { type FilterParams, paramsToFilter } from '@/lib/domain/claims/filter'
import { claimSorts } from '@/lib/domain/claims/filter-terms'
import { useDatabase } from '../../../support/database'
import { type Desk, makeDesk } from '../../../support/desk'
import { makeManyClaims } from '../../../support/many-claims'

const database = useDatabase()
const many = 237
let desk: Desk
let viewer: Viewer

beforeAll(async () => {
  desk = await makeDesk()
  viewer = await enterDossier(desk.editor, { key: desk.key })
  await makeManyClaims(database, desk, many)
  await makeManyClaims(database, await makeDesk(), 20)
})

async function page(params: FilterParams, as = viewer) {
  const query = paramsToFilter(params)
  return listClaims(as, { ...query, filter: await resolveFilter(as, query.filter) })
}

async function countOf(params: FilterParams, as = viewer) {
  return countClaims(as, await resolveFilter(as, paramsToFilter(params).filter))
}

/** Every id of a filter, page after page, and the pages' sizes. */
async function walk(params: FilterParams, as = viewer) {
  const query = paramsToFilter(params)
  const filter = await resolveFilter(as, query.filter)
  const pages: string[][] = []
  let at = await listClaims(as, { ...query, filter })
  for (;;) {
    pages.push(at.rows.map(({ id }) => id))
    if (!at.next) break
    at = await listClaims(as, { ...query, filter, cursor: { direction: 'after', ...at.next } })
  }
  const back: string[][] = [at.rows.map(({ id }) => id)]
  while (at.previous) {
    at = await listClaims(as, { ...query, filter, cursor: { direction: 'before', ...at.previous } })
    back.unshift(at.rows.map(({ id }) => id))
  }
  return { ids: pages.flat(), sizes: pages.map(({ length }) => length), pages, back }
}

async function expected(
  condition: string,
  values: unknown[] = [],
  order = 'updated_at DESC, claim_id DESC',
): Promise<string[]> {
  const rows = await database.rows<{ claim_id: string }>(
    `SELECT claim_id FROM claim_summary WHERE dossier_id = '${desk.dossierId}' AND ${condition} ORDER BY ${order}`,
    values,
  )
  return rows.map((row) => row.claim_id)
}

const columns = { updated: 'updated_at', published: 'published_on', figure: 'sort_figure', speaker: 'sort_speaker' }

describe.each(claimSorts)('sorted by %s', (sort) => {
  test.each(['', '-'])('in the order %j, pages across ties leave nothing out and give nothing twice', async (sign) => {
    const direction = sign === '-' ? 'DESC' : 'ASC'
    const order = `${columns[sort]} ${direction}, claim_id ${direction}`
    const status = ['draft', 'in-review', 'reviewed', 'retired']
    const walked = await walk({ status, sort: sign + sort })
    expect(walked.ids).toEqual(await expected('true', [], order))
    expect(walked.sizes).toEqual([50, 50, 50, 50, 37])
    expect(walked.back).toEqual(walked.pages)
  })
})

test('a page before a claim near the beginning is the whole first page', async () => {
  const { rows } = await page({})
  const near = await page({})
  const third = rows[3]!
  const query = paramsToFilter({})
  const filter = await resolveFilter(viewer, query.filter)
  const before = await listClaims(viewer, {
    ...query,
    filter,
    cursor: { direction: 'before', value: third.updatedAt.toISOString(), claimId: third.id },
  })
  expect(before).toEqual({ ...near, previous: null })
})

describe('each filter leaves its own claims', () => {
  const armyOnly = () => expected(`speaker_party_id = '${desk.parties.army}' AND status <> 'retired'`)
  test.each<[string, FilterParams, () => Promise<string[]>]>([
    ['none: all but retired', {}, () => expected(`status <> 'retired'`)],
    ['one status', { status: 'retired' }, () => expected(`status = 'retired'`)],
    ['two statuses', { status: ['draft', 'retired'] }, () => expected(`status IN ('draft', 'retired')`)],
    [
      'camp',
      { camp: 'opposition' },
      () => expected(`speaker_camp_id = '${desk.camps.opposition}' AND status <> 'retired'`),
    ],
    ['party', { party: 'army' }, armyOnly],
    ['kind', { kind: 'opinion' }, () => expected(`kind = 'opinion' AND status <> 'retired'`)],
    ['measure', { measure: 'wounded' }, () => expected(`measure = 'wounded' AND status <> 'retired'`)],
    ['link', { link: 'contradicts' }, () => expected(`contradicts <> '' AND status <> 'retired'`)],
    ['link with a hyphen', { link: 'replies-to' }, () => expected(`replies_to <> '' AND status <> 'retired'`)],
    ['mine', { mine: 'yes' }, () => expected(`drafted_by_id = '${desk.editor.personId}' AND status <> 'retired'`)],
    ['desk', { desk: 'yes' }, () => expected(`desk_credibility IS NOT NULL AND status <> 'retired'`)],
    ['no desk', { desk: 'no' }, () => expected(`desk_credibility IS NULL AND status <> 'retired'`)],
    [
      'several',
      { kind: 'figure', desk: 'no', status: 'draft' },
      () => expected(`kind = 'figure' AND desk_credibility IS NULL AND status = 'draft'`),
    ],
    ['a search', { q: 'number7' }, () => expected(`search_text ~ 'number7' AND status <> 'retired'`)],
  ])('%s', async (_, params, oracle) => {
    const ids = await oracle()
    expect(ids.length).toBeGreaterThan(0)
    expect((await walk(params)).ids).toEqual(ids)
    expect(await countOf(params)).toBe(ids.length)
  })

  test('source and question', async () => {
    const [claimId] = await expected('true')
    const questionId = claimId!.replace(/^.{8}/, '00000000')
    await database.rows(
      `INSERT INTO question (id, dossier_id, key, text, kind, position, created_at) VALUES ($1, $2, 'who', 'Who?', 'open', 0, now())`,
      [questionId, desk.dossierId],
    )
    await database.rows('UPDATE claim_summary SET question_id = $1 WHERE claim_id = $2', [questionId, claimId])
    expect((await page({ question: 'who', status: ['draft', 'in-review', 'reviewed', 'retired'] })).rows).toMatchObject(
      [{ id: claimId, question: { key: 'who', text: 'Who?' } }],
    )
    expect(await countOf({ source: desk.sourceKey })).toBe(await countOf({}))
  })
})

test.each(['camp', 'party', 'source', 'question'])('a %s that the dossier does not have is refused', async (name) => {
  await expect(page({ [name]: 'nowhere' })).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { [name]: expect.any(String) } },
  })
})

test('keys of another dossier are not there', async () => {
  const other = await makeDesk()
  await expect(page({ source: other.sourceKey })).rejects.toMatchObject({ code: 'invalid' })
})
