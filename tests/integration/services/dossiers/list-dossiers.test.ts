import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { listDossiers } from '@/lib/services/dossiers/list-dossiers'
import { join, makeClaim, makeDesk, makePerson } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

test('one’s own dossiers with counts and role, the one that changed last first', async () => {
  const quiet = await makeDesk('quiet')
  const busy = await makeDesk('busy')
  const person = await makePerson('Mia Member')
  await join(quiet.dossierId, person.personId, 'reader')
  await join(busy.dossierId, person.personId, 'editor')
  await makeDesk('not-mine')
  await makeClaim(busy)
  const rows = await listDossiers(person)
  expect(rows.map(({ key, role, sources, claims, members }) => ({ key, role, sources, claims, members }))).toEqual([
    { key: 'busy', role: 'editor', sources: 1, claims: 1, members: 6 },
    { key: 'quiet', role: 'reader', sources: 1, claims: 0, members: 6 },
  ])
})

test('a dossier one has left is gone from the list; nobody signed out', async () => {
  const desk = await makeDesk('left')
  await prisma().member.updateMany({ where: { personId: desk.reader.personId }, data: { leftAt: new Date() } })
  expect(await listDossiers(desk.reader)).toEqual([])
  await expect(listDossiers({ personId: null })).rejects.toMatchObject({ code: 'unauthenticated' })
})
