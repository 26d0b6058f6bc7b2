import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { createDossier, createDossierInput } from '@/lib/services/dossiers/create-dossier'
import { inviteMember } from '@/lib/services/members/invite-member'
import { joinDossier } from '@/lib/services/members/join-dossier'
import { acceptInvitation } from '@/lib/services/people/accept-invitation'
import { changeOpeningRight, changeOpeningRightInput } from '@/lib/services/people/change-opening-right'
import { showInvitation } from '@/lib/services/people/show-invitation'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk, makePerson } from '@/tests/support/desk'

useDatabase()

const input = (personId: string, mayOpen: string, version = 1) =>
  changeOpeningRightInput.parse({ personId, mayOpen, version })
const dossier = () => createDossierInput.parse({ title: 'Harbour', summary: 'Who says what' })
const account = (token: string, name: string) => ({
  token,
  name,
  email: `${crypto.randomUUID()}@x.example`,
  password: 'correct horse battery',
})

test('who is new opens no dossier until an admin gives the right, and none after it is taken; the log says both', async () => {
  const admin = await makePerson('Ada Admin', true)
  const person = await makePerson('Nora')
  await expect(createDossier(person, dossier())).rejects.toMatchObject({ code: 'forbidden' })
  expect(await changeOpeningRight(admin, input(person.personId, 'yes'))).toEqual({ version: 2 })
  expect(await changeOpeningRight(admin, input(person.personId, 'yes', 2))).toEqual({ version: 2 })
  await createDossier(person, dossier())
  await changeOpeningRight(admin, input(person.personId, 'no', 2))
  await expect(createDossier(person, dossier())).rejects.toMatchObject({ code: 'forbidden' })
  const kinds = await prisma().logEntry.findMany({
    where: { kind: 'opening-right-changed', about: { has: person.personId } },
  })
  expect(kinds).toMatchObject([{ actorId: admin.personId, dossierId: null }, { actorId: admin.personId }])
  await expect(createDossier(admin, dossier())).resolves.toBeDefined()
})

test('without the right a lead’s link opens no account, but lets in somebody who has one; with it, both, as long as it is held', async () => {
  const desk = await makeDesk()
  const admin = await makePerson('Ada Admin', true)
  const links = await Promise.all(
    [1, 2, 3].map(async () =>
      (await inviteMember(desk.lead, { dossierId: desk.dossierId, role: 'reader', email: null })).path.slice(6),
    ),
  )
  const [first = '', second = '', third = ''] = links
  await acceptInvitation(account(first, 'First'), { address: 'here' })
  await changeOpeningRight(admin, input(desk.lead.personId, 'no'))
  await expect(acceptInvitation(account(second, 'Second'), { address: 'here' })).rejects.toMatchObject({
    code: 'forbidden',
    details: { reason: expect.stringContaining('sign in') },
  })
  expect(await showInvitation({ personId: null }, { token: second })).toMatchObject({ opensAccounts: false })
  expect(await joinDossier(desk.outsider, { token: second })).toEqual({ dossierKey: desk.key })
  await changeOpeningRight(admin, input(desk.lead.personId, 'yes', 2))
  await expect(acceptInvitation(account(third, 'Third'), { address: 'here' })).resolves.toMatchObject({
    dossierKey: desk.key,
  })
})

test('whoever comes in by a link has not got the right', async () => {
  const desk = await makeDesk()
  const { path } = await inviteMember(desk.lead, { dossierId: desk.dossierId, role: 'lead', email: null })
  const { personId } = await acceptInvitation(account(path.slice(6), 'Newcomer'), { address: 'here' })
  await expect(createDossier({ personId }, dossier())).rejects.toMatchObject({ code: 'forbidden' })
})

test('an old version is shown what stands; leads may not; nobody signed out', async () => {
  const desk = await makeDesk()
  const admin = await makePerson('Ada Admin', true)
  await expect(changeOpeningRight(admin, input(desk.editor.personId, 'yes', 7))).rejects.toMatchObject({
    code: 'conflict',
    details: { current: { mayOpen: false, version: 1 } },
  })
  await expect(changeOpeningRight(desk.lead, input(desk.lead.personId, 'no'))).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(changeOpeningRight({ personId: null }, input(desk.lead.personId, 'no'))).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  expect(await logOf(desk.editor.personId)).toEqual([])
})
