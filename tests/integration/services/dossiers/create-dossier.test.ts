import { expect, test } from 'vitest'
import { readCamps } from '@/lib/data/dossiers/camps'
import { prisma } from '@/lib/data/database/database'
import { seedId } from '@/lib/data/database/ids'
import { createDossier, createDossierInput } from '@/lib/services/dossiers/create-dossier'
import { letOpen, logOf, makePerson } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

async function makeOpener(name: string) {
  const person = await makePerson(name)
  await letOpen(person)
  return person
}

const camps = [
  { name: 'Government', badge: 'GO', colour: 'go' },
  { name: 'Opposition', badge: 'OP', colour: 'op' },
  { name: 'Monitors', badge: 'MO', colour: 'mo' },
]
const input = (more: Record<string, unknown> = {}) =>
  createDossierInput.parse({
    title: 'Homs, été 2012',
    summary: 'What happened',
    camps,
    opposes: ['0 1', '0 2'],
    ...more,
  })

test('whoever opens a dossier leads it; its camps stand in their order; the log says so', async () => {
  const person = await makeOpener('Nora New')
  const { dossierId, key } = await createDossier(person, input())
  expect(key).toBe('homs-ete-2012')
  expect(await prisma().dossier.findUniqueOrThrow({ where: { id: dossierId } })).toMatchObject({
    title: 'Homs, été 2012',
    ratingsNeeded: 2,
    version: 1,
    createdById: person.personId,
  })
  const set = await readCamps(prisma(), dossierId)
  expect(set.camps.map((camp) => [camp.key, camp.badge])).toEqual([
    ['government', 'GO'],
    ['opposition', 'OP'],
    ['monitors', 'MO'],
  ])
  expect(set.opposed).toHaveLength(2)
  expect(await prisma().member.findMany({ where: { dossierId }, select: { personId: true, role: true } })).toEqual([
    { personId: person.personId, role: 'lead' },
  ])
  expect(await logOf(dossierId)).toEqual(['dossier-created', 'camps-set'])
  expect(await logOf(person.personId)).toEqual(['member-joined'])
})

test('a second dossier of the same title gets a key of its own, and none is called new', async () => {
  const person = await makeOpener('Nora New')
  expect((await createDossier(person, input({ title: 'Twice' }))).key).toBe('twice')
  expect((await createDossier(person, input({ title: 'Twice' }))).key).toBe('twice-2')
  expect((await createDossier(person, input({ title: 'New' }))).key).toBe('new-2')
})

test('a form’s numbered rows and one ticked pair are read', () => {
  const parsed = createDossierInput.parse({
    title: 'A',
    summary: 'B',
    camps: { 0: camps[0], 2: camps[1] },
    opposes: ['0 1'],
  })
  expect(parsed).toMatchObject({ camps: [{ name: 'Government' }, { name: 'Opposition' }], opposes: [[0, 1]] })
})

test('two camps of one badge are refused beside the second, and nothing is made', async () => {
  const person = await makeOpener('Nora New')
  const twice = input({ title: 'Refused', camps: [camps[0], { ...camps[1], badge: 'go' }] })
  await expect(createDossier(person, twice)).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { 'camps.1.badge': expect.stringContaining('badge') } },
  })
  expect(await prisma().dossier.count({ where: { title: 'Refused' } })).toBe(0)
})

test('seeding takes keys, and ids follow from them; a key that is taken is refused', async () => {
  const person = { ...(await makeOpener('Lead')), seeding: true }
  const keyed = {
    ...input({
      camps: camps.map((camp) => ({ ...camp, key: camp.name.toLowerCase() })),
      opposes: [['government', 'monitors']],
    }),
    key: 'seeded',
  }
  const { dossierId } = await createDossier(person, keyed)
  expect(dossierId).toBe(seedId('dossier', 'seeded'))
  const { camps: made, opposed } = await readCamps(prisma(), dossierId)
  expect(made.map((camp) => camp.id)).toEqual(
    ['government', 'opposition', 'monitors'].map((key) => seedId('camp', `seeded/${key}`)),
  )
  expect(opposed).toHaveLength(1)
  await expect(createDossier(await makeOpener('Other'), { ...input(), key: 'seeded' })).rejects.toMatchObject({
    code: 'duplicate',
  })
})

test('the same request three times at once opens one; nobody signed out opens any', async () => {
  const person = { ...(await makeOpener('Nora New')), idempotencyKey: 'form-dossier-1' }
  const made = await Promise.all([1, 2, 3].map(() => createDossier(person, input({ title: 'Once' }))))
  expect(new Set(made.map(({ dossierId }) => dossierId)).size).toBe(1)
  expect(await prisma().dossier.count({ where: { title: 'Once' } })).toBe(1)
  await expect(createDossier({ personId: null }, input())).rejects.toMatchObject({ code: 'unauthenticated' })
})
