/**
 * A key that nobody else has. crypto.randomUUID exists on https and localhost only; a desk may be reached by its name
 * on the local net.
 */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
