import 'server-only'
import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/**
 * HMAC-SHA-256 (RFC 2104) of a text under the instance's secret, in base64url: 256 bits that nobody can make
 * or check without the secret. `purpose` keeps the hashes of one use apart from those of another.
 */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', env().NEXTAUTH_SECRET).update(`counterclaim ${purpose} ${text}`).digest('base64url')
}
