import 'server-only'
import { hash, hashRaw, verify } from '@node-rs/argon2'

/**
 * Argon2id with 19 MiB, two passes and one lane: the first choice of the OWASP Password Storage Cheat Sheet.
 * Argon2id is what `hash` makes unless told otherwise (RFC 9106).
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password, with its salt and cost in PHC string form; some 20 ms of work. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

/** Whether the password is the one the hash was made of. */
export async function passwordFits(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password)
}

/** The same work with a salt of one's own (16 bytes or more, never used for anything else), to find the hash again: 32 bytes. */
export async function hashWithSalt(text: string, salt: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await hashRaw(text, { ...cost, salt }))
}
