import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { changeParty, changePartyInput } from '@/lib/services/parties/change-party'
import { showParty, showPartyInput } from '@/lib/services/parties/show-party'
import { rateReliability, rateReliabilityInput } from '@/lib/services/ratings/rate-reliability'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { adjudicate, declareInterest, rate } from '@/tests/support/judgements'
import { makeManyClaims } from '@/tests/support/many-claims'

const database = useDatabase()

const show = (desk: Desk, party: string, more: Record<string, unknown> = {}, who = desk.editor) =>
  showParty(who, showPartyInput.parse({ dossier: desk.key, party, ...more }))

async function decided(desk: Desk, credibility: number): Promise<string> {
  const claimId = await makeClaim(desk)
  await rate(desk, desk.second, claimId, credibility)
  await rate(desk, desk.lead, claimId, null)
  await adjudicate(desk, claimId, credibility)
  return claimId
}

test('a party by its key or its id, with its ties from both ends', async () => {
  const desk = await makeDesk()
  const { army, observatory, outlet } = desk.parties
  const state = { name: 'The Army', kind: 'organisation', aliases: 'Troops\nThe forces', drawsOn: [outlet] }
  const memberOf = [{ partyId: observatory, fromDate: '2012-02', toDate: null }]
  await changeParty(
    desk.lead,
    changePartyInput.parse({ ...state, dossierId: desk.dossierId, partyId: army, version: 1, memberOf }),
  )
  const { party } = await show(desk, 'army')
  expect(party).toMatchObject({ id: army, aliases: ['The forces', 'Troops'], members: [], drawnOnBy: [] })
  expect(party.memberOf).toMatchObject([{ fromDate: '2012-02', toDate: null, party: { key: 'observatory' } }])
  expect(party.drawsOn).toMatchObject([{ key: 'the-outlet' }])
  expect((await show(desk, observatory)).party.members).toMatchObject([{ party: { key: 'army' } }])
  expect((await show(desk, outlet)).party.drawnOnBy).toMatchObject([{ key: 'army' }])
})

test('claims it says, its members say and it passes on are told apart; retired ones are left out', async () => {
  const desk = await makeDesk()
  const { army, observatory } = desk.parties
  const claimId = await makeClaim(desk)
  const retired = await makeClaim(desk)
  await prisma().claim.update({ where: { id: retired }, data: { status: 'retired' } })
  await prisma().claimSummary.update({ where: { claimId: retired }, data: { status: 'retired' } })
  await prisma().partyMembership.create({ data: { id: newId(), partyId: army, ofPartyId: observatory } })
  const said = (await show(desk, 'army')).claims
  expect(said).toMatchObject({ shown: 'said', asSpeaker: 1, byMembers: 0, asRelay: 0, rows: [{ id: claimId }] })
  const members = (await show(desk, 'observatory', { claims: 'by-members' })).claims
  expect(members).toMatchObject({
    asSpeaker: 0,
    byMembers: 1,
    rows: [{ id: claimId, attributionLine: 'The Army, as reported by The Outlet' }],
  })
  const passedOn = (await show(desk, 'the-outlet', { claims: 'passed-on' })).claims
  expect(passedOn).toMatchObject({ asSpeaker: 0, asRelay: 1, rows: [{ id: claimId }] })
})

test.each(['said', 'passed-on'])('a long list of claims %s comes in pages: every claim once', async (claims) => {
  const desk = await makeDesk()
  for (let count = 0; count < 28; count += 1) await makeClaim(desk)
  const party = claims === 'said' ? 'army' : 'the-outlet'
  const first = await show(desk, party, { claims })
  const second = await show(desk, party, { claims, after: first.claims.next })
  expect([first.claims.rows.length, second.claims.rows.length]).toEqual([25, 3])
  expect(second.claims.next).toBeNull()
  expect(new Set([...first.claims.rows, ...second.claims.rows].map(({ id }) => id)).size).toBe(28)
})

