import { seedId } from '@/lib/data/database/ids'
import type { Caller, Seeded } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import type { z } from 'zod'
import type { Seeds } from './read-seeds'

/** The demo desk's people, by role. */
export const seedPeople = ['lead', 'editor-1', 'editor-2', 'editor-3', 'reader'] as const
/** One of the demo desk. */
export type SeedPerson = (typeof seedPeople)[number]

/** One run of the seed: what is loaded, for whom, and what was left as it is because it differs from the first time. */
export interface SeedRun {
  seeds: Seeds
  people: Record<SeedPerson, string>
  dossierId: string
  originals: Map<string, string>
  leftAlone: string[]
  id: (kind: string, key: string) => string
}

/** Ids follow from the dossier's key and the seed's own, so that they are the same everywhere. */
export function idsOf(dossierKey: string): SeedRun['id'] {
  return (kind, key) => seedId(kind, `${dossierKey}/${key}`)
}

/**
 * Calls a service once for this seed, ever: its key and body are remembered, so that a second run gets the first
 * result and changes nothing. Where the seed has changed since, what the desk has stays as it is.
 */
export async function once<S extends z.ZodType, T>(
  run: SeedRun,
  name: string,
  by: SeedPerson,
  call: { input: S; service: (caller: Caller, input: z.output<S> & Seeded) => Promise<T>; fields: object & Seeded },
): Promise<T | null> {
  const parsed = call.input.safeParse(call.fields)
  if (!parsed.success)
    throw new Error(`${name}: ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`)
  const caller: Caller = { personId: run.people[by], idempotencyKey: `seed:${name}`, seeding: true }
  try {
    return await call.service(caller, withKey(parsed.data, call.fields))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'key-reused') {
      run.leftAlone.push(name)
      return null
    }
    throw new Error(`${name}: ${error.code} ${error.message} ${JSON.stringify(error.details.fields ?? {})}`, {
      cause: error,
    })
  }
}

/** Seed keys are in no schema, since schemas are what the network may send. */
function withKey<T>(input: T, { key }: Seeded): T & Seeded {
  return key === undefined ? (input as T & Seeded) : { ...input, key }
}
