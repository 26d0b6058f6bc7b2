import { z } from 'zod'
import type { ClaimSort } from './filter-terms'
import { dayText, instantText } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'

/** A place in a sorted list of claims: the value the list is sorted by there, and the claim that breaks ties. */
export interface ClaimCursor {
  /** `updated` an instant in UTC, `published` a day (YYYY-MM-DD), `figure` a number, `speaker` text. */
  value: string | number
  claimId: string
}

const values = {
  updated: instantText,
  published: dayText,
  figure: z.number(),
  speaker: z
    .string()
    .max(1000)
    .refine((text) => !/[\0\p{Surrogate}]/u.test(text)),
} satisfies Record<ClaimSort, z.ZodType>

/** A cursor as it stands in an address: base64url (RFC 4648, 5) of JSON, made for one sort and refused by others. */
export function encodeCursor(sort: ClaimSort, { value, claimId }: ClaimCursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify([sort, value, claimId]))
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The cursor that `encodeCursor` wrote for this sort, or null for anything else. */
export function decodeCursor(sort: ClaimSort, text: string): ClaimCursor | null {
  const parsed = z.tuple([z.literal(sort), values[sort], uuidText]).safeParse(jsonOf(text))
  return parsed.success ? { value: parsed.data[1], claimId: parsed.data[2] } : null
}

function jsonOf(text: string): unknown {
  if (!/^[\w-]{1,2000}$/.test(text)) return null
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
