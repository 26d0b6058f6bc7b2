import { expect, test } from 'vitest'
import { showDesk } from '@/lib/services/dossiers/show-desk'
import { join, makeDesk, makePerson } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

test('the bar names the person and their own dossiers, and tells an admin so', async () => {
  const [one, two] = [await makeDesk('first-desk'), await makeDesk('second-desk')]
  await makeDesk('third-desk')
  const admin = await makePerson('Ada Admin', true)
  await join(one.dossierId, admin.personId, 'editor')
  await join(two.dossierId, admin.personId, 'reader')
  const view = await showDesk(admin)
  expect(view.person.name).toBe('Ada Admin')
  expect(view.dossiers.map(({ key }) => key)).toEqual(['first-desk', 'second-desk'])
  expect(view.can).toEqual({ 'people.manage': true, 'dossier.create': true })
  expect((await showDesk(one.lead)).can).toEqual({ 'people.manage': false, 'dossier.create': true })
  expect((await showDesk(one.reader)).can).toEqual({ 'people.manage': false, 'dossier.create': false })
})

test('nobody signed out', async () => {
  await expect(showDesk({ personId: null })).rejects.toMatchObject({ code: 'unauthenticated' })
})
