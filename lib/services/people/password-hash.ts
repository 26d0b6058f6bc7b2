import 'server-only'
import { hash, hashRaw, verify } from '@node-rs/argon2'
import { isInTransaction } from '@/lib/data/database/transaction-connection'
import type { CountedTry } from '../sessions/counted-try'

/**
 * Argon2id with 19 MiB, two passes and one lane: the first choice of the OWASP Password Storage Cheat Sheet.
 * Argon2id is what `hash` makes unless told otherwise (RFC 9106).
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Hashing takes some 20 ms, and longer in a queue: in a transaction it would keep a connection of the pool from everybody else. */
function beOutsideTransactions(): void {
  if (isInTransaction()) throw new Error('a password or code is hashed inside a transaction')
}

/** The hash of a password, with its salt and cost in PHC string form; some 20 ms of work. Never inside a transaction. */
export async function hashPassword(password: string): Promise<string> {
  beOutsideTransactions()
  return hash(password, cost)
}

/** Whether the password is the one the hash was made of. Never inside a transaction, and in a counted try only. */
export async function passwordFits(_: CountedTry, passwordHash: string, password: string): Promise<boolean> {
  beOutsideTransactions()
  return verify(passwordHash, password)
}

/** The same work with a salt of one's own (16 bytes or more, never used for anything else), to find the hash again: 32 bytes. */
export async function hashWithSalt(text: string, salt: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  beOutsideTransactions()
  return new Uint8Array(await hashRaw(text, { ...cost, salt }))
}
