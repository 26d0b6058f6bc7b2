/** Every kind of row has a number of its own in the ids made for it. */
const kinds = [
  'person',
  'dossier',
  'member',
  'camp',
  'party',
  'place',
  'event',
  'source',
  'capture',
  'question',
  'position',
  'claim',
  'step',
  'anchor',
  'change',
  'link',
  'rating',
  'desk',
  'note',
  'entry',
  'finding',
  'mark',
  'interest',
  'membership',
] as const

/** A kind of row that is made. */
export type MadeKind = (typeof kinds)[number]

/** The instant at which everything begins. */
export const beginning = Date.UTC(2025, 0, 1)

/**
 * The id of the n-th row of a kind in a dossier: a UUIDv7 (RFC 9562) whose time grows with n by a millisecond, so that
 * ids sort as if the rows had been made one after the other.
 */
export function madeId(kind: MadeKind, dossier: number, n: number): string {
  const time = (beginning + n).toString(16).padStart(12, '0')
  const tail = n.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(kinds.indexOf(kind))}-8${hex(dossier)}-${tail}`
}

const hex = (value: number) => value.toString(16).padStart(3, '0')
