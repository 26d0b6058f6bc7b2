import 'server-only'
import { z } from 'zod'
import { dropSkips } from '@/lib/data/asks/skips'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import type { Caller } from '@/lib/domain/accounts/caller'
import { uuidText } from '@/lib/domain/input/text'
import { askHash } from './input/ask-fields'

/** The suggestion that the caller skipped; none for all of the dossier. */
export const unskipAsksInput = z.object({ dossierId: uuidText, ask: askHash.optional() })

/** Shows the caller again what they skipped. Refuses: unauthenticated, not-found, forbidden (readers). */
export async function unskipAsks(
  caller: Caller,
  { dossierId, ask }: z.output<typeof unskipAsksInput>,
): Promise<{ shown: number }> {
  return { shown: await dropSkips(await enterToDecide(caller, dossierId), ask ?? null) }
}
