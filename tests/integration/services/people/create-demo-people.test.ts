import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { seedId } from '@/lib/data/database/ids'
import { createDemoPeople, demoEmail } from '@/lib/services/people/create-demo-people'
import { startSession } from '@/lib/services/sessions/start-session'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const passwords = {
  lead: 'lead-password',
  'editor-1': 'editor-1-password',
  'editor-2': 'editor-2-password',
  'editor-3': 'editor-3-password',
  reader: 'reader-password',
}

test('five people named by role, the same ids everywhere, the lead an admin; again changes nothing', async () => {
  const ids = await createDemoPeople(passwords)
  expect(ids['editor-2']).toBe(seedId('person', 'editor-2'))
  const people = await prisma().person.findMany({
    orderBy: { name: 'asc' },
    select: { name: true, email: true, isAdmin: true },
  })
  expect(people).toEqual([
    { name: 'Editor 1', email: 'editor-1@demo.counterclaim.example', isAdmin: false },
    { name: 'Editor 2', email: 'editor-2@demo.counterclaim.example', isAdmin: false },
    { name: 'Editor 3', email: 'editor-3@demo.counterclaim.example', isAdmin: false },
    { name: 'Lead', email: 'lead@demo.counterclaim.example', isAdmin: true },
    { name: 'Reader', email: 'reader@demo.counterclaim.example', isAdmin: false },
  ])
  const entries = await prisma().logEntry.count()
  expect(await createDemoPeople({ ...passwords, lead: 'another password' })).toEqual(ids)
  expect(await prisma().logEntry.count()).toBe(entries)
  await expect(
    startSession({ email: demoEmail('lead'), password: 'lead-password' }, { address: 'here' }),
  ).resolves.toMatchObject({ personId: ids.lead })
})
