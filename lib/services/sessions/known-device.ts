import 'server-only'
import { randomBytes } from 'node:crypto'
import { keyedHash } from '@/lib/data/access/keyed-hash'

/** How long a browser is known after a sign-in, in milliseconds: 180 days. */
export const deviceLifetime = 180 * 24 * 60 * 60 * 1000
/** How many tokens of devices a browser keeps: one for each account that signed in there last. */
const mostTokens = 5
/** The token of a device: when it was made (milliseconds since 1970, base 36), 128 random bits, and a keyed hash of both. */
const form = /^([0-9a-z]{1,10})\.([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/

/** An account as far as a device is bound to it: a new password makes every device a stranger. */
export interface DeviceAccount {
  id: string
  passwordHash: string | null
}

function sign({ id, passwordHash }: DeviceAccount, made: string, nonce: string): string {
  return keyedHash('known device', `${id} ${made} ${nonce} ${passwordHash ?? ''}`)
}

/** The token among those of a browser that shows that it signed in to this account before; null when none does. */
export function knownDevice(
  account: DeviceAccount,
  tokens: readonly string[],
  now: Date,
): { token: string; device: string } | null {
  for (const token of tokens.slice(0, mostTokens)) {
    const [, made = '', nonce = '', mac] = form.exec(token) ?? []
    if (mac === undefined || now.getTime() - Number.parseInt(made, 36) > deviceLifetime) continue
    if (mac === sign(account, made, nonce)) return { token, device: nonce }
  }
  return null
}

/** The tokens that a browser keeps after it signed in to an account: a new one for it in the place of the last, then the others. */
export function withKnownDevice(account: DeviceAccount, tokens: readonly string[], now: Date): string[] {
  const [made, nonce] = [now.getTime().toString(36), randomBytes(16).toString('base64url')]
  const old = knownDevice(account, tokens, now)?.token
  const others = tokens.filter((token) => token !== old && form.test(token))
  return [`${made}.${nonce}.${sign(account, made, nonce)}`, ...others].slice(0, mostTokens)
}
