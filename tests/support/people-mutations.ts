import { hash } from '@node-rs/argon2'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { insertSession } from '@/lib/data/accounts/sessions'
import { inviteMember } from '@/lib/services/members/invite-member'
import { beginSecondFactor } from '@/lib/services/second-factors/begin-second-factor'
import { makeAccount, testPassword } from './http-sign-in'
import {
  reason,
  fresh,
  freshPerson,
  ofAdmin,
  freshParty,
  versionOf,
  type MutationCase,
  type Prepare,
} from './mutation-subjects'
import { codeOf } from './authenticator'
import { makeSecuredAccount } from './second-factor'

/** Somebody with a second factor, and what proves that it is they. */
async function provenCase(): Promise<MutationCase> {
  const { person, codes } = await makeSecuredAccount(fresh('Person'))
  return { who: person, input: { password: testPassword, code: codes[0] } }
}

/** Every mutation of a dossier itself, of who is in it, and of people. */
export const peopleMutations: Record<string, Prepare> = {
  'dossiers/configure-dossier': async (desk) => ({
    who: desk.lead,
    input: {
      dossierId: desk.dossierId,
      version: await versionOf(desk),
      title: fresh('A desk'),
      summary: 'Still',
      ratingsNeeded: 2,
    },
  }),
  'dossiers/create-dossier': (desk) => ({
    who: desk.lead,
    input: {
      title: fresh('A dossier'),
      summary: 'New',
      camps: [{ name: 'One', badge: 'ON', colour: 'go' }],
      opposes: [],
    },
  }),
  'dossiers/draft-event': (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, title: fresh('An event'), eventDate: '2012-03', placeId: desk.placeId },
  }),
  'dossiers/draft-place': (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, name: fresh('A place') },
  }),
  'dossiers/set-camps': async (desk) => ({
    who: desk.lead,
    input: {
      dossierId: desk.dossierId,
      version: await versionOf(desk),
      camps: [
        { id: desk.camps.government, name: fresh('Government'), badge: 'GO', colour: 'go' },
        { id: desk.camps.opposition, name: 'Opposition', badge: 'OP', colour: 'op' },
      ],
      opposes: ['0 1'],
    },
  }),
  'members/add-member': async (desk) => {
    const { personId } = await freshPerson(desk)
    const { email } = await prisma().person.findUniqueOrThrow({ where: { id: personId } })
    return { who: desk.lead, input: { dossierId: desk.dossierId, email, role: 'reader' } }
  },
  'members/change-role': async (desk) => {
    const { personId } = await freshPerson(desk, 'reader')
    return { who: desk.lead, input: { dossierId: desk.dossierId, personId, role: 'editor', version: 1 } }
  },
  'members/invite-member': (desk) => ({
    who: desk.lead,
    input: { dossierId: desk.dossierId, role: 'editor', email: 'somebody@desk.example' },
  }),
  'members/join-dossier': async (desk) => {
    const { path } = await inviteMember(desk.lead, { dossierId: desk.dossierId, role: 'editor', email: null })
    return { who: await freshPerson(desk), input: { token: path.split('/').at(-1) } }
  },
  'members/remove-member': async (desk) => {
    const { personId } = await freshPerson(desk, 'reader')
    return { who: desk.lead, input: { dossierId: desk.dossierId, personId, reason, version: 1 } }
  },
  'members/withdraw-invitation': async (desk) => {
    const { invitationId } = await inviteMember(desk.lead, { dossierId: desk.dossierId, role: 'editor', email: null })
    return { who: desk.lead, input: { dossierId: desk.dossierId, invitationId } }
  },
  'people/lift-lock': async (desk) => {
    const { personId } = await freshPerson(desk)
    const { email } = await prisma().person.findUniqueOrThrow({ where: { id: personId } })
    await prisma().signInFailure.create({ data: { id: newId(), account: email, address: 'there', at: new Date() } })
    return ofAdmin({ personId })
  },
  'sessions/end-own-session': async (desk) => {
    const who = await freshPerson(desk)
    return { who, input: { sessionId: await insertSession(who.personId, new Date()) } }
  },
  'sessions/end-all-sessions': async (desk) => {
    const who = await freshPerson(desk)
    await insertSession(who.personId, new Date())
    return { who, input: {} }
  },
  'people/change-opening-right': async (desk) => ofAdmin({ ...(await freshPerson(desk)), mayOpen: 'yes', version: 1 }),
  'people/end-invitation': async (desk) => {
    const { invitationId } = await inviteMember(desk.lead, { dossierId: desk.dossierId, role: 'editor', email: null })
    return ofAdmin({ invitationId })
  },
  'people/change-admin': async (desk) => ofAdmin({ ...(await freshPerson(desk)), admin: 'yes', version: 1 }),
  'people/change-password': async (desk) => {
    const who = await freshPerson(desk)
    await prisma().person.update({
      where: { id: who.personId },
      data: { passwordHash: await hash('Old-Horse-Battery-1') },
    })
    return { who, input: { current: 'Old-Horse-Battery-1', password: 'New-Horse-Battery-2' } }
  },
  'people/deactivate-person': async (desk) => ofAdmin({ ...(await freshPerson(desk)), reason }),
  'people/reactivate-person': async (desk) => {
    const { personId } = await freshPerson(desk)
    await prisma().deactivation.create({ data: { id: newId(), personId, byId: personId, reason, at: new Date() } })
    return ofAdmin({ personId })
  },
  'second-factors/begin-second-factor': async () => ({
    who: await makeAccount(fresh('Person')),
    input: { password: testPassword },
  }),
  'second-factors/confirm-second-factor': async () => {
    const who = await makeAccount(fresh('Person'))
    const { factorId, secret } = await beginSecondFactor(who, { password: testPassword })
    return { who, input: { factorId, code: codeOf(secret) } }
  },
  'second-factors/remove-second-factor': async () =>
    ofAdmin({ ...(await makeSecuredAccount(fresh('Person'))).person, reason }),
  'second-factors/renew-recovery-codes': async () => provenCase(),
  'second-factors/turn-off-second-factor': async () => provenCase(),
  'people/declare-interest': async (desk) => ({
    who: desk.editor,
    input: { dossierId: desk.dossierId, partyId: await freshParty(desk), kind: 'works for', note: 'A note' },
  }),
  'people/withdraw-interest': async (desk) => {
    const interest = {
      id: newId(),
      personId: desk.second.personId,
      partyId: await freshParty(desk),
      kind: 'works for',
      declaredAt: new Date(),
    }
    await prisma().interest.create({ data: interest })
    return { who: desk.second, input: { interestId: interest.id } }
  },
}
