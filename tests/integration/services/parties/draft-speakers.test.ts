import { beforeEach, expect, test } from 'vitest'
import { readCamps } from '@/lib/data/dossiers/camps'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { draftSpeakers, draftSpeakersInput } from '@/lib/services/parties/draft-speakers'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

let desk: Desk
beforeEach(async () => {
  desk = await makeDesk()
})

const mayor = { name: 'Selim Haddar', kind: 'person', camp: 'Town' }
const society = { name: 'Relief society', kind: 'organisation', camp: 'Relief' }
const both = { camps: ['Town', 'Relief'], parties: [mayor, society] }
const draft = (fields: Record<string, unknown>, who: Parameters<typeof draftSpeakers>[0] = desk.lead) =>
  draftSpeakers(who, draftSpeakersInput.parse({ dossierId: desk.dossierId, ...fields }))
const partiesNamed = (...names: string[]) =>
  prisma().party.findMany({
    where: { dossierId: desk.dossierId, name: { in: names } },
    include: { aliases: true, camp: true },
    orderBy: { name: 'asc' },
  })
const campNames = async () => (await readCamps(prisma(), desk.dossierId)).camps.map(({ name }) => name)
const entriesSince = async (kinds: string[]) =>
  (await prisma().logEntry.findMany({ where: { dossierId: desk.dossierId, kind: { in: kinds } } })).length

test('camps and the parties in them are made in one step, a near name as an alias, and the history tells of each', async () => {
  const wanted = { ...mayor, aliases: ['Salim Haddar', 'Selim Haddar'] }
  expect(await draft({ ...both, parties: [wanted, society] })).toEqual({ camps: 2, parties: 2, bound: 0, named: 0 })
  expect(await campNames()).toEqual(['Government', 'Opposition', 'Town', 'Relief'])
  const [relief, selim] = await partiesNamed('Selim Haddar', 'Relief society')
  expect(relief).toMatchObject({ kind: 'organisation', key: 'relief-society', camp: { name: 'Relief', badge: 'RE' } })
  expect(selim).toMatchObject({ kind: 'person', camp: { name: 'Town' }, aliases: [{ name: 'Salim Haddar' }] })
  expect(await logOf(desk.dossierId)).toEqual(['camps-set'])
  expect(await logOf(selim?.id ?? '')).toEqual(['party-drafted'])
})

test('an editor puts speakers into camps that are there; a new camp takes a lead, and without one nothing is made', async () => {
  expect(await draft({ camps: ['government'], parties: [{ ...mayor, camp: 'GOVERNMENT' }] }, desk.editor)).toEqual({
    camps: 0,
    parties: 1,
    bound: 0,
    named: 0,
  })
  expect(await partiesNamed('Selim Haddar')).toMatchObject([{ campId: desk.camps.government }])
  await expect(draft({ camps: ['Relief'], parties: [society] }, desk.editor)).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await partiesNamed('Relief society')).toEqual([])
  expect(await campNames()).toEqual(['Government', 'Opposition'])
})

test('a name that a party bears already is that party, and nothing made records nothing', async () => {
  const made = draftPartyInput.parse({ dossierId: desk.dossierId, name: 'Mayor Haddar', kind: 'person' })
  await draftParty(desk.editor, { ...made, aliases: ['Selim Haddar'] })
  const before = await entriesSince(['party-drafted', 'camps-set'])
  expect(await draft({ parties: [{ ...mayor, camp: null }] })).toEqual({ camps: 0, parties: 0, bound: 1, named: 0 })
  expect(await draft({})).toEqual({ camps: 0, parties: 0, bound: 0, named: 0 })
  expect(await entriesSince(['party-drafted', 'camps-set'])).toBe(before)
  expect(await partiesNamed('Selim Haddar')).toEqual([])
})

test('of two people who confirm the same at once, one makes it and the other is bound to it', async () => {
  const other = await prisma().member.findFirstOrThrow({
    where: { dossierId: desk.dossierId, personId: desk.second.personId },
  })
  await prisma().member.update({ where: { id: other.id }, data: { role: 'lead' } })
  const results = await Promise.all([draft(both), draft(both, desk.second)])
  expect(results.toSorted((a, b) => b.camps - a.camps)).toEqual([
    { camps: 2, parties: 2, bound: 0, named: 0 },
    { camps: 0, parties: 0, bound: 2, named: 0 },
  ])
  expect(await partiesNamed('Selim Haddar', 'Relief society')).toHaveLength(2)
  expect(await campNames()).toEqual(['Government', 'Opposition', 'Town', 'Relief'])
})

