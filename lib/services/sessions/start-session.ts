import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged } from '@/lib/data/mutate'
import { hasSecondFactor } from '@/lib/data/second-factors'
import { insertSession } from '@/lib/data/sessions'
import { findAccount } from '@/lib/data/sign-in'
import { DomainError, ensure } from '@/lib/domain/errors'
import { emailText } from '@/lib/domain/text'
import { hashPassword, passwordFits } from '../people/password-hash'
import { takeCode } from '../second-factors/take-code'
import { countedTry } from './counted-try'

/** What the sign-in form sends; the code once it was asked for, of the app or a recovery code. */
export const startSessionInput = z.object({
  email: emailText,
  password: z.string().min(1).max(1024),
  code: z.string().max(100).optional(),
})

let decoy: Promise<string> | undefined

/** The hash of a password that nobody has, made once; one that could not be made is made again. */
function decoyHash(): Promise<string> {
  decoy ??= hashPassword('nobody has this password').catch((error: unknown) => {
    decoy = undefined
    throw error
  })
  return decoy
}

/**
 * Checks e-mail and password, then the code where the account has a second factor, and opens a session; gives its id
 * and its person's. Known and unknown e-mail take the same work; whether there is a second factor is only told to
 * who has the password. Refuses: wrong-password, code-needed, wrong-code, too-many-tries.
 */
export async function startSession(
  input: z.infer<typeof startSessionInput>,
  address: string,
  now = new Date(),
): Promise<{ sessionId: string; personId: string }> {
  return countedTry({ account: input.email, address }, now, async () => {
    const account = await findAccount(input.email)
    const right = await passwordFits(account?.passwordHash ?? (await decoyHash()), input.password)
    if (!account?.passwordHash || !right) throw new DomainError('wrong-password')
    const personId = account.id
    const sessionId = (await hasSecondFactor(personId)) ? await enterByCode(personId, input.code, now) : await insertSession(personId, now)
    return { sessionId, personId }
  })
}

/** Takes the code and opens the session in one transaction: no code is used up for nothing. */
async function enterByCode(personId: string, code: string | undefined, now: Date): Promise<string> {
  ensure(code, 'code-needed')
  return mutate({ personId }, null, async ({ db }) => {
    const [entry, ...more] = (await takeCode({ db, now }, personId, code)).entries
    const sessionId = await insertSession(personId, now, db)
    return entry ? changed(sessionId, null, [entry, ...more]) : unchanged(sessionId)
  })
}
