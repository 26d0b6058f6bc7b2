import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { changeParty, changePartyInput } from '@/lib/services/parties/change-party'
import { logOf, makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const army = (desk: Desk, more: Record<string, unknown> = {}) =>
  changePartyInput.parse({
    dossierId: desk.dossierId,
    partyId: desk.parties.army,
    version: 1,
    name: 'The Army',
    kind: 'organisation',
    campId: desk.camps.government,
    ...more,
  })

test('a lead changes a party whole, and every row of its claims follows', async () => {
  const desk = await makeDesk()
  const claimId = await makeClaim(desk)
  const change = {
    name: 'The Syrian Army',
    campId: desk.camps.opposition,
    note: 'Renamed for the test',
    aliases: ['The Army', 'Government forces'],
    memberOf: { '3': { partyId: desk.parties.observatory, fromDate: '2012-02' } },
    drawsOn: [desk.parties.outlet],
  }
  expect(await changeParty(desk.lead, army(desk, change))).toEqual({ version: 2 })
  const party = await prisma().party.findUniqueOrThrow({
    where: { id: desk.parties.army },
    include: { aliases: true, memberships: true, suppliers: true },
  })
  expect(party).toMatchObject({ name: 'The Syrian Army', campId: desk.camps.opposition, note: 'Renamed for the test' })
  expect(party.aliases.map((alias) => alias.name).toSorted()).toEqual(['Government forces', 'The Army'])
  expect(party.memberships).toMatchObject([{ ofPartyId: desk.parties.observatory, fromDate: '2012-02', toDate: null }])
  expect(party.suppliers).toMatchObject([{ drawsOnId: desk.parties.outlet }])
  const summary = await prisma().claimSummary.findUniqueOrThrow({ where: { claimId } })
  expect(summary).toMatchObject({
    speaker: 'The Syrian Army',
    speakerCamp: 'opposition',
    speakerCampId: desk.camps.opposition,
    chain: 'The Syrian Army > The Outlet',
    attributionLine: 'The Syrian Army, as reported by The Outlet',
  })
  expect(await logOf(desk.parties.army)).toEqual(['party-changed'])
})

test('the log keeps what stood before; saving the same records nothing', async () => {
  const desk = await makeDesk()
  await changeParty(desk.lead, army(desk))
  expect(await logOf(desk.parties.army)).toEqual([])
  await changeParty(desk.lead, army(desk, { aliases: ['Army', 'Army', 'The Army'] }))
  const entry = await prisma().logPayload.findFirstOrThrow({
    where: { logEntry: { about: { has: desk.parties.army } } },
  })
  expect(entry.payload).toEqual({ v: 1, name: 'The Army', changes: [{ field: 'aliases', from: [], to: ['Army'] }] })
})

test('an editor and a reader may not, an outsider and another dossier find nothing, nobody signed out', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  const change = army(desk, { name: 'Other' })
  await expect(changeParty(desk.editor, change)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(changeParty(desk.reader, change)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(changeParty(desk.outsider, change)).rejects.toMatchObject({ code: 'not-found' })
  await expect(changeParty(other.lead, { ...change, dossierId: other.dossierId })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(changeParty({ personId: null }, change)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await prisma().party.findUnique({ where: { id: desk.parties.army } })).toMatchObject({
    name: 'The Army',
    version: 1,
  })
})

test('the second of two leads gets a conflict that shows what the first wrote', async () => {
  const desk = await makeDesk()
  await changeParty(desk.lead, army(desk, { name: 'First' }))
  await expect(changeParty(desk.lead, army(desk, { name: 'Second' }))).rejects.toMatchObject({
    code: 'conflict',
    details: { current: { version: 2, name: 'First', aliases: [], memberOf: [] } },
  })
})

test('camps and parties of elsewhere are refused by field', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  const foreign = {
    campId: other.camps.government,
    memberOf: [{ partyId: other.parties.army }],
    drawsOn: [other.parties.outlet],
  }
  await expect(changeParty(desk.lead, army(desk, foreign))).rejects.toMatchObject({
    code: 'invalid',
    details: {
      fields: { campId: expect.any(String), 'memberOf.0.partyId': expect.any(String), drawsOn: expect.any(String) },
    },
  })
})

test('memberships do not run in a circle, however long', async () => {
  const desk = await makeDesk()
  const { army: a, outlet: b, observatory: c } = desk.parties
  const named = { kind: 'organisation', campId: null, version: 1 }
  await changeParty(desk.lead, army(desk, { ...named, partyId: b, name: 'The Outlet', memberOf: [{ partyId: a }] }))
  await changeParty(
    desk.lead,
    army(desk, { ...named, partyId: c, name: 'The Observatory', memberOf: [{ partyId: b }] }),
  )
  await expect(changeParty(desk.lead, army(desk, { memberOf: [{ partyId: c }] }))).rejects.toMatchObject({
    details: { fields: { 'memberOf.0.partyId': expect.stringContaining('circle') } },
  })
})
