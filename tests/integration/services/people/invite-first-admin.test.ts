import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { acceptInvitation, acceptInvitationInput } from '@/lib/services/people/accept-invitation'
import { inviteFirstAdmin } from '@/lib/services/people/invite-first-admin'
import { logOf } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const account = (path: string, name: string) =>
  acceptInvitationInput.parse({
    token: path.replace('/join/', ''),
    name,
    email: `${name}@desk.example`,
    password: 'correct horse battery',
  })

test('only the newest link makes the first admin, once; then there is none to be had', async () => {
  const older = await inviteFirstAdmin()
  const newer = await inviteFirstAdmin()
  await expect(acceptInvitation(account(older!.path, 'old'), { address: 'here' })).rejects.toMatchObject({
    code: 'link-used-up',
  })
  const { personId, dossierKey } = await acceptInvitation(account(newer!.path, 'ada'), { address: 'here' })
  expect(dossierKey).toBeNull()
  expect(await prisma().person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({ isAdmin: true })
  expect(await logOf(personId)).toEqual(['person-joined', 'admin-changed'])
  expect(await inviteFirstAdmin()).toBeNull()
  expect(await prisma().logEntry.count({ where: { kind: 'admin-invited' } })).toBe(2)
})

test('a link that is still out is worthless once there is an admin by another way', async () => {
  await prisma().person.updateMany({ data: { isAdmin: false } })
  const link = await inviteFirstAdmin()
  await prisma().person.updateMany({ where: { email: 'ada@desk.example' }, data: { isAdmin: true } })
  await expect(acceptInvitation(account(link!.path, 'eve'), { address: 'here' })).rejects.toMatchObject({
    code: 'link-used-up',
  })
  expect(await prisma().person.count({ where: { email: 'eve@desk.example' } })).toBe(0)
})