test('what does not fit is refused by its field, and nothing is made', async () => {
  const strange = draft({ parties: [society, { ...mayor, camp: 'Nowhere' }], camps: ['Relief'] })
  await expect(strange).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'parties.1.camp': 'This camp is not in the dossier.' } },
  })
  const twice = draft({
    parties: [society, { ...mayor, camp: null, aliases: ['the relief society'] }],
    camps: ['Relief'],
  })
  await expect(twice).rejects.toMatchObject({ details: { fields: { 'parties.1.name': expect.any(String) } } })
  const names = Array.from({ length: 11 }, (_, at) => `Camp ${at}`)
  await expect(draft({ camps: names })).rejects.toMatchObject({
    details: { fields: { camps: 'A dossier has 12 camps at most.' } },
  })
  const sent = { dossierId: desk.dossierId, parties: [{ name: 'Nobody', kind: '' }] }
  expect(draftSpeakersInput.safeParse(sent).error?.issues[0]).toMatchObject({ path: ['parties', 0, 'kind'] })
  expect(await partiesNamed('Selim Haddar', 'Relief society')).toEqual([])
  expect(await campNames()).toEqual(['Government', 'Opposition'])
})

test('a speaker who is a party gives it another name, once, also from two people at once', async () => {
  const { observatory } = desk.parties
  const otherNames = [{ partyId: observatory, names: ['Observatory of Rights', 'the observatory'] }]
  const second = await prisma().member.findFirstOrThrow({
    where: { dossierId: desk.dossierId, personId: desk.second.personId },
  })
  await prisma().member.update({ where: { id: second.id }, data: { role: 'lead' } })
  const results = await Promise.all([draft({ otherNames }), draft({ otherNames }, desk.second)])
  expect(results.map(({ named }) => named).toSorted((a, b) => a - b)).toEqual([0, 1])
  const party = await prisma().party.findUniqueOrThrow({ where: { id: observatory }, include: { aliases: true } })
  expect(party.aliases.map(({ name: alias }) => alias)).toEqual(['Observatory of Rights'])
  expect(await logOf(observatory)).toEqual(['party-changed'])
  expect(await draft({ parties: [{ name: 'Observatory of Rights', kind: 'organisation' }] })).toMatchObject({
    bound: 1,
  })
})

test('only a lead gives a party another name; one that another party bears is refused by its field', async () => {
  const { observatory } = desk.parties
  const named = (names: string[]) => [{ partyId: observatory, names }]
  await expect(draft({ otherNames: named(['SOHR']) }, desk.editor)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(draft({ otherNames: named(['The army']), parties: [{ ...mayor, camp: null }] })).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'otherNames.0.names': expect.stringContaining('Another party has this name') } },
  })
  const nowhere = draft({ otherNames: [{ partyId: newId(), names: ['SOHR'] }] })
  await expect(nowhere).rejects.toMatchObject({ code: 'not-found' })
  const many = Array.from({ length: 51 }, (_, at) => `Name ${at}`)
  await expect(draft({ otherNames: named(many) })).rejects.toMatchObject({
    details: { fields: { 'otherNames.0.names': expect.any(String) } },
  })
  expect(await partiesNamed('Selim Haddar')).toEqual([])
  expect(await logOf(observatory)).toEqual([])
})

test('a changed name that a party bears is refused, since the articles’ own name would be lost', async () => {
  const renamed = draft({ parties: [{ name: 'The Army', aliases: ['Mayor of Kestrel'], kind: 'organisation' }] })
  await expect(renamed).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'parties.0.name': expect.stringContaining('has this name already') } },
  })
})

test('sent again with its key it has one effect; another body is refused', async () => {
  const keyed = { ...desk.lead, idempotencyKey: newId() }
  expect(await draft(both, keyed)).toEqual(await draft(both, keyed))
  expect(await partiesNamed('Selim Haddar', 'Relief society')).toHaveLength(2)
  await expect(draft({ ...both, parties: [mayor] }, keyed)).rejects.toMatchObject({ code: 'key-reused' })
})

test('a camp that is made keeps those that oppose each other apart, and an open form of the settings is told', async () => {
  const { government, opposition } = desk.camps
  const [campId = '', opposedId = ''] = [government, opposition].toSorted()
  await prisma().campOpposition.create({ data: { campId, opposedId } })
  await draft({ camps: ['Relief'] })
  expect((await readCamps(prisma(), desk.dossierId)).opposed).toEqual([[campId, opposedId]])
  expect(await prisma().dossier.findUniqueOrThrow({ where: { id: desk.dossierId } })).toMatchObject({ version: 2 })
})

test('readers and strangers make nothing', async () => {
  await expectGate(desk, (caller) => draft({ parties: [{ ...mayor, camp: null }] }, caller))
  expect(await partiesNamed('Selim Haddar')).toEqual([])
})
