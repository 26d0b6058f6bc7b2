import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { fillNameKeys } from '@/lib/data/parties/name-keys'
import { changeParty, changePartyInput } from '@/lib/services/parties/change-party'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { findParties, findPartiesInput } from '@/lib/services/parties/find-parties'
import { useDatabase } from '@/tests/support/database'
import { makeClaim, makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

let desk: Desk
const find = (words: string, who: Parameters<typeof findParties>[0] = desk.reader) =>
  findParties(who, findPartiesInput.parse({ dossierId: desk.dossierId, words }))
const names = async (words: string) => (await find(words)).map((match) => match.name)

beforeAll(async () => {
  desk = await makeDesk()
  const parties = [
    { name: 'Rami Abdul-Rahman', aliases: ['Rami Abdel Rahman', 'رامي عبد الرحمن'], campId: desk.camps.opposition },
    { name: 'Société des médecins' },
    { name: 'Médecins Sans Frontières' },
    { name: 'أحمد الشرع' },
    { name: '100% sure_thing' },
  ]
  for (const party of parties)
    await draftParty(desk.editor, draftPartyInput.parse({ dossierId: desk.dossierId, kind: 'person', ...party }))
})

test('finds by part of the name, whatever its case and accents; what begins with the words comes first', async () => {
  expect(await names('MEDECINS')).toEqual(['Médecins Sans Frontières', 'Société des médecins'])
})

test('finds by another name and says which, with the camp', async () => {
  expect(await find('abdel rah')).toEqual([
    {
      id: expect.any(String),
      name: 'Rami Abdul-Rahman',
      kind: 'person',
      alias: 'Rami Abdel Rahman',
      camp: { id: desk.camps.opposition, name: 'Opposition', badge: 'OP', colour: 'op' },
      isNear: false,
      capacity: null,
      speaksFor: [],
    },
  ])
})

test('the very name comes before those that hold it, so that it is never cut off', async () => {
  for (let number = 1; number <= 9; number += 1)
    await draftParty(
      desk.editor,
      draftPartyInput.parse({
        dossierId: desk.dossierId,
        kind: 'group',
        name: `Aida council ${number}`,
        aliases: [`Councíl ${number}`],
      }),
    )
  await draftParty(
    desk.editor,
    draftPartyInput.parse({
      dossierId: desk.dossierId,
      kind: 'group',
      name: 'The last one',
      aliases: ['AIDA Cóuncil'],
    }),
  )
  expect((await find('aida council'))[0]).toMatchObject({ name: 'The last one', alias: 'AIDA Cóuncil' })
})

test('folds Arabic letters and marks on both sides', async () => {
  expect(await names('احمد')).toEqual(['أحمد الشرع'])
  expect(await names('رَامي عبد')).toEqual(['Rami Abdul-Rahman'])
})

test('forgives a slip of the pen', async () => {
  expect(await names('obsarvatory')).toEqual(['The Observatory'])
})

test('takes signs of patterns as they are', async () => {
  expect(await names('100%')).toEqual(['100% sure_thing'])
  expect(await names('e_t')).toEqual(['100% sure_thing'])
  expect(await names('%')).toEqual(['100% sure_thing'])
})

test('offers at most eight, also for no words at all, and nothing where nothing comes near', async () => {
  expect(await names('')).toHaveLength(8)
  expect(await names('zzzz qqqq')).toEqual([])
})

test('knows nothing of other dossiers, and only members may ask', async () => {
  const other = await makeDesk()
  const elsewhere = findParties(other.editor, { dossierId: other.dossierId, words: 'Rami' })
  expect(await elsewhere).toEqual([])
  await expectGate(desk, (caller) => find('Rami', caller), [])
})

test('where nothing is typed, or nothing that counts, the first by key are offered, whatever they are called', async () => {
  const first = draftPartyInput.parse({ dossierId: desk.dossierId, kind: 'person', name: 'Zuzana Zemanová' })
  await draftParty(desk.editor, { ...first, key: '0-first' })
  for (const words of ['', '\u0640']) expect(await names(words)).toContain('Zuzana Zemanová')
  expect(await names('')).toHaveLength(8)
})

test('finds a name in other spellings and other letters, after those that hold the words, and says that it is only near', async () => {
  const added = [
    { name: 'Osama Haddar', aliases: ['Abu Yazan'] },
    { name: 'Osama Barmawi', aliases: [] },
  ]
  for (const party of added)
    await draftParty(desk.editor, draftPartyInput.parse({ dossierId: desk.dossierId, kind: 'person', ...party }))
  const near = async (words: string) => (await find(words)).map(({ name, alias, isNear }) => ({ name, alias, isNear }))
  const haddar = { name: 'Osama Haddar', alias: null, isNear: true }
  expect(await near('Usāma al-Hadar')).toContainEqual(haddar)
  expect(await near('أسامة حدار')).toEqual([haddar])
  expect(await near('Aboo Yezen')).toEqual([{ name: 'Osama Haddar', alias: 'Abu Yazan', isNear: true }])
  expect((await near('Osama Haddar'))[0]).toEqual({ ...haddar, isNear: false })
  expect(await near('Bob Smith')).toEqual([])
})

test('a renamed party is found by the sound of its new name, and no more by that of its old one', async () => {
  const { partyId } = await draftParty(
    desk.editor,
    draftPartyInput.parse({ dossierId: desk.dossierId, kind: 'person', name: 'Muhammad Zoubi', aliases: ['Khalil'] }),
  )
  const party = { name: 'Yusuf Qabbani', kind: 'person', aliases: ['Ibrahim'], memberOf: [], drawsOn: [] }
  await changeParty(desk.lead, changePartyInput.parse({ dossierId: desk.dossierId, partyId, version: 1, ...party }))
  expect(await names('محمد الزعبي')).toEqual([])
  expect(await names('يوسف قباني')).toEqual(['Yusuf Qabbani'])
  expect(await names('إبراهيم')).toEqual(['Yusuf Qabbani'])
})

test('after a migration, names without a key get theirs', async () => {
  await prisma().party.create({
    data: {
      id: newId(),
      dossierId: desk.dossierId,
      key: 'older',
      name: 'Hisham Talhouni',
      kind: 'person',
      createdAt: new Date(),
      aliases: { create: [{ name: 'Zaynab Rustum' }] },
    },
  })
  expect(await names('هشام تلهوني')).toEqual([])
  await fillNameKeys()
  expect(await names('هشام تلهوني')).toEqual(['Hisham Talhouni'])
  expect(await names('زينب رستم')).toEqual(['Hisham Talhouni'])
})

test('two of one name are told apart by their capacity, and by whom they belong to or speak for', async () => {
  const fields = { dossierId: desk.dossierId, name: 'Selim Haddar', kind: 'person' }
  const make = async () => (await draftParty(desk.editor, draftPartyInput.parse(fields))).partyId
  const [mayor, driver] = [await make(), await make()]
  const membership = { id: newId(), partyId: mayor, ofPartyId: desk.parties.observatory }
  await prisma().partyMembership.create({ data: membership })
  const step = {
    partyId: driver,
    capacity: 'a driver',
    speaksForId: desk.parties.army,
    knows: 'saw',
    manner: 'paraphrase',
  }
  await makeClaim(desk, undefined, { chain: [step, { partyId: desk.parties.outlet, manner: 'published' }] })
  const found = new Map((await find('Selim Haddar')).map((party) => [party.id, party]))
  expect(found.get(mayor)).toMatchObject({ capacity: null, speaksFor: [await nameOf(desk.parties.observatory)] })
  expect(found.get(driver)).toMatchObject({ capacity: 'a driver', speaksFor: [await nameOf(desk.parties.army)] })
})

const nameOf = async (id: string) => (await prisma().party.findUniqueOrThrow({ where: { id } })).name
