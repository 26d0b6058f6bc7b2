import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { useDatabase } from '@/tests/support/database'
import { makeDesk, type Desk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'
import { payloadsOf } from '@/tests/support/judgements'

useDatabase()

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
const draft = (fields: Record<string, unknown>, who: Parameters<typeof draftParty>[0] = desk.editor) =>
  draftParty(who, draftPartyInput.parse({ dossierId: desk.dossierId, kind: 'person', ...fields }))
const partyOf = (id: string) => prisma().party.findUniqueOrThrow({ where: { id }, include: { aliases: true } })

test('a party stands with its camp and other names, each once, and the log says who added it', async () => {
  const aliases = ['Rami Abdel Rahman', 'Rami Abdul-Rahman', 'Rami Abdel Rahman']
  const { partyId, key, name } = await draft({
    name: ' Rami Abdul-Rahman ',
    aliases,
    campId: desk.camps.opposition,
    note: 'director',
  })
  const party = await partyOf(partyId)
  expect(name).toBe('Rami Abdul-Rahman')
  expect(key).toBe('rami-abdul-rahman')
  expect(party).toMatchObject({
    key,
    name,
    kind: 'person',
    campId: desk.camps.opposition,
    note: 'director',
    version: 1,
  })
  expect(party.aliases.map((alias) => alias.name)).toEqual(['Rami Abdel Rahman'])
  expect(await payloadsOf('party-drafted', partyId)).toEqual([{ v: 1, name }])
})

test('a key is made from the name and is never taken twice, and says the words of a name in another script', async () => {
  const keys = []
  for (const name of ['Town Council', 'Town council', 'المرصد', 'مرصد'])
    keys.push((await partyOf((await draft({ name })).partyId)).key)
  expect(keys).toEqual(['town-council', 'town-council-2', 'almrsd', 'mrsd'])
})

test('a seed’s key is kept, and refused if it is taken', async () => {
  const seeded = (name: string) =>
    draftParty(desk.editor, {
      ...draftPartyInput.parse({ dossierId: desk.dossierId, kind: 'person', name }),
      key: 'given',
    })
  await seeded('One')
  await expect(seeded('Other')).rejects.toMatchObject({ code: 'duplicate' })
})

test('a camp of another dossier is refused by its field, and nothing is written', async () => {
  const other = await makeDesk()
  const refused = draft({ name: 'Nobody', campId: other.camps.government })
  await expect(refused).rejects.toMatchObject({ code: 'invalid', details: { fields: { campId: expect.any(String) } } })
  expect(await prisma().party.count({ where: { name: 'Nobody' } })).toBe(0)
})

test('editors and leads may, readers, strangers and the signed-out may not', async () => {
  await draft({ name: 'By the lead' }, desk.lead)
  await expectGate(desk, (caller) => draft({ name: 'By somebody' }, caller))
  expect(await prisma().party.count({ where: { name: 'By somebody' } })).toBe(0)
})
