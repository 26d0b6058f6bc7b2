import { expect, test } from 'vitest'
import { declareInterest, declareInterestInput } from '@/lib/services/people/declare-interest'
import { showAccount } from '@/lib/services/people/show-account'
import { join, makeDesk, makePerson } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'
import { makeSecuredAccount } from '@/tests/support/second-factor'

useDatabase()

test('one’s own interests, and the parties of the dossier chosen', async () => {
  const [one, two] = [await makeDesk('account-one'), await makeDesk('account-two')]
  const person = await makePerson('Mia')
  await join(one.dossierId, person.personId, 'editor')
  await join(two.dossierId, person.personId, 'reader')
  const interest = { dossierId: two.dossierId, partyId: two.parties.observatory, kind: 'works for', note: 'Since 2019' }
  await declareInterest(person, declareInterestInput.parse(interest))
  const view = await showAccount(person, {})
  expect(view.person.name).toBe('Mia')
  expect(view.chosen).toMatchObject({
    key: 'account-one',
    parties: [{ name: 'The Army' }, { name: 'The Observatory' }, { name: 'The Outlet' }],
  })
  expect(view.interests).toMatchObject([
    { kind: 'works for', note: 'Since 2019', party: { name: 'The Observatory' }, dossier: { key: 'account-two' } },
  ])
  expect((await showAccount(person, { dossier: 'account-two' })).chosen?.id).toBe(two.dossierId)
  expect((await showAccount(one.lead, {})).interests).toEqual([])
})

test('one’s own second factor, once it stands', async () => {
  const { person } = await makeSecuredAccount('Sam')
  expect((await showAccount(person, {})).secondFactor).toEqual({ since: expect.any(Date), codesLeft: 10 })
  expect((await showAccount(await makePerson('Mia'), {})).secondFactor).toBeNull()
})

test('without a dossier there is nothing to choose; another’s is not found; nobody signed out', async () => {
  const desk = await makeDesk('account-other')
  expect((await showAccount(desk.outsider, {})).chosen).toBeNull()
  await expect(showAccount(desk.outsider, { dossier: desk.key })).rejects.toMatchObject({ code: 'not-found' })
  await expect(showAccount({ personId: null }, {})).rejects.toMatchObject({ code: 'unauthenticated' })
})
