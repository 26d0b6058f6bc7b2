import { expect } from 'vitest'
import type { Caller } from '@/lib/data/access/mutate'
import type { Desk } from './desk'

/** Asserts who is turned away, each with the right code: these members, somebody of no dossier, and nobody. */
export async function expectGate(
  desk: Desk,
  call: (caller: Caller) => Promise<unknown>,
  forbidden: Caller[] = [desk.reader],
): Promise<void> {
  for (const caller of forbidden) await expect(call(caller)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(call(desk.outsider)).rejects.toMatchObject({ code: 'not-found' })
  await expect(call({ personId: null })).rejects.toMatchObject({ code: 'unauthenticated' })
}
