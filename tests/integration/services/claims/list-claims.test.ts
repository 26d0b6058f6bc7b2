import { beforeAll, expect, test } from 'vitest'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/domain/accounts/caller'
import type { FilterParams } from '@/lib/domain/claims/filter'
import { listClaims } from '@/lib/services/claims/list-claims'
import { linkClaims } from '@/lib/services/links/link-claims'
import { rateClaim } from '@/lib/services/ratings/rate-claim'
import { useDatabase } from '../../../support/database'
import { type Desk, figureOf, makeClaim, makeDesk } from '../../../support/desk'
import { makeManyClaims } from '../../../support/many-claims'

const database = useDatabase()
let desk: Desk

beforeAll(async () => {
  desk = await makeDesk()
})

const list = (caller: Caller, params: FilterParams = {}) => listClaims(caller, { dossier: desk.key, params })
const cellOf = async (caller: Caller, id: string) => (await list(caller)).rows.find((row) => row.id === id)?.desk

test('a row has all that the table shows, and what the filters offer', async () => {
  const figure = figureOf('More than 7,500 people')
  const [one, other] = [
    await makeClaim(desk, 'More than 7,500 people have died', { kind: 'figure', figure }),
    await makeClaim(desk),
  ]
  const link = {
    dossierId: desk.dossierId,
    fromClaimId: other,
    toClaimId: one,
    type: 'contradicts',
    reason: 'For a test',
    confidence: 'low',
  } as const
  await linkClaims(desk.editor, link)
  const view = await list(desk.editor)
  expect(view.count).toBe(2)
  expect(view.rows.find(({ id }) => id === one)).toMatchObject({
    id: one,
    version: 1,
    statement: 'Claim: More than 7,500 people have died',
    attributionLine: 'The Army, as reported by The Outlet',
    camp: { key: 'government', badge: 'GO', colour: 'go', name: 'Government' },
    figureWords: 'More than 7,500 people',
    source: { key: desk.sourceKey, headline: 'A source', outlet: 'The Outlet', publishedDate: null },
    question: null,
    status: 'draft',
    links: 1,
    notes: 0,
    desk: 'hidden',
  })
  expect(view.choices).toMatchObject({
    camps: [
      { key: 'government', name: 'Government' },
      { key: 'opposition', name: 'Opposition' },
    ],
    parties: [{ key: 'army' }, { key: 'observatory' }, { key: 'the-outlet' }].map((each) =>
      expect.objectContaining(each),
    ),
    sources: [{ key: desk.sourceKey, name: 'The Outlet: A source' }],
    measures: ['killed'],
  })
  expect(view.can).toEqual({ 'claim.submit': true, 'claim.review': false, 'source.add': true, 'dossier.export': true })
})

test('the desk rating reads as each viewer may see it', async () => {
  const claimId = await makeClaim(desk)
  expect(await cellOf(desk.editor, claimId)).toBe('hidden')
  expect(await cellOf(desk.lead, claimId)).toBe('hidden')
  expect(await cellOf(desk.reader, claimId)).toBe('unreviewed')
  await rateClaim(desk.second, { dossierId: desk.dossierId, claimId, credibility: 2, reason: 'For a test' })
  expect(await cellOf(desk.editor, claimId)).toBe('hidden')
  expect(await cellOf(desk.second, claimId)).toBe('none')
  await database.rows('UPDATE claim_summary SET desk_credibility = 2, desk_stale = true WHERE claim_id = $1', [claimId])
  expect(await cellOf(desk.editor, claimId)).toBe(2)
  const asReader = (await list(desk.reader)).rows.find(({ id }) => id === claimId)
  expect(asReader).toMatchObject({ desk: 'unreviewed', deskCredibility: null, deskStale: false })
  await database.rows(`UPDATE claim_summary SET status = 'reviewed' WHERE claim_id = $1`, [claimId])
  expect(await cellOf(desk.reader, claimId)).toBe(2)
  const opinion = await makeClaim(desk, undefined, { kind: 'opinion' })
  expect(await cellOf(desk.editor, opinion)).toBe('unrated')
  await refreshSummaries(prisma(), [claimId])
})

test('pages are of 50, and counts stop at 10,000', async () => {
  const crowded = await makeDesk()
  await makeManyClaims(database, crowded, 10_050)
  const status = ['draft', 'in-review', 'reviewed', 'retired']
  const view = await listClaims(crowded.editor, { dossier: crowded.key, params: { status } })
  expect(view.rows).toHaveLength(50)
  expect(view.count).toBe(10_001)
  expect(view.previous).toBeNull()
  expect(view.next).toMatchObject({ claimId: view.rows.at(-1)?.id })
  const some = await listClaims(crowded.editor, { dossier: crowded.key, params: { status: 'retired' } })
  expect(some.count).toBe(2010)
})

test('who is chosen in a filter is offered, however long the list', async () => {
  const crowded = await makeDesk()
  const insert = `INSERT INTO party (id, dossier_id, key, name, kind, created_at)
    SELECT gen_random_uuid(), $1, 'a-' || i, 'Party ' || i, 'group', now() FROM generate_series(1, 300) AS i`
  await database.rows(insert, [crowded.dossierId])
  const offered = async (params: FilterParams) => {
    const { choices } = await listClaims(crowded.editor, { dossier: crowded.key, params })
    return choices.parties.map(({ key }) => key)
  }
  expect(await offered({})).toHaveLength(200)
  expect(await offered({})).not.toContain('the-outlet')
  expect(await offered({ party: 'the-outlet' })).toContain('the-outlet')
})

test('a stranger finds no dossier, nobody signed out either; unknown and malformed filters are refused', async () => {
  await expect(list(desk.outsider)).rejects.toMatchObject({ code: 'not-found' })
  await expect(list({ personId: null })).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(list(desk.reader, { status: 'done' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(list(desk.reader, { camp: 'mars' })).rejects.toMatchObject({ code: 'invalid' })
  expect((await list(desk.reader)).can['claim.submit']).toBe(false)
})