test('an address that is no page of the list is refused', async () => {
  const desk = await makeDesk()
  await expect(show(desk, 'army', { after: 'x' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(show(desk, 'army', { claims: 'passed-on', after: 'x' })).rejects.toMatchObject({ code: 'invalid' })
})

test('how its claims fared is counted by desk rating; readers see that of reviewed claims only', async () => {
  const desk = await makeDesk()
  await decided(desk, 3)
  await decided(desk, 3)
  const reviewed = await decided(desk, 2)
  await makeClaim(desk)
  await makeClaim(desk, undefined, { kind: 'opinion' })
  await prisma().claimSummary.update({ where: { claimId: reviewed }, data: { status: 'reviewed', deskStale: true } })
  expect((await show(desk, 'army')).fates).toEqual({
    byCredibility: [
      { credibility: 2, claims: 1, stale: 1 },
      { credibility: 3, claims: 2, stale: 0 },
    ],
    undecided: 1,
    unratedKind: 1,
    newestOnly: null,
  })
  const reader = await show(desk, 'army', {}, desk.reader)
  expect(reader.fates).toMatchObject({ byCredibility: [{ credibility: 2, claims: 1 }], undecided: 3, unratedKind: 1 })
  expect(reader.claims.rows.map(({ desk: cell }) => String(cell)).toSorted()).toEqual([
    '2',
    'unrated',
    ...Array<string>(3).fill('unreviewed'),
  ])
})

test('of very many claims only those that changed last are counted, and it is said how many', async () => {
  const desk = await makeDesk()
  await makeManyClaims(database, desk, 5_100)
  const { newestOnly, byCredibility, undecided, unratedKind } = (await show(desk, 'army')).fates
  const counted = byCredibility.reduce((sum, { claims }) => sum + claims, undecided + unratedKind)
  expect({ newestOnly, counted }).toEqual({ newestOnly: 2_000, counted: 2_000 })
})

test('others’ ratings stay hidden in the list of claims until one has rated', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  await rate(desk, desk.second, claimId, 3)
  const cell = async (who: Desk['editor']) => (await show(desk, 'army', {}, who)).claims.rows[0]?.desk
  expect(await cell(desk.third)).toBe('hidden')
  expect(await cell(desk.second)).toBe('none')
})

test('grades: everybody’s that stands, one’s own earlier ones, no one else’s earlier ones', async () => {
  const desk = await makeDesk()
  const grade = (who: Desk['editor'], letter: string) =>
    rateReliability(
      who,
      rateReliabilityInput.parse({
        dossierId: desk.dossierId,
        partyId: desk.parties.army,
        topic: 'tolls',
        grade: letter,
        reason: `said ${letter}`,
      }),
    )
  await grade(desk.editor, 'B')
  await grade(desk.editor, 'C')
  await grade(desk.second, 'D')
  await declareInterest(desk.second, desk.parties.army)
  const seen = async (who: Desk['editor']) =>
    (await show(desk, 'army', {}, who)).grades
      .map(
        ({ grade, supersededAt, counted }) =>
          `${grade}${supersededAt ? ' earlier' : ''}${counted ? '' : ' not counted'}`,
      )
      .toSorted()
  expect(await seen(desk.editor)).toEqual(['B earlier', 'C', 'D not counted'])
  expect(await seen(desk.second)).toEqual(['C', 'D not counted'])
  expect((await show(desk, 'observatory')).topics).toEqual(['tolls'])
})

test('private persons and loose groups are not rated', async () => {
  const desk = await makeDesk()
  expect((await show(desk, 'army')).rated).toBe(true)
  await prisma().party.update({ where: { id: desk.parties.army }, data: { kind: 'person' } })
  expect((await show(desk, 'army')).rated).toBe(false)
})

test('notes and history of the party stand with it; choices for editing are for leads', async () => {
  const desk = await makeDesk()
  const note = { dossierId: desk.dossierId, on: { partyId: desk.parties.army }, body: 'Who commands it?' }
  await writeNote(desk.editor, writeNoteInput.parse(note))
  const view = await show(desk, 'army', {}, desk.lead)
  expect(view.threads).toMatchObject([{ first: { body: 'Who commands it?' }, replies: [] }])
  expect(view.history).toMatchObject({ entries: [{ sentence: 'wrote a note on the party The Army' }], more: false })
  expect(view.edit?.parties.map(({ name }) => name)).toEqual(['The Army', 'The Observatory', 'The Outlet'])
  expect((await show(desk, 'army')).edit).toBeNull()
})

test('a party of another dossier is not there, by key or by id; others find nothing', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  await prisma().party.update({ where: { id: other.parties.army }, data: { key: 'their-army' } })
  await expect(show(desk, 'their-army')).rejects.toMatchObject({ code: 'not-found' })
  await expect(show(desk, other.parties.army)).rejects.toMatchObject({ code: 'not-found' })
  await expectGate(desk, (caller) => showParty(caller, showPartyInput.parse({ dossier: desk.key, party: 'army' })), [])
})
