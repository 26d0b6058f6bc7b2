import { removeSecondFactor } from '@/lib/services/second-factors/remove-second-factor'
import { deactivatePerson } from '@/lib/services/people/deactivate-person'
import { changePassword } from '@/lib/services/people/change-password'
import { changeRole } from '@/lib/services/members/change-role'
import { removeMember } from '@/lib/services/members/remove-member'
import { join, makeDesk, makePerson } from '@/tests/support/desk'
import {
  makeAccount,
  request,
  sessionCookieOf,
  signInBy,
  signOutBy,
  testPassword,
  type Jar,
} from '@/tests/support/http-sign-in'
import { codeOf, wrongCodeOf } from '@/tests/support/authenticator'
import { secure } from '@/tests/support/second-factor'
import { serveApp, type ServedApp } from '@/tests/support/served-app'
import { exactly, type BenchLine } from '../bench-line'

/** R12: what ended is denied on the very next request, and a cookie from before a sign-in is none afterwards. */
export async function* sessions(): AsyncGenerator<BenchLine> {
  const app = await serveApp()
  try {
    yield* fixation(app)
    yield* ending(app)
    yield* rolesChange(app)
    yield* secondFactor(app)
  } finally {
    await app.stop()
  }
}

const whoIs = async (app: ServedApp, jar: Jar) => {
  const { user } = (await (await request(`${app.url}/api/auth/session`, jar)).json()) as { user?: { name: string } }
  return user?.name ?? 'nobody'
}

/** Whether a page behind sign-in opens. */
const opens = async (app: ServedApp, jar: Jar, path = '/account') => (await request(app.url + path, jar)).status

async function signedIn(app: ServedApp, email: string): Promise<Jar> {
  const jar: Jar = new Map()
  await signInBy(app.url, jar, { email, password: testPassword })
  return jar
}

async function* fixation(app: ServedApp): AsyncGenerator<BenchLine> {
  const [attacker, victim] = [await makeAccount('Mallory'), await makeAccount('Vera')]
  const planted = await signedIn(app, attacker.email)
  const kept = new Map(planted)
  await signInBy(app.url, planted, { email: victim.email, password: testPassword })
  yield exactly(
    'R12',
    'fixation: after signing in over a planted cookie, the browser is',
    await whoIs(app, planted),
    'Vera',
  )
  yield exactly(
    'R12',
    'fixation: the planted cookie itself, whose session that ended, is',
    await whoIs(app, kept),
    'nobody',
  )
  const isNew = String(sessionCookieOf(planted) !== sessionCookieOf(kept))
  yield exactly('R12', 'fixation: signing in makes a cookie of its own', isNew, 'true')
}

async function* ending(app: ServedApp): AsyncGenerator<BenchLine> {
  const person = await makeAccount('Ruth')
  const jar = await signedIn(app, person.email)
  yield exactly('R12', 'signed in, the account page answers', await opens(app, jar), 200)
  const stolen = new Map(jar)
  await signOutBy(app.url, jar)
  yield exactly('R12', 'replay after sign-out: the account page answers', await opens(app, stolen), 307)

  const [here, there] = [await signedIn(app, person.email), await signedIn(app, person.email)]
  await changePassword(person, { current: testPassword, password: 'Another-Horse-Battery-9' })
  const after = `${await opens(app, here)} ${await opens(app, there)}`
  yield exactly('R12', 'password changed elsewhere: the account page answers', after, '307 307')

  const leaver = await makeAccount('Gus')
  const last = await signedIn(app, leaver.email)
  await deactivatePerson(await makePerson('Ada Admin', true), { personId: leaver.personId, reason: 'left' })
  yield exactly('R12', 'deactivated: the account page answers', await opens(app, last), 307)
}

async function* rolesChange(app: ServedApp): AsyncGenerator<BenchLine> {
  const desk = await makeDesk()
  const person = await makeAccount('Lou')
  await join(desk.dossierId, person.personId, 'lead')
  const jar = await signedIn(app, person.email)
  const settings = `/dossiers/${desk.key}/settings`
  yield exactly('R12', 'as lead, the settings answer', await opens(app, jar, settings), 200)
  await changeRole(desk.lead, { dossierId: desk.dossierId, personId: person.personId, role: 'reader', version: 1 })
  yield exactly('R12', 'made a reader, the settings answer', await opens(app, jar, settings), 404)
  await removeMember(desk.lead, { dossierId: desk.dossierId, personId: person.personId, reason: 'left', version: 2 })
  yield exactly(
    'R12',
    'no member any more, the claims answer',
    await opens(app, jar, `/dossiers/${desk.key}/claims`),
    404,
  )
}

async function* secondFactor(app: ServedApp): AsyncGenerator<BenchLine> {
  const person = await makeAccount('Sue')
  const before = await signedIn(app, person.email)
  const { secret } = await secure(person)
  yield exactly('R12', 'second factor set up elsewhere: the account page answers', await opens(app, before), 307)

  const jar: Jar = new Map()
  const enter = async (code?: string) => {
    const { status } = await signInBy(app.url, jar, {
      email: person.email,
      password: testPassword,
      ...(code ? { code } : {}),
    })
    return `${status}, ${sessionCookieOf(jar) === null ? 'no cookie' : 'a cookie'}`
  }
  yield exactly('R12', 'with the password alone, signing in is answered', await enter(), '401, no cookie')
  yield exactly('R12', 'with a wrong code', await enter(wrongCodeOf(secret)), '401, no cookie')
  const code = codeOf(secret, 1)
  yield exactly('R12', 'with the right one', await enter(code), '200, a cookie')
  yield exactly('R12', 'then the account page answers', await opens(app, jar), 200)
  const kept = new Map(jar)
  jar.clear()
  yield exactly('R12', 'with the same code again', await enter(code), '401, no cookie')

  await removeSecondFactor(await makePerson('Ada Admin', true), { personId: person.personId, reason: 'lost' })
  yield exactly('R12', 'second factor removed by an admin: the account page answers', await opens(app, kept), 307)
}
