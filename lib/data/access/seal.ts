import 'server-only'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/lib/env'

/** The first byte of everything sealed: how the rest is to be read. Another way of sealing is another byte. */
const VERSION = 1
/** Bytes of nonce and tag: what NIST SP 800-38D recommends for GCM. */
const [nonceLength, tagLength] = [12, 16]

function keyOf(purpose: string, secret: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', `counterclaim ${purpose}`, 32))
}

/**
 * Bytes sealed by AES-256-GCM (NIST SP 800-38D) under a key of the instance's secret (HKDF, RFC 5869), for one
 * purpose and one row: version, nonce, tag, ciphertext. What is sealed for one row cannot be opened for another.
 */
export function seal(purpose: string, row: string, plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', keyOf(purpose, env().NEXTAUTH_SECRET), nonce).setAAD(Buffer.from(row))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return new Uint8Array(Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), sealed]))
}

/**
 * What was sealed; null where it cannot be opened: another secret than the instance's (or than the one given), another
 * row, altered bytes.
 */
export function unseal(
  purpose: string,
  row: string,
  sealed: Uint8Array,
  secret = env().NEXTAUTH_SECRET,
): Uint8Array | null {
  if (sealed[0] !== VERSION) return null
  if (sealed.length < 1 + nonceLength + tagLength) return null
  const from = (start: number, end?: number) => sealed.subarray(start, end)
  const decipher = createDecipheriv('aes-256-gcm', keyOf(purpose, secret), from(1, 1 + nonceLength), {
    authTagLength: tagLength,
  })
  try {
    decipher.setAAD(Buffer.from(row)).setAuthTag(from(1 + nonceLength, 1 + nonceLength + tagLength))
    return Buffer.concat([decipher.update(from(1 + nonceLength + tagLength)), decipher.final()])
  } catch {
    return null
  }
}
