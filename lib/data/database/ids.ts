import { createHash } from 'node:crypto'
import { v5, v7 } from 'uuid'

/** The namespace of seed ids: UUIDv5 (RFC 9562) of the URL of this project's seeds. */
const seedNamespace = v5('https://counterclaim.example/seeds', v5.URL)

/** A new id: UUIDv7 (RFC 9562), so that ids sort by the time they were made. */
export function newId(): string {
  return v7()
}

/** The id a seed key has on every machine, e.g. `seedId('claim', 'homs/mee-.../at-least-150000-killed')`. */
export function seedId(kind: string, key: string): string {
  return v5(`${kind}:${key}`, seedNamespace)
}

/** SHA-256 of UTF-8 text, in lower-case hex. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}
