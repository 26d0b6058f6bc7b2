import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged } from '@/lib/data/access/mutate'
import { hasSecondFactor } from '@/lib/data/accounts/second-factors'
import { insertSession, revokeSession } from '@/lib/data/accounts/sessions'
import { findAccount } from '@/lib/data/accounts/sign-in'
import { browserWords } from '@/lib/domain/accounts/browser-words'
import { DomainError, ensure } from '@/lib/domain/errors'
import { emailText } from '@/lib/domain/input/text'
import { triesOf } from '@/lib/domain/accounts/tries-of'
import { hashPassword, passwordFits } from '../people/password-hash'
import { prepareCode, takeCode } from '../second-factors/take-code'
import { countedTry, type CountedTry } from './counted-try'
import { knownDevice, withKnownDevice } from './known-device'

/** What the sign-in form sends; the code once it was asked for, of the app or a recovery code. */
export const startSessionInput = z.object({
  email: emailText,
  password: z.string().min(1).max(1024),
  code: z.string().max(100).optional(),
})

/** From where somebody signs in: their address, and what their browser sends along. */
export interface Visitor {
  address: string
  /** Tokens that show where this browser signed in before (known-device.ts). */
  devices?: readonly string[]
  userAgent?: string
  /** The session that this browser has open; it ends when another begins. */
  earlierSession?: string | null
}

/** A session that began: its id, its person's, and the tokens that the browser keeps from now on. */
export interface StartedSession {
  sessionId: string
  personId: string
  devices: string[]
}

let decoy: string | undefined

/** A hash that stands in for that of an account that is not there. */
async function decoyHash(): Promise<string> {
  decoy ??= await hashPassword('nobody has this password')
  return decoy
}

/**
 * Checks e-mail and password, then the code where the account has a second factor, and opens a session in the place of the
 * one that the browser had. Known and unknown e-mail take the same work; whether there is a second factor is only told to
 * who has the password. Tries from a browser that signed in to the account before are counted apart, so that no stranger
 * can lock its person out. Refuses: wrong-password, code-needed, wrong-code, too-many-tries.
 */
export async function startSession(
  input: z.infer<typeof startSessionInput>,
  visitor: Visitor,
  now = new Date(),
): Promise<StartedSession> {
  const account = await findAccount(input.email)
  const device = account && knownDevice(account, visitor.devices ?? [], now)?.device
  const who = device
    ? { account: triesOf(input.email, { device }), address: `known device ${device}` }
    : { account: triesOf(input.email), address: visitor.address }
  return countedTry(who, now, async (counted) => {
    const right = await passwordFits(counted, account?.passwordHash ?? (await decoyHash()), input.password)
    if (!account?.passwordHash || !right) throw new DomainError('wrong-password')
    const personId = account.id
    const sessionId = await open({ counted, personId, code: input.code, browser: browserWords(visitor.userAgent), now })
    if (visitor.earlierSession) await revokeSession(visitor.earlierSession, 'signed in again', now)
    return { sessionId, personId, devices: withKnownDevice(account, visitor.devices ?? [], now) }
  })
}

interface Opening {
  counted: CountedTry
  personId: string
  code: string | undefined
  browser: string
  now: Date
}

/** Opens the session; where a code is asked for, takes it in the same transaction: no code is used up for nothing. */
async function open({ counted, personId, code, browser, now }: Opening): Promise<string> {
  if (!(await hasSecondFactor(personId))) return insertSession(personId, now, { browser })
  ensure(code, 'code-needed')
  const prepared = await prepareCode(counted, personId, code)
  return mutate({ personId }, null, async ({ db }) => {
    const [entry, ...more] = (await takeCode({ db, now }, personId, prepared)).entries
    const sessionId = await insertSession(personId, now, { db, browser })
    return entry ? changed(sessionId, null, [entry, ...more]) : unchanged(sessionId)
  })
}
