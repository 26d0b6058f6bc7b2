import 'server-only'
import { z } from 'zod'
import { keyedHash } from '@/lib/data/access/keyed-hash'
import { changed, mutateSecondFactor } from '@/lib/data/access/mutate'
import { findPerson } from '@/lib/data/access/people'
import { findOpenFactor, findPendingSecret, insertFactor } from '@/lib/data/accounts/second-factors'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { groupedSecret } from '@/lib/domain/accounts/one-time-code'
import { typedPassword } from '@/lib/domain/accounts/password'
import { checkPassword, countSetUpTry, provePassword } from './prove-oneself'
import { qrPath, type QrPath } from '@/lib/services/second-factors/views/qr-path'
import { accountErrorWords } from '@/lib/words/errors/accounts'
import { newSecret, secretText, setUpAddress } from './totp'

/** The caller's password, asked again: an open screen must not be enough. */
export const beginSecondFactorInput = z.object({ password: typedPassword })

/** What an authenticator app is to be told, as a picture and as letters. */
export interface FactorSetUp {
  factorId: string
  picture: QrPath
  secret: string
}

/**
 * Makes what the codes of the caller's second factor will be made from; it counts once its first code came. Earlier
 * attempts end. The secret is in this answer and nowhere else. Refuses: unauthenticated, wrong-password,
 * too-many-tries, duplicate when one stands, conflict when another attempt began meanwhile.
 */
export async function beginSecondFactor(
  caller: Caller,
  input: z.output<typeof beginSecondFactorInput>,
): Promise<FactorSetUp> {
  const { factorId, personId } = await countSetUpTry(caller, async (counted) => {
    const proof = await checkPassword(counted, caller, input.password)
    return mutateSecondFactor(caller, keyedHash('second factor', input.password), async (change) => {
      await provePassword(change, proof)
      const open = await findOpenFactor(change.db, change.person.id)
      ensure(!open?.confirmedAt, 'duplicate', { reason: accountErrorWords.youHaveASecondFactor })
      const id = await insertFactor(change, newSecret())
      const entry = { kind: 'second-factor-begun' as const, about: [change.person.id], payload: { v: 1 as const } }
      return changed({ factorId: id, personId: change.person.id }, null, [entry])
    })
  })
  const [secret, person] = await Promise.all([findPendingSecret(personId, factorId), findPerson(personId)])
  ensure(secret && person, 'conflict')
  return { factorId, picture: qrPath(setUpAddress(secret, person.email)), secret: groupedSecret(secretText(secret)) }
}
