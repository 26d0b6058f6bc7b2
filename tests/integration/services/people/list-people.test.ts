import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { deactivatePerson } from '@/lib/services/people/deactivate-person'
import { listPeople, listPeopleInput } from '@/lib/services/people/list-people'
import { makeDesk, makePerson } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'
import { makeSecuredAccount } from '@/tests/support/second-factor'

useDatabase()

test('an admin sees everybody with their standing, and whom a dossier cannot do without', async () => {
  const desk = await makeDesk()
  const admin = await makePerson('Ada Admin', true)
  await deactivatePerson(admin, { personId: desk.reader.personId, reason: 'Left' })
  const { person: secured } = await makeSecuredAccount('Sam Secured')
  const { people, next, self } = await listPeople(admin, null)
  expect(self).toBe(admin.personId)
  expect(next).toBeNull()
  expect(people.map(({ name }) => name)).toEqual(people.map(({ name }) => name).toSorted())
  expect(people.find(({ id }) => id === desk.reader.personId)).toMatchObject({
    deactivatedBecause: 'Left',
    onlyLeadOf: [],
  })
  expect(people.find(({ id }) => id === desk.lead.personId)).toMatchObject({
    deactivatedAt: null,
    onlyLeadOf: ['A desk'],
  })
  expect(people.filter((person) => person.hasSecondFactor).map(({ id }) => id)).toEqual([secured.personId])
  expect(JSON.stringify(people)).not.toContain('password')
})

test('pages of fifty follow one another without a gap, also among people of one name', async () => {
  const admin = await makePerson('Aa Admin', true)
  const at = new Date()
  await prisma().person.createMany({
    data: Array.from({ length: 120 }, () => newId()).map((id) => ({
      id,
      name: 'Same Name',
      email: `${id}@x.example`,
      createdAt: at,
    })),
  })
  const seen: string[] = []
  let after = listPeopleInput.parse({})
  do {
    const page = await listPeople(admin, after)
    expect(page.people.length).toBeLessThanOrEqual(50)
    seen.push(...page.people.map(({ id }) => id))
    after = page.next
  } while (after)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen).toHaveLength(await prisma().person.count())
})

test('others may not, nobody signed out', async () => {
  const desk = await makeDesk()
  await expect(listPeople(desk.lead, null)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listPeople({ personId: null }, null)).rejects.toMatchObject({ code: 'unauthenticated' })
})
