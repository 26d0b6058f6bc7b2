import 'server-only'
import { z } from 'zod'
import { insertSession } from '@/lib/data/sessions'
import { findAccount, forgetTry, reserveTry } from '@/lib/data/sign-in'
import { DomainError, ensure } from '@/lib/domain/errors'
import { emailText } from '@/lib/domain/text'
import { hashPassword, passwordFits } from '../people/password-hash'

/** What the sign-in form sends. */
export const startSessionInput = z.object({
  email: emailText,
  password: z.string().min(1).max(1024),
})

/** Failed tries allowed: 25 per address in 5 minutes, 25 per account in an hour. */
const limits = { address: { tries: 25, minutes: 5 }, account: { tries: 25, minutes: 60 } }

let decoy: Promise<string> | undefined

/**
 * Checks e-mail and password and opens a session; gives its id and its person's. Known and unknown e-mail
 * take the same work. Refuses: wrong-password, too-many-tries.
 */
export async function startSession(
  input: z.infer<typeof startSessionInput>,
  address: string,
  now = new Date(),
): Promise<{ sessionId: string; personId: string }> {
  const who = { account: input.email, address }
  const since = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
  const { account: perAccount, address: perAddress } = limits
  const tryId = await reserveTry(
    who,
    {
      account: { tries: perAccount.tries, since: since(perAccount.minutes) },
      address: { tries: perAddress.tries, since: since(perAddress.minutes) },
    },
    now,
  )
  ensure(tryId, 'too-many-tries')
  const account = await findAccount(input.email)
  decoy ??= hashPassword('nobody has this password')
  const right = await passwordFits(account?.passwordHash ?? (await decoy), input.password)
  if (!account?.passwordHash || !right) throw new DomainError('wrong-password')
  await forgetTry(tryId)
  return { sessionId: await insertSession(account.id, now), personId: account.id }
}
