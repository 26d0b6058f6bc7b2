import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { listPeople } from '@/lib/services/people/list-people'
import { listDossiers } from '@/lib/services/dossiers/list-dossiers'
import { acceptInvitation } from '@/lib/services/people/accept-invitation'
import { inviteMember } from '@/lib/services/members/invite-member'
import { joinDossier } from '@/lib/services/members/join-dossier'
import { showSecondFactor } from '@/lib/services/second-factors/show-second-factor'
import { startSession } from '@/lib/services/sessions/start-session'
import { useDatabase } from '@/tests/support/database'
import { join as joinDesk, letOpen } from '@/tests/support/desk'
import { everyUseCase, realCallOf, refusalOf } from '@/tests/support/every-use-case'
import { makeAccount, testPassword as password } from '@/tests/support/http-sign-in'
import { codeOf } from '@/tests/support/authenticator'
import { makeRichDesk, type RichDesk } from '@/tests/support/rich-desk'
import { forgetSteps, makeSecuredAccount, secure } from '@/tests/support/second-factor'
import { turnOffSecondFactor } from '@/lib/services/second-factors/turn-off-second-factor'

// Read when the environment is first asked for, which is in the tests.
process.env.REQUIRE_SECOND_FACTOR = 'everybody'
useDatabase()

/** Setting one up and seeing where it stands; and whoever holds a one-time link may see what it is for. */
const open = ['beginSecondFactor', 'confirmSecondFactor', 'showSecondFactor', 'showInvitation']

const asked = everyUseCase.filter(([, { name }]) => !open.includes(name))

let desk: RichDesk
/** A lead and admin with a password and no second factor. */
let bare: { personId: string; email: string }

beforeAll(async () => {
  desk = await makeRichDesk()
  bare = await makeAccount('Lou', true)
  await joinDesk(desk.dossierId, bare.personId, 'lead')
})

test.each(asked)('%s refuses who must have a second factor and has none, with real ids', async (_, at) => {
  const { run } = await realCallOf(at, desk)
  const before = await prisma().logEntry.count()
  expect(await refusalOf(run({ personId: bare.personId }))).toBe('second-factor-required')
  expect(await prisma().logEntry.count()).toBe(before)
})

test('they can sign in, see that it is asked of them, and set it up; then every door is open, until they turn it off', async () => {
  const person = await makeAccount('Eve')
  await expect(startSession({ email: person.email, password }, { address: 'here' })).resolves.toMatchObject({
    personId: person.personId,
  })
  expect(await showSecondFactor(person)).toMatchObject({ required: true, factor: null })
  const { secret, factorId } = await secure(person)
  expect(await listDossiers(person)).toEqual([])
  await forgetSteps(factorId)
  await turnOffSecondFactor(person, { password, code: codeOf(secret) })
  expect(await refusalOf(listDossiers(person))).toBe('second-factor-required')
})

test('who joins by an invitation has an account, a membership, and this left to do', async () => {
  const { person: lead } = await makeSecuredAccount('Lea Lead')
  await joinDesk(desk.dossierId, lead.personId, 'lead')
  await letOpen(lead)
  const { path } = await inviteMember(lead, { dossierId: desk.dossierId, role: 'editor', email: null })
  const token = path.split('/').at(-1) ?? ''
  expect(await refusalOf(joinDossier({ personId: bare.personId }, { token }))).toBe('second-factor-required')
  const joined = await acceptInvitation(
    { token, name: 'New', email: 'new@desk.example', password },
    { address: 'here' },
  )
  expect(await refusalOf(listDossiers({ personId: joined.personId }))).toBe('second-factor-required')
  await secure(joined)
  expect((await listDossiers({ personId: joined.personId })).map(({ key }) => key)).toEqual([desk.key])
})

test('who has no password cannot sign in, and needs none', async () => {
  expect(await listDossiers(desk.reader)).toHaveLength(1)
  expect(await refusalOf(listPeople(desk.reader, null))).toBe('forbidden')
})
